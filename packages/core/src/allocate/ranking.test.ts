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

/** What came of claims in order of rank: cents and why, of which so many were put first by a person. */
function divided(
  claims: readonly (readonly [claim: number, least?: number])[],
  budgetCents: number,
  lockedIn: number,
  rules: Parameters<typeof ranking>[3],
): readonly string[] {
  const outcomes = noOutcomes(claims.length);
  ranking(
    {
      pool: 'all',
      order: Int32Array.from(claims.keys()),
      lockedIn,
      budgetCents,
      ceiling: 'budget',
    },
    Float64Array.from(claims, ([claim]) => claim),
    Float64Array.from(claims, ([claim, least]) => least ?? claim),
    rules,
    outcomes,
  );
  return claims.map((_, place) => `${codeAt(outcomes, place)} ${outcomes.awardedCents[place]}`);
}
const strict = { mode: 'strict', partial: true } as const;
const skip = { mode: 'skip', partial: true } as const;

it('does not stop at whoever a person put first and nothing is left for', () => {
  const claims = [[80], [20], [20], [20]] as const;
  expect(divided(claims, 80, 2, strict)).toEqual([
    'locked-in 80',
    'budget 0',
    'budget 0',
    'method 0',
  ]);
  // Nor where something is left, though too little.
  const more = [[80], [20], [10], [20]] as const;
  expect(divided(more, 90, 2, strict)).toEqual(['locked-in 80', 'budget 0', 'rank 10', 'budget 0']);
});

it('says that too little is left only of what can be divided, and while there is something', () => {
  expect(divided([[80], [50, 30], [50]], 100, 0, skip)).toEqual([
    'rank 80',
    'below-minimum 0',
    'budget 0',
  ]);
  expect(divided([[100], [50, 30]], 100, 2, skip)).toEqual(['locked-in 100', 'budget 0']);
  expect(divided([[80], [50, 20]], 100, 0, { mode: 'skip', partial: false })).toEqual([
    'rank 80',
    'budget 0',
  ]);
});

it('gives what is left to the first that can use it, and nothing after that', () => {
  expect(divided([[80], [50, 20], [10]], 100, 0, skip)).toEqual(['rank 80', 'rank 20', 'budget 0']);
  expect(divided([[80], [50, 20], [10]], 100, 0, strict)).toEqual([
    'rank 80',
    'rank 20',
    'method 0',
  ]);
  expect(divided([[80], [50, 0]], 100, 0, skip)).toEqual(['rank 80', 'rank 20']);
});
