import type { Dataset, Neighbourhood } from '../parse/dataset.ts';
import type { NeedModel } from '../parse/need-model.ts';
import type { Pack } from '../parse/pack.ts';
import type { NeedProfile } from './need-profile.ts';

/**
 * The need of every neighbourhood by the pack's published index, in the dataset's order. Where the
 * index is missing, everything is null and the range is [0, 100]: nothing is imputed. Without a need
 * model all of it is null.
 */
export function needProfiles(pack: Pack, dataset: Dataset): readonly NeedProfile[] {
  const { need } = pack;
  if (need === undefined) {
    return dataset.neighbourhoods.map(({ code }) => ({ ...nothingKnown(code), attention: [] }));
  }
  const measures = dataset.neighbourhoods
    .map((area) => numberOf(area, need.measure))
    .filter((measure) => measure !== null)
    .toSorted((a, b) => a - b);
  return dataset.neighbourhoods.map((area) => profile(area, need, measures));
}

function profile(area: Neighbourhood, need: NeedModel, measures: readonly number[]): NeedProfile {
  const measure = numberOf(area, need.measure);
  const small = isSmall(area, need);
  const marks = small === true ? (['need-small'] as const) : [];
  if (measure === null) {
    return { ...nothingKnown(area.code), small, attention: ['need-unknown', ...marks] };
  }
  const { low, high } = need.goalposts;
  const cumulative = 100 * Math.min(1, Math.max(0, (measure - low) / (high - low)));
  // Two rounded sums differ for sure only when they are at least twice the rounding error apart.
  const certain = 2 * need.roundingError;
  const above = measures.length - countUpTo(measures, measure);
  return {
    neighbourhood: area.code,
    index: numberOf(area, need.index),
    cumulative,
    range: { low: cumulative, high: cumulative },
    rank: 1 + above,
    rankRange:
      certain === 0
        ? { low: 1 + above, high: measures.length - countBelow(measures, measure) }
        : {
            low: 1 + measures.length - countBelow(measures, measure + certain),
            high: measures.length - countUpTo(measures, measure - certain),
          },
    small,
    attention: marks,
  };
}

function nothingKnown(neighbourhood: string): Omit<NeedProfile, 'attention'> {
  return {
    neighbourhood,
    index: null,
    cumulative: null,
    range: { low: 0, high: 100 },
    rank: null,
    rankRange: null,
    small: false,
  };
}

function isSmall(area: Neighbourhood, { small }: NeedModel): boolean | null {
  if (small === undefined) return false;
  const size = numberOf(area, small.of);
  if (size === null) return small.whenUnknown === 'not-small' ? false : null;
  return size < small.below;
}

function numberOf(area: Neighbourhood, fact: string): number | null {
  const value = area.facts[fact];
  return typeof value === 'number' ? value : null;
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
