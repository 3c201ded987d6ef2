import type { Dataset, Neighbourhood } from '../parse/dataset.ts';
import type { NeedModel } from '../parse/need-model.ts';
import { type ComputedIndex, computedNeed } from './computed-need.ts';
import type { NeedAttention, NeedProfile } from './need-profile.ts';
import { ranksAmong } from './need-ranks.ts';

/**
 * The need of every neighbourhood by a need model, in the dataset's order. Where the index is missing, all
 * that follows from it is null and the range says what is left open: nothing is imputed. Small areas keep
 * their index, so that they are eligible like any other, but have no rank and shift nobody else's. Without
 * a model all of it is null.
 */
export function needProfiles(
  model: NeedModel | undefined,
  dataset: Dataset,
): readonly NeedProfile[] {
  if (model === undefined) {
    return dataset.neighbourhoods.map(({ code }) => ({ ...unknown(code), small: false }));
  }
  const find = model.kind === 'given' ? givenNeed(model) : foundBy(computedNeed(model));
  const areas = dataset.neighbourhoods.map((area) => measured(area, model, find(area)));
  const ranks = ranksAmong(
    areas.flatMap(({ profile, measure }) => (profile.compared ? [measure] : [])),
    model.roundingError,
  );
  return areas.map(({ profile, measure }) =>
    profile.compared ? { ...profile, ...ranks(measure) } : profile,
  );
}

/** An area before it is ranked, with the measure it is ranked by. */
interface Measured {
  readonly profile: NeedProfile;
  readonly measure: number;
}

function measured(area: Neighbourhood, model: NeedModel, found: Found): Measured {
  const small = isSmall(area, model);
  const residential = model.residential === undefined || area.facts[model.residential] !== false;
  const { measure } = found;
  const known = residential && measure !== null;
  const attention: readonly NeedAttention[] = [
    ...(known ? [] : ['need-unknown' as const]),
    ...(small === true ? ['need-small' as const] : []),
    ...(residential ? [] : ['need-not-residential' as const]),
  ];
  const indicators = found.profile.indicators ?? [];
  const profile: NeedProfile = {
    ...unknown(area.code),
    ...(residential ? found.profile : { indicators }),
    small,
    compared: known && small !== true,
    attention,
  };
  return { profile, measure: measure ?? 0 };
}

/** What a kind of model knows of an area; the measure is null where it knows nothing to rank it by. */
interface Found {
  readonly profile: Partial<NeedProfile>;
  readonly measure: number | null;
}

function givenNeed(model: NeedModel & { readonly kind: 'given' }) {
  const { low, high } = model.goalposts;
  return (area: Neighbourhood): Found => {
    const measure = numberOf(area, model.measure);
    if (measure === null) return { profile: {}, measure };
    const cumulative = 100 * Math.min(1, Math.max(0, (measure - low) / (high - low)));
    const range = { low: cumulative, high: cumulative };
    return { profile: { index: numberOf(area, model.index), cumulative, range }, measure };
  };
}

function foundBy(indexOf: (area: Neighbourhood) => ComputedIndex) {
  return (area: Neighbourhood): Found => {
    const { index, range, indicators } = indexOf(area);
    return { profile: { index, cumulative: index, range, indicators }, measure: index };
  };
}

function unknown(neighbourhood: string): NeedProfile {
  return {
    neighbourhood,
    index: null,
    cumulative: null,
    range: { low: 0, high: 100 },
    rank: null,
    rankRange: null,
    quintile: null,
    small: null,
    compared: false,
    indicators: [],
    attention: [],
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
