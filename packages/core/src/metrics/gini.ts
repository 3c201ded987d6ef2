import { type Comparison, orderBy } from './comparison.ts';
import { type Figure, finite, smallestPart } from './figure.ts';
import { rankIndex } from './rank-index.ts';

/**
 * The Gini index of cents per inhabitant: 0 where it is equal, towards 1 where all goes to one small
 * area. Over all areas, without the correction for a sample, so that splitting an area at equal cents
 * per inhabitant changes nothing.
 */
export function gini(comparison: Comparison): Figure {
  const { people, cents } = comparison;
  const { value, without } = rankIndex(orderBy(leastFirst(comparison), people), people, cents);
  const none = value === null;
  return {
    // Rounding may take equal parts below zero.
    value: none ? null : Math.max(0, value),
    lowerBound: none ? null : 0,
    upperBound: none ? null : finite(1 - smallestPart(people)),
    without: without.map((index) => Math.max(0, index)),
  };
}

/** Keys that put the least money per inhabitant first, and last the money of areas without any. */
export function leastFirst({ people, cents }: Comparison): Float64Array {
  return cents.map((amount, area) => (amount === 0 ? 0 : -amount / people[area]!));
}
