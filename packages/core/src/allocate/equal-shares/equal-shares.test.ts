import { expect, it } from 'vitest';
import { equalShares } from './equal-shares.ts';
import type { SharesProblem } from './shares-problem.ts';

/** A problem in short: per proposal its cost, its utility and the voters that it serves. */
function problem(
  budgetCents: number,
  weights: readonly bigint[],
  proposals: readonly (readonly [number, number, readonly number[]])[],
): SharesProblem {
  const starts = [0];
  for (const [, , serves] of proposals) starts.push(starts.at(-1)! + serves.length);
  return {
    costCents: Float64Array.from(proposals, ([cost]) => cost),
    utilities: Float64Array.from(proposals, ([, utility]) => utility),
    starts: Int32Array.from(starts),
    voters: Int32Array.from(proposals.flatMap(([, , serves]) => serves)),
    weights,
    turns: Int32Array.from(proposals, (_, place) => place),
    budgetCents,
  };
}

const none = { completion: 'none', stepCents: 1 } as const;

it('buys what costs its voters least per weight and utility, and records who paid what', () => {
  // Each has 50. The second costs 40 / (2 voters × 10) = 2 per point, the first 30 / 10 = 3.
  const outcome = equalShares(
    problem(
      100,
      [1n, 1n],
      [
        [30, 10, [0]],
        [40, 10, [0, 1]],
      ],
    ),
    none,
  );
  expect(outcome.winners).toEqual([1, 0]);
  expect(outcome.spentCents).toBe(70);
  expect(outcome.leftCents).toEqual([0, 30]);
  expect(outcome.steps).toEqual([
    {
      place: 1,
      price: { exact: '2/1', nearest: 2 },
      payments: [
        { voter: 0, cents: 20 },
        { voter: 1, cents: 20 },
      ],
    },
    { place: 0, price: { exact: '3/1', nearest: 3 }, payments: [{ voter: 0, cents: 30 }] },
  ]);
});

it('lets those with money left pay more where another has run out', () => {
  // After the first the voter 0 has 10 left of 50; the other pays 50 of the 60.
  const { winners, steps } = equalShares(
    problem(
      100,
      [1n, 1n],
      [
        [40, 40, [0]],
        [60, 10, [0, 1]],
      ],
    ),
    none,
  );
  expect(winners).toEqual([0, 1]);
  expect(steps[1]).toEqual({
    place: 1,
    price: { exact: '5/1', nearest: 5 },
    payments: [
      { voter: 0, cents: 10 },
      { voter: 1, cents: 50 },
    ],
  });
});

it('buys a proposal that takes the last of a purse that thirds do not divide', () => {
  // Purses of 100/3: the three pay exactly 100, which no doubles can tell from a little more.
  const three = problem(100, [1n, 1n, 1n], [[100, 7, [0, 1, 2]]]);
  const { winners, leftCents } = equalShares(three, none);
  expect(winners).toEqual([0]);
  expect(leftCents).toEqual([0, 0, 0]);
});

it('gives equal prices to whose turn is first, however they are written', () => {
  // 3 / (1 × 7) and 6 / (2 × 7) are the same price.
  const equal = problem(
    20,
    [1n, 1n],
    [
      [6, 7, [0, 1]],
      [3, 7, [0]],
    ],
  );
  expect(equalShares(equal, none).winners).toEqual([0, 1]);
  expect(equalShares({ ...equal, turns: Int32Array.of(1, 0) }, none).winners).toEqual([1, 0]);
});

it('never buys what is worth nothing or serves nobody with a purse, but may complete with it', () => {
  const nobody = problem(
    100,
    [1n, 0n],
    [
      [10, 0, [0]],
      [10, 5, []],
      [10, 5, [1]],
      [95, 1, [0]],
    ],
  );
  expect(equalShares(nobody, none).winners).toEqual([3]);
  expect(equalShares({ ...nobody, budgetCents: 105 }, none).winners).toEqual([3]);
  const completed = equalShares(
    { ...nobody, budgetCents: 105 },
    { completion: 'utilitarian', stepCents: 1 },
  );
  expect(completed.winners).toEqual([3, 0]);
  expect(completed.steps[1]).toEqual({ place: 0, price: null, payments: [] });
});

it('raises the purses until more would be bought than there is money for', () => {
  // Each has 50 of 100; at 60 each the first pays for its own.
  const two = problem(
    100,
    [1n, 1n],
    [
      [60, 60, [0]],
      [70, 70, [1]],
    ],
  );
  expect(equalShares(two, none).winners).toEqual([]);
  const raised = equalShares(two, { completion: 'add-one', stepCents: 2 });
  expect(raised.winners).toEqual([0]);
  expect(raised.purseCents).toBe(138);
});

it('divides nothing where there is no money, no voter with a purse, or no proposal', () => {
  expect(equalShares(problem(0, [1n], [[1, 1, [0]]]), none).winners).toEqual([]);
  expect(equalShares(problem(9, [0n], [[1, 1, [0]]]), none).leftCents).toEqual([0]);
  expect(equalShares(problem(9, [2n], []), none).leftCents).toEqual([9]);
});
