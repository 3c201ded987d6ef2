import { type Comparison, type Language, numbers, type Run } from '@maatstaf/core';
import { everyAreaIsCounted } from '../text/people-counted.ts';

/** What the colours of the map can show. */
const measures = ['need', 'awarded', 'change', 'per-head'] as const;
export type MapMeasure = (typeof measures)[number];

/** What can be shown of a result: need where the policy knows it, heads where all are counted. */
export function measuresOf(run: Run, comparison: Comparison | undefined): readonly MapMeasure[] {
  const isThere: Readonly<Record<MapMeasure, boolean>> = {
    need: run.pack.needModels.length > 0,
    awarded: true,
    change: comparison !== undefined,
    'per-head': everyAreaIsCounted(run.dataset),
  };
  return measures.filter((measure) => isThere[measure]);
}

/**
 * A number for every neighbourhood by its code, null where it is unknown: an index, whole cents, or
 * cents per inhabitant.
 */
export function shownValues(
  run: Run,
  comparison: Comparison | undefined,
  measure: MapMeasure,
): ReadonlyMap<string, number | null> {
  const { neighbourhoods } = run.dataset;
  const cents = new Map(
    run.allocation.neighbourhoods.map((each) => [each.neighbourhood, each.awardedCents]),
  );
  switch (measure) {
    case 'need':
      return new Map(run.assessment.need.map(({ neighbourhood, index }) => [neighbourhood, index]));
    case 'awarded':
      return new Map(neighbourhoods.map(({ code }) => [code, cents.get(code) ?? 0]));
    case 'change':
      return new Map(
        (comparison?.neighbourhoods ?? []).map(({ neighbourhood, beforeCents, afterCents }) => [
          neighbourhood,
          afterCents - beforeCents,
        ]),
      );
    case 'per-head':
      return new Map(
        neighbourhoods.map(({ code, population }) => [
          code,
          population === null || population === 0 ? null : (cents.get(code) ?? 0) / population,
        ]),
      );
  }
}

/** A number of the map in words. */
export function shownText(measure: MapMeasure, value: number, language: Language): string {
  const format = numbers(language);
  switch (measure) {
    case 'need':
      return format.points(value);
    case 'awarded':
      return format.euro(value);
    case 'change':
      return format.euroChange(value);
    case 'per-head':
      return format.euro(Math.round(value));
  }
}
