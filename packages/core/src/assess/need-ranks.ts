import type { NeedProfile } from './need-profile.ts';

type Ranks = Pick<NeedProfile, 'rank' | 'rankRange' | 'quintile'>;

/**
 * Ranks areas by measures of need, the highest first; equals share the best rank. Two measures differ for
 * sure when they are at least twice the rounding error apart, which leaves a range of ranks open. Overlap
 * is not transitive, so no groups are formed. What comes back ranks any measure among those given.
 */
export function ranksAmong(
  measures: readonly number[],
  roundingError: number,
): (measure: number) => Ranks {
  const sorted = measures.toSorted((a, b) => a - b);
  const certain = 2 * roundingError;
  return (measure) => {
    const above = sorted.length - countUpTo(sorted, measure);
    return {
      rank: 1 + above,
      rankRange:
        certain === 0
          ? { low: 1 + above, high: sorted.length - countBelow(sorted, measure) }
          : {
              low: 1 + sorted.length - countBelow(sorted, measure + certain),
              high: sorted.length - countUpTo(sorted, measure - certain),
            },
      quintile: 5 - Math.floor((above * 5) / sorted.length),
    };
  };
}

/** How many of the sorted values are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  return firstNot(sorted, (value) => value < bound);
}

/** How many of the sorted values are at most a bound. */
function countUpTo(sorted: readonly number[], bound: number): number {
  return firstNot(sorted, (value) => value <= bound);
}

function firstNot(sorted: readonly number[], holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}
