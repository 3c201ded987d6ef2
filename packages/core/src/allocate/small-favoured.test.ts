import { expect, it } from 'vitest';
import { smallFavoured } from './small-favoured.ts';

/** What is claimed, what a ranking gives and what is given: of one proposal. */
type Claim = readonly [claim: number, ranked: number, awarded: number];

/** What is said of proposals in one pool, the highest ranked first; or of pools that hold these places. */
function said(
  claims: readonly Claim[],
  orders: readonly (readonly number[])[] = [[...claims.keys()]],
) {
  const column = (at: 0 | 1 | 2) => Float64Array.from(claims, (claim) => claim[at]);
  return smallFavoured({
    claimCents: column(0),
    rankedCents: column(1),
    awardedCents: column(2),
    orders,
  });
}

/** Loses its money, and comes in with the same amount. */
const out = (claim: number): Claim => [claim, claim, 0];
const comesIn = (claim: number): Claim => [claim, 0, claim];
const stays = (claim: number): Claim => [claim, claim, claim];
const neither = (claim: number): Claim => [claim, 0, 0];

it('names who loses the money, who gets it instead, and both means in whole cents', () => {
  expect(said([out(40), stays(31), comesIn(20), comesIn(21)])).toEqual({
    meanCents: 24,
    rankingMeanCents: 35,
    displaced: [{ place: 0, by: [2, 3] }],
  });
});

it('says nothing where awards are as large on average, or larger', () => {
  const beside = (cents: number) => said([out(40), out(30), comesIn(20), comesIn(cents)]);
  expect([beside(51), beside(50)]).toEqual([null, null]);
  expect(beside(49)).toMatchObject({ meanCents: 34, rankingMeanCents: 35 });
});

it('compares means exactly, not in whole cents', () => {
  // 100 in three parts against 67 in two: 33⅓ and 33½.
  expect(said([out(34), out(33), comesIn(32), comesIn(34), comesIn(34)])).toMatchObject({
    meanCents: 33,
    rankingMeanCents: 33,
  });
});

it('says nothing where nothing is given, here or in the ranking', () => {
  expect(said([out(40), out(30)])).toBeNull();
  expect(said([neither(40), comesIn(30)])).toBeNull();
  expect(said([])).toBeNull();
});

it('says nothing of who gets money either way, or neither way', () => {
  // The mean is lower, for the second gets less than it would; nobody comes in.
  expect(said([out(40), [30, 30, 10]])).toBeNull();
  expect(said([neither(50), stays(30), comesIn(20)])).toBeNull();
});

it('counts as in its place only who gets money, claims less and ranks lower', () => {
  const [higher, asLarge, alsoOut, without] = [comesIn(10), comesIn(40), out(30), neither(20)];
  expect(said([higher, out(40), asLarge, alsoOut, without, comesIn(20)])).toMatchObject({
    displaced: [
      { place: 1, by: [5] },
      { place: 3, by: [5] },
    ],
  });
  expect(said([higher, out(40), without])).toBeNull();
  expect(said([out(40), [40, 0, 30]])).toBeNull();
});

it('looks at each pool by itself, in the order of its ranking', () => {
  const claims = [comesIn(10), out(30), out(40), comesIn(20)];
  expect(
    said(claims, [
      [0, 1],
      [2, 3],
    ]),
  ).toMatchObject({ displaced: [{ place: 2, by: [3] }] });
  expect(said(claims, [[1, 0], [2], [3]])).toMatchObject({ displaced: [{ place: 1, by: [0] }] });
  expect(said(claims, [[0, 1], [2], [3]])).toBeNull();
});

it('names ten at most in the place of one', () => {
  const small = Array.from({ length: 11 }, () => comesIn(1));
  expect(said([out(40), ...small])?.displaced).toEqual([
    { place: 0, by: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  ]);
});
