import type { View } from './results.ts';

/** Loads the elements that draw a view, where they are not in the first load. */
export async function loadView(view: View): Promise<void> {
  if (view === 'limits') await import('@maatstaf/elements/limits');
}
