import { loadedOnce } from '../state/loaded-once.ts';

/** Loads what reads scenarios: there may be none to read. */
export const loadReading = loadedOnce(() => import('./reading.ts'));
