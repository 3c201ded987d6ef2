import type { FactValue, Neighbourhood } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';

/**
 * A `need.*` fact of a neighbourhood. Without a figure nothing but its size is known of its need: it
 * is neither put at zero nor guessed. The neediest has rank 1, and equals share a rank.
 */
export function needFact(
  fact: string,
  area: Neighbourhood,
  { pack: { need }, dataset }: CaseInput,
): FactValue {
  if (need === undefined) return null;
  const numberIn = (from: Neighbourhood, id: string): number | null => {
    const value = from.facts[id];
    return typeof value === 'number' ? value : null;
  };
  const measure = numberIn(area, need.measure);
  const index = measure === null ? null : numberIn(area, need.index);
  switch (fact) {
    case 'need.index':
      return index;
    case 'need.known':
      return index !== null;
    case 'need.cumulative': {
      if (measure === null) return null;
      const { low, high } = need.goalposts;
      return 100 * Math.min(1, Math.max(0, (measure - low) / (high - low)));
    }
    case 'need.rank': {
      if (measure === null) return null;
      const needier = dataset.neighbourhoods.filter(
        (other) => (numberIn(other, need.measure) ?? -Infinity) > measure,
      );
      return 1 + needier.length;
    }
    default: {
      if (need.small === undefined) return false;
      const size = numberIn(area, need.small.of);
      if (size !== null) return size < need.small.below;
      return need.small.whenUnknown === 'not-small' ? false : null;
    }
  }
}
