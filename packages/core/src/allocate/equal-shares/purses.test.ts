import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPurses } from './exact-purses.ts';
import { nearest } from './nearest.ts';
import { type Estimate, estimateInto, fullPurses, pay, type Purses, settle } from './purses.ts';
import { problem } from './shares-problem.test-data.ts';
import type { SharesProblem } from './shares-problem.ts';

function estimated(purses: Purses, one: SharesProblem, place = 0): Estimate {
  const estimate: Estimate = { kind: 'lost', least: 0, most: 0, price: 0, weight: 0 };
  estimateInto(estimate, purses, one, place);
  return estimate;
}
/** The estimate for the last proposal, after the others were bought in turn. */
function last(one: SharesProblem): Estimate {
  const purses = fullPurses(one, one.budgetCents);
  const end = one.costCents.length - 1;
  for (let place = 0; place < end; place += 1)
    pay(purses, one, place, estimated(purses, one, place));
  return estimated(purses, one, end);
}

describe('the price of a proposal, in doubles,', () => {
  it('is plain where nobody who pays is short of money', () => {
    const plain = last(problem(100, [1n, 1n], [[40, 1, [0, 1]]]));
    expect(plain).toMatchObject({ kind: 'plain', weight: 2 });
    expect(plain.price).toBeCloseTo(20, 12);
    expect(plain.most - plain.least).toBeLessThan(1e-11);
    // By weight: 90 over 2 and 1.
    expect(last(problem(120, [2n, 1n], [[90, 1, [0, 1]]]))).toMatchObject({
      kind: 'plain',
      weight: 3,
    });
  });

  it('does not look at who has nothing, and to whom nothing belongs', () => {
    const empty = problem(
      100,
      [1n, 1n],
      [
        [50, 1, [0]],
        [40, 1, [0, 1]],
      ],
    );
    expect(last(empty)).toMatchObject({ kind: 'plain', price: 40, weight: 1 });
    const none = problem(100, [0n, 1n], [[40, 1, [0, 1]]]);
    expect(last(none)).toMatchObject({ kind: 'plain', price: 40, weight: 1 });
  });

  it('is short where it is certain who pays all that is left', () => {
    const short = problem(
      150,
      [1n, 1n, 1n],
      [
        [40, 1, [0]],
        [30, 1, [1]],
        [70, 1, [0, 1, 2]],
      ],
    );
    // 10 and 20 of those that bought, and 40 of the third.
    expect(last(short)).toMatchObject({ kind: 'short', price: 40, weight: 1 });
  });

  it('is lost where they have too little, and where nobody pays', () => {
    expect(last(problem(100, [1n, 1n], [[101, 1, [0, 1]]])).kind).toBe('lost');
    expect(last(problem(100, [1n, 1n], [[51, 1, [0]]])).kind).toBe('lost');
    expect(last(problem(100, [1n], [[1, 1, []]])).kind).toBe('lost');
    expect(last(problem(0, [0n], [[1, 1, [0]]])).kind).toBe('lost');
  });

  it('is not sure where all that they have is about the cost, or a purse about the price', () => {
    const all = last(problem(100, [1n, 1n, 1n], [[100, 1, [0, 1, 2]]]));
    expect(all).toMatchObject({ kind: 'unsure', most: Infinity });
    expect(all.least).toBeLessThanOrEqual(100 / 3);
    const purse = problem(
      100,
      [1n, 1n],
      [
        [30, 1, [0]],
        [40, 1, [0, 1]],
      ],
    );
    // Of 20 and 50, with a price of 20.
    expect(last(purse)).toMatchObject({ kind: 'unsure', most: Infinity });
  });
});

