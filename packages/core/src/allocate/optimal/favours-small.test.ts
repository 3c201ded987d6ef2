import { expect, it } from 'vitest';
import { asks, dividedBy, limit, posed } from '../divided-by.test-data.ts';
import { noOutcomes } from '../outcomes.ts';
import type { FavoursSmall } from '../problem.ts';
import { favoursSmall } from './favours-small.ts';

const ranked = { kind: 'ranking', mode: 'skip', partial: true } as const;

/** What is said of awards, by id in alphabetical order, among proposals of which the first ranks highest. */
async function said(
  claims: readonly (readonly [cents: number, more?: object])[],
  awards: readonly number[],
  limits: readonly object[] = [],
): Promise<FavoursSmall | null> {
  const ids = 'abcdefgh';
  const problem = posed(
    await dividedBy(
      ranked,
      [],
      claims.map(([cents, more], at) => asks(ids[at] ?? '', 3 - 0.1 * at, cents, more)),
      { limits },
    ),
  );
  const outcomes = noOutcomes(awards.length);
  outcomes.awardedCents.set(awards);
  for (const { order } of problem.contests)
    for (const [turn, place] of order.entries()) outcomes.rank[place] = turn + 1;
  return favoursSmall(problem, outcomes);
}
/** In the pool small, where the turn of a proposal is that of its id. */
const little = (at: number) => ({
  facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 3 - 0.1 * at },
});

it('names the best-ranked that a ranking funds and that is left out for a smaller one', async () => {
  // A ranking of 7,000 gives the first two; here they make room for three.
  const claims = [[4_000], [3_000], [2_000], [2_000], [2_999]] as const;
  expect(await said(claims, [0, 0, 2_000, 2_000, 2_999])).toEqual({
    leftOut: 'a',
    meanCents: 2_333,
    rankingMeanCents: 3_500,
  });
  expect(await said(claims, [4_000, 0, 0, 0, 2_999])).toMatchObject({ leftOut: 'b' });
});

it('says nothing where awards are as large on average, or larger', async () => {
  expect(await said([[4_000], [3_000], [2_000]], [4_000, 3_000, 0])).toBeNull();
  expect(await said([[3_500], [3_500], [3_500]], [0, 3_500, 3_500])).toBeNull();
  expect(await said([[2_000], [3_000], [2_000]], [0, 3_000, 0])).toBeNull();
});

it('says nothing where a smaller one came in, but awards are as large on average', async () => {
  // A ranking gives the first two 3,500 on average. The third comes in for the first, beside a larger one.
  const beside = (cents: number) =>
    said([[4_000], [3_000], [2_900], [cents]], [0, 0, 2_900, cents]);
  expect(await beside(7_000)).toBeNull();
  expect(await beside(4_100)).toBeNull();
  expect(await beside(4_099)).toMatchObject({ leftOut: 'a' });
});

it('looks only at what came in, and at what a ranking would fund', async () => {
  // The second is funded either way, and the third in neither.
  expect(await said([[4_000], [2_000], [1_500]], [0, 2_000, 0])).toBeNull();
  // The first is too large for the pool.
  expect(await said([[9_000], [4_000], [3_000], [1_000]], [0, 4_000, 0, 1_000])).toMatchObject({
    leftOut: 'c',
  });
});

it('says nothing where nothing is awarded, here or in a ranking', async () => {
  expect(await said([[4_000], [3_000]], [0, 0])).toBeNull();
  expect(await said([[8_000], [9_000]], [0, 0])).toBeNull();
  expect(await said([[8_000], [9_000]], [8_000, 0])).toBeNull();
});

it('says nothing where no smaller and lower-ranked one takes the place', async () => {
  // What came in ranks higher: in the ranking a limit kept it out.
  const none = limit('none', 'ceiling', {
    group: { by: 'earmark', only: ['youth'] },
    amount: { kind: 'cents', cents: 0 },
  });
  const young = { facts: { 'proposal.forYouth': true, 'proposal.partnerCount': 2.9 } };
  const kept = [[1_000], [500, young], [6_000]] as const;
  expect(await said(kept, [1_000, 500, 0], [none])).toBeNull();
  // What it asks is as large as what is left out, though it gets less.
  const alike = [[3_000], [3_000], [3_000, { minimumCents: 100 }]] as const;
  expect(await said(alike, [0, 0, 2_000])).toBeNull();
  // In another pool: the ranking of that pool funds it as well.
  expect(await said([[4_000], [1_000, little(1)]], [0, 1_000])).toBeNull();
});

it('compares with a ranking of whole proposals', async () => {
  // In part the second would get 3,000 of the 5,000 it asks.
  const claims = [[4_000], [5_000, { minimumCents: 1 }], [3_500]] as const;
  expect(await said(claims, [0, 0, 3_500])).toEqual({
    leftOut: 'a',
    meanCents: 3_500,
    rankingMeanCents: 4_000,
  });
});

it('names the first over all pools where several are left out', async () => {
  const claims = [
    [1_500, little(0)],
    [4_000],
    [3_000],
    [1_500, little(3)],
    [900, little(4)],
    [800],
  ] as const;
  // First in both pools: the earlier id.
  expect(await said(claims, [0, 0, 3_000, 0, 900, 800])).toMatchObject({ leftOut: 'a' });
  expect(await said(claims, [1_500, 0, 3_000, 0, 900, 800])).toMatchObject({ leftOut: 'b' });
  // The second of its pool, and the first of its own.
  const other = [[4_000], [3_000], [3_000, little(2)], [100], [200, little(4)]] as const;
  expect(await said(other, [4_000, 0, 0, 100, 200])).toMatchObject({ leftOut: 'c' });
});
