import { describe, expect, it } from 'vitest';
import {
  type Bound,
  type Choice,
  isWithin,
  pointsAwarded,
  unitsAwarded,
  unitsOf,
} from './choice.ts';

const bound = (amounts: readonly number[], more: Partial<Bound>): Bound => ({
  id: 'one',
  per: 'award',
  places: Int32Array.from(amounts.keys()),
  amounts: Float64Array.from(amounts),
  atLeast: null,
  atMost: null,
  ...more,
});
/** Claims of 10 and 20; the second has a use for 5 or more. */
const choice = (...bounds: readonly Bound[]): Choice => ({
  points: Float64Array.of(60, 30),
  claimCents: Float64Array.of(10, 20),
  leastCents: Float64Array.of(10, 5),
  bounds,
});
const within = (awards: readonly number[], ...bounds: readonly Bound[]): boolean =>
  isWithin(choice(...bounds), Float64Array.from(awards));

describe('awards are within limits', () => {
  it('where each is nothing, or from what is of use to the claim', () => {
    expect(
      [
        [0, 0],
        [10, 0],
        [10, 5],
        [0, 20],
      ].map((awards) => within(awards)),
    ).toEqual([true, true, true, true]);
    expect(
      [
        [9, 0],
        [11, 0],
        [0, 4],
        [0, 21],
        [10, 4],
      ].map((awards) => within(awards)),
    ).toEqual([false, false, false, false, false]);
  });

  it('where parts of awards count exactly by their part', () => {
    // 7 of the second counts: 10 of 20 cents are 3.5 of them.
    const group = (atLeast: number | null, atMost: number | null): Bound =>
      bound([10, 7], { atLeast, atMost });
    expect(within([10, 10], group(null, 14))).toBe(true);
    expect(within([10, 10], group(null, 13))).toBe(false);
    expect(within([10, 10], group(13, null))).toBe(true);
    expect(within([10, 10], group(14, null))).toBe(false);
    expect(within([0, 20], group(7, 7))).toBe(true);
    // Two parts together: 2/3 of 9 and 3/4 of 8.
    const two: Choice = {
      points: Float64Array.of(1, 1),
      claimCents: Float64Array.of(9, 8),
      leastCents: Float64Array.of(1, 1),
      bounds: [bound([1, 2], { atLeast: 2, atMost: 2 })],
    };
    expect(isWithin(two, Float64Array.of(9, 4))).toBe(true);
    expect(isWithin(two, Float64Array.of(6, 4))).toBe(false);
    expect(isWithin(two, Float64Array.of(3, 7))).toBe(false);
  });

  it('where whoever gets a part counts whole for a number', () => {
    const few = bound([1, 1], { per: 'proposal', atMost: 1 });
    expect(within([10, 5], few)).toBe(false);
    expect(within([0, 5], few)).toBe(true);
    expect(within([0, 5], bound([1, 1], { per: 'proposal', atLeast: 1 }))).toBe(true);
    expect(within([0, 0], bound([1, 1], { per: 'proposal', atLeast: 1 }))).toBe(false);
  });
});

it('counts points in the largest units that all have in common', () => {
  expect(unitsOf(Float64Array.of(60, 45, 0))).toEqual({
    units: Float64Array.of(4, 3, 0),
    perPoint: 1 / 15,
  });
  expect(unitsOf(Float64Array.of(33.333333333)).perPoint).toBeCloseTo(1 / 33.333333333, 12);
  expect(unitsOf(Float64Array.of(0, 0)).units).toEqual(Float64Array.of(0, 0));
  const units = unitsOf(Float64Array.of(60, 45, 30));
  expect(unitsAwarded(units, Float64Array.of(1, 0, 5))).toBe(6);
});

it('adds points by the part of the claim that is awarded', () => {
  expect(pointsAwarded(choice(), Float64Array.of(10, 5))).toBe(67.5);
});