it('takes over from fractions what is left, and who has certainly nothing', () => {
  const one = problem(
    100,
    [1n, 1n, 1n],
    [
      [10, 1, [0]],
      [70, 1, [0, 1, 2]],
    ],
  );
  const purses = fullPurses(one, 100);
  const exact = exactPurses(one, 100);
  for (const place of [0, 1]) {
    const price = exact.price(place);
    if (price !== null) exact.pay(place, price);
    settle(purses, one, place, exact);
  }
  // Thirds: 70/3 of the first, and as much of the other two.
  expect(purses.left[0]).toBe(0);
  for (const voter of [1, 2]) {
    expect(purses.left[voter]).toBeCloseTo(10, 12);
    expect(purses.errors[voter]).toBeGreaterThan(0);
    expect(purses.errors[voter]).toBeLessThan(1e-13);
  }
});

const numRuns = Number(process.env['MAATSTAF_RUNS'] ?? 500);
const asked = fc.boolean().chain((isLarge) => {
  const whole = (min: number, small: number, large: number): fc.Arbitrary<number> =>
    fc.integer({ min, max: isLarge ? large : small });
  return fc.record({
    weights: fc.array(fc.bigInt({ min: 0n, max: isLarge ? 10n ** 20n : 4n }), {
      minLength: 5,
      maxLength: 5,
    }),
    proposals: fc.array(
      fc.tuple(whole(1, 12, 1_000_000), fc.constant(1), fc.subarray([0, 1, 2, 3, 4])),
      { minLength: 1, maxLength: 12 },
    ),
    budgetCents: whole(0, 60, 3_000_000),
  });
});

/** Whether two numbers are as good as the same. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(one, other);

it('is never wrong about what fractions say, and is not sure only where they are a hair’s breadth away', () => {
  const seen = { lost: 0, plain: 0, short: 0, unsure: 0 };
  fc.assert(
    fc.property(asked, ({ weights, proposals, budgetCents }) => {
      const one = problem(budgetCents, weights, proposals);
      const purses = fullPurses(one, budgetCents);
      const exact = exactPurses(one, budgetCents);
      const left = (voter: number): number => nearest(exact.left(voter), exact.denominator());
      for (const [place, [cost, , serves]] of proposals.entries()) {
        const estimate = estimated(purses, one, place);
        seen[estimate.kind] += 1;
        const price = exact.price(place);
        const payers = serves.filter(
          (voter) => (weights[voter] ?? 0n) > 0n && exact.left(voter) > 0n,
        );
        const money = payers.reduce((sum, voter) => sum + Number(weights[voter]) * left(voter), 0);
        const shorts = payers.filter(
          (voter) => price !== null && exact.left(voter) * price.under < price.over,
        );
        if (price === null) expect(['lost', 'unsure']).toContain(estimate.kind);
        else expect(estimate.kind).not.toBe('lost');
        if (estimate.kind === 'plain') expect(shorts).toEqual([]);
        if (estimate.kind === 'short') expect(shorts).not.toEqual([]);
        const at = price === null ? 0 : nearest(price.over, price.under * exact.denominator());
        if (estimate.kind === 'plain' || estimate.kind === 'short') {
          expect(estimate.least).toBeLessThanOrEqual(at * (1 + 2 ** -51));
          expect(estimate.most).toBeGreaterThanOrEqual(at * (1 - 2 ** -51));
          expect(isNear(estimate.least, estimate.most)).toBe(true);
        }
        if (estimate.kind === 'unsure') {
          const isClose = isNear(money, cost) || payers.some((voter) => isNear(left(voter), at));
          expect(isClose).toBe(true);
        }
        if (price === null) continue;
        exact.pay(place, price);
        if (estimate.kind === 'unsure') settle(purses, one, place, exact);
        else pay(purses, one, place, estimate);
        for (const voter of weights.keys()) {
          if (weights[voter] === 0n) continue;
          expect(purses.left[voter] === 0).toBe(exact.left(voter) === 0n);
          const off = Math.abs((purses.left[voter] ?? 0) - left(voter));
          expect(off).toBeLessThanOrEqual((purses.errors[voter] ?? 0) + 2 ** -51 * left(voter));
        }
      }
    }),
    { numRuns, seed: 20_261_121 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(numRuns / 25);
});
