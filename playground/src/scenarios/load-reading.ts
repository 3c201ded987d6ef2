import type * as Reading from './reading.ts';

let loading: Promise<typeof Reading> | undefined;

/** Loads what reads scenarios, once: there may be none to read. */
export function loadReading(): Promise<typeof Reading> {
  loading ??= import('./reading.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
