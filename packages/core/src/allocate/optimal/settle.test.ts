import { expect, it } from 'vitest';
import type { Bound, Choice } from './choice.ts';
import { gainsOf, modelOf } from './model.ts';
import { settle } from './settle.ts';

const budget = (claims: readonly number[], more: Partial<Bound>): Bound => ({
  id: 'budget',
  per: 'award',
  places: Int32Array.from(claims.keys()),
  amounts: Float64Array.from(claims),
  atLeast: null,
  atMost: null,
  ...more,
});

/** What is settled at a price for one limit, where a choice is known that is worth so much. */
function settled(
  points: readonly number[],
  claims: readonly number[],
  limit: Partial<Bound>,
  price: number,
  value: number,
  least: readonly number[] = claims,
  before: readonly number[] = points.map(() => -1),
): readonly number[] {
  const choice: Choice = {
    points: Float64Array.from(points),
    claimCents: Float64Array.from(claims),
    leastCents: Float64Array.from(least),
    bounds: [budget(claims, limit)],
  };
  const model = modelOf(choice);
  const result = Int8Array.from(before);
  const prices = new Float64Array(model.rows.length);
  prices[0] = price;
  settle(model, gainsOf(model, choice.points), prices, value, result);
  return [...result];
}

it('settles who earns far above its price, and who far below', () => {
  // At 1 a cent: 50, 0 and −50 beyond the price; nothing is worth more than 100 + 50 of 100 cents.
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 150)).toEqual([1, -1, 0]);
  // Of a choice worth 100 nothing is known: without the first there may be as much.
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 100)).toEqual([-1, -1, -1]);
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 100.5)).toEqual([1, -1, 0]);
});

it('asks a price for what must be spent as well', () => {
  // A price of −1 pays 1 for each cent, less the 100 that must be awarded: −100 + 150 + 100 + 50.
  expect(settled([100, 50, 0], [50, 50, 50], { atLeast: 100 }, -1, 150)).toEqual([1, 1, -1]);
  expect(settled([100, 50, 0], [50, 50, 50], { atLeast: 100 }, -1, 99)).toEqual([1, -1, -1]);
});

it('settles nobody at a price for a limit that is not there, and changes nothing that is settled', () => {
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, -1, 150)).toEqual([-1, -1, -1]);
  expect(
    settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 150, [50, 50, 50], [0, 1, -1]),
  ).toEqual([0, 1, 0]);
});

it('judges by all limits that have a price, and by nothing else that has one', () => {
  const limits = [budget([50, 50, 50], { atMost: 100 }), budget([50, 50, 50], { atMost: 10_000 })];
  const choice: Choice = {
    points: Float64Array.of(100, 50, 0),
    claimCents: Float64Array.of(50, 50, 50),
    leastCents: Float64Array.of(50, 50, 10),
    bounds: limits,
  };
  const model = modelOf(choice);
  const at = (...prices: readonly number[]): readonly number[] => {
    const result = new Int8Array(3).fill(-1);
    settle(model, gainsOf(model, choice.points), Float64Array.from(prices), 145, result);
    return [...result];
  };
  expect(model.rows.length).toBe(3);
  // The second limit is worth nothing here.
  expect(at(1, 0, 0)).toEqual([1, -1, 0]);
  // That the third, where it gets less, gets at least 10 is no limit of the choice.
  expect(at(1, 0, 5)).toEqual([1, -1, 0]);
});

it('counts what can be gained by awarding a part', () => {
  // Of the last 40 of 50 cents can be missed: at 1 a cent it loses 10, and not 50.
  const least = [50, 50, 10];
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 145, least)).toEqual([1, -1, 0]);
  expect(settled([100, 50, 0], [50, 50, 50], { atMost: 100 }, 1, 139, least)).toEqual([1, -1, -1]);
});
