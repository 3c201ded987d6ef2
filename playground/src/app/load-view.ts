import type { View } from './results.ts';

/** What draws the views that are not in the first load. */
const loaders: { readonly [Each in View]?: () => Promise<unknown> } = {
  limits: () => import('@maatstaf/elements/limits'),
  lab: () => import('../lab/lab-view.ts'),
  fairness: () => import('@maatstaf/elements/fairness-panel'),
};

/** Loads the elements that draw a view; at once where they are in the first load. */
export async function loadView(view: View): Promise<void> {
  await loaders[view]?.();
}
