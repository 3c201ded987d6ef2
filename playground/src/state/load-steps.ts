import { loadedOnce } from './loaded-once.ts';

/** Loads what makes, undoes and redoes steps. An outcome is seen without it. */
export const loadSteps = loadedOnce(() => import('./steps.ts'));
