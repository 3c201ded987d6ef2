import type { Invariant } from './fairness-report.ts';

/** An invariant that holds where nothing breaks it. */
export function invariant(id: Invariant['id'], witnesses: readonly string[]): Invariant {
  return { id, holds: witnesses.length === 0, witnesses };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
