import { expect, it } from 'vitest';
import { equalShares } from './equal-shares.ts';
import { problem } from './shares-problem.test-data.ts';

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

it('asks the same of those with more and with less in their purses, and nothing of an empty one', () => {
  // Purses of 40. The first empties that of voter 0, the second leaves voter 1 with 25.
  const { winners, steps, leftCents, purses } = equalShares(
    problem(
      120,
      [1n, 1n, 1n],
      [
        [40, 400, [0]],
        [15, 75, [1]],
        [20, 20, [0, 1, 2]],
      ],
    ),
    none,
  );
  expect(winners).toEqual([0, 1, 2]);
  expect(steps[2]?.payments).toEqual([
    { voter: 1, cents: 10 },
    { voter: 2, cents: 10 },
  ]);
  expect(leftCents).toEqual([0, 15, 30]);
  expect([...purses].map(Math.round)).toEqual([0, 15, 30]);
});

it('keeps thirds of cents exactly, from one purchase to the next', () => {
  // 100 / 3 each; after 10 of three, 20 of two and 23 of one, 140/9 … are left.
  const { steps, leftCents } = equalShares(
    problem(
      100,
      [1n, 1n, 1n],
      [
        [10, 1_000, [0, 1, 2]],
        [20, 500, [0, 1]],
        [40, 10, [0, 1, 2]],
      ],
    ),
    none,
  );
  expect(steps.map(({ price }) => price?.exact)).toEqual(['1/300', '1/50', '4/3']);
  expect(leftCents).toEqual([7, 7, 16]);
});

it('pays by weight: who weighs twice as much has twice the purse and pays twice', () => {
  const { steps, leftCents, purses } = equalShares(problem(90, [2n, 1n], [[30, 5, [0, 1]]]), none);
  expect(steps).toEqual([
    {
      place: 0,
      price: { exact: '2/1', nearest: 2 },
      payments: [
        { voter: 0, cents: 20 },
        { voter: 1, cents: 10 },
      ],
    },
  ]);
  expect(leftCents).toEqual([40, 20]);
  expect([...purses]).toEqual([40, 20]);
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

it('divides no money over nobody who is entitled to any', () => {
  const none = equalShares(problem(0, [0n], [[12, 3, [0]]]), { completion: 'none', stepCents: 1 });
  expect([none.winners, none.leftCents]).toEqual([[], [0]]);
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

it('completes with what is cheapest by weight and utility first, and with what nobody wants last', () => {
  const left = (budget: number) =>
    equalShares(
      problem(
        budget,
        [1n, 1n],
        [
          [10, 0, [0]],
          [12, 6, [0]],
          [10, 6, []],
          [12, 12, [0]],
          [8, 4, [0]],
          [1_000, 1, [0, 1]],
        ],
      ),
      { completion: 'utilitarian', stepCents: 1 },
    ).winners;
  // 1 for the fourth, 2 for the second and the fifth, 500 for the last; then the first and the third.
  expect(left(0)).toEqual([]);
  expect(left(9)).toEqual([4]);
  expect(left(42)).toEqual([3, 4, 1, 0]);
  expect(left(1_042)).toEqual([3, 1, 4, 5, 0]);
});
