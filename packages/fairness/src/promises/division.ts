import type { Situation } from './situation.ts';

/** The cents of every proposal that gets any, by id. */
export type Division = ReadonlyMap<string, number>;

/** A method of dividing, as the properties see it. */
export type Divide = (situation: Situation) => Division | Promise<Division>;

/** What a division spends. */
export function spent(division: Division): number {
  return [...division.values()].reduce((sum, cents) => sum + cents, 0);
}

/** A division in words short enough for a table: `100 cents: a 60, b 40`. */
export function inWords(division: Division): string {
  const parts = [...division].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${spent(division)} cents: ${parts.map(([id, cents]) => `${id} ${cents}`).join(', ') || 'none'}`;
}
