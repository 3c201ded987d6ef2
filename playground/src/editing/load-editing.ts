import { loadSteps } from '../state/session.ts';
import type * as Editing from './index.ts';

let loading: Promise<typeof Editing> | undefined;

/** Loads what takes steps and puts them into words, once. An outcome is seen without it. */
export function loadEditing(): Promise<typeof Editing> {
  loading ??= Promise.all([import('./index.ts'), loadSteps()])
    .then(([editing]) => editing)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
