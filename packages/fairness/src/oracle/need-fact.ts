import type { FactValue, NeedModel, Neighbourhood } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { plainIndex } from './plain-index.ts';

/**
 * A `need.*` fact of a neighbourhood by the need model that the scenario names, or else the pack's first.
 * Without a figure nothing but its size is known of its need: it is neither put at zero nor guessed. The
 * neediest has rank 1, and equals share a rank; who is small has none, and counts in nobody else's.
 */
export function needFact(
  fact: string,
  area: Neighbourhood,
  { pack: { needModels }, dataset, scenario }: CaseInput,
): FactValue {
  const chosen = scenario.needModel ?? needModels[0]?.id;
  const model = needModels.find(({ id }) => id === chosen);
  if (model === undefined) return null;
  const need = measureIn(area, model);
  const index = need === null || model.kind === 'computed' ? need : numberIn(area, model.index);
  switch (fact) {
    case 'need.index':
      return index;
    case 'need.known':
      return index !== null;
    case 'need.cumulative': {
      if (need === null || model.kind === 'computed') return need;
      const { low, high } = model.goalposts;
      return 100 * Math.min(1, Math.max(0, (need - low) / (high - low)));
    }
    case 'need.rank': {
      if (need === null || isSmall(area, model) === true) return null;
      const needier = dataset.neighbourhoods.filter(
        (other) => isSmall(other, model) !== true && (measureIn(other, model) ?? -Infinity) > need,
      );
      return 1 + needier.length;
    }
    default:
      return isSmall(area, model);
  }
}

/** What areas are ranked by; null where it is unknown, or where it is known that nobody lives there. */
function measureIn(area: Neighbourhood, model: NeedModel): number | null {
  if (model.residential !== undefined && area.facts[model.residential] === false) return null;
  return model.kind === 'given' ? numberIn(area, model.measure) : plainIndex(area, model);
}

function isSmall(area: Neighbourhood, { small }: NeedModel): boolean | null {
  if (small === undefined) return false;
  const size = numberIn(area, small.of);
  if (size !== null) return size < small.below;
  return small.whenUnknown === 'not-small' ? false : null;
}

function numberIn(area: Neighbourhood, id: string): number | null {
  const value = area.facts[id];
  return typeof value === 'number' ? value : null;
}
