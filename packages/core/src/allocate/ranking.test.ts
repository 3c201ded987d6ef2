import { expect, it } from 'vitest';
import { codeAt, noOutcomes } from './outcomes.ts';
import { ranking } from './ranking.ts';

/** Why each of four claims of 40 cents came out as it did, in order of rank, on a budget that two of them use up. */
function reasonsOf(mode: 'strict' | 'skip'): readonly string[] {
  const claims = Float64Array.of(40, 40, 40, 40);
  const outcomes = noOutcomes(4);
  const order = Int32Array.of(3, 1, 0, 2);
  const contest = { pool: 'all', order, lockedIn: 0, budgetCents: 80, ceiling: 'budget' } as const;
  expect(ranking(contest, claims, claims, { mode, partial: true }, outcomes)).toBe(80);
  expect([...outcomes.awardedCents]).toEqual([0, 40, 0, 40]);
  expect([...outcomes.remainingCents]).toEqual([0, 40, 0, 80]);
  return Array.from(order, (place) => codeAt(outcomes, place));
}

it('stops at the first for whom nothing is left, when strict', () => {
  expect(reasonsOf('strict')).toEqual(['rank', 'rank', 'budget', 'method']);
});

it('gives the budget as the reason to everyone for whom nothing is left, when skipping', () => {
  expect(reasonsOf('skip')).toEqual(['rank', 'rank', 'budget', 'budget']);
});
