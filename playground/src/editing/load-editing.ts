import { loadedOnce } from '../state/loaded-once.ts';
import { loadSteps } from '../state/load-steps.ts';

/** Loads what takes steps and puts them into words. An outcome is seen without it. */
export const loadEditing = loadedOnce(async () => {
  const [editing] = await Promise.all([import('./index.ts'), loadSteps()]);
  return editing;
});
