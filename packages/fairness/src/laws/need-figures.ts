import type { FactValue, Neighbourhood, NeedModel, Pack, Scenario } from '@maatstaf/core';

/** A figure that says how needy an area is: from `least` needy to `most`. Either may be the larger number. */
export interface NeedFigure {
  readonly fact: string;
  readonly least: number;
  readonly most: number;
}

/** The index of need in use; undefined where the pack has none. */
export function needModelIn(pack: Pack, scenario: Scenario): NeedModel | undefined {
  return pack.needModels.find(({ id }) => id === scenario.needModel) ?? pack.needModels[0];
}

/** The figures that an index is made from, as far as the policy says which way need lies. */
export function figuresOf(pack: Pack, model: NeedModel): readonly NeedFigure[] {
  if (model.kind === 'given') {
    const { low, high } = model.goalposts;
    // The published index is shown beside the measure, in a unit of its own.
    const index = { fact: model.index, ...boundsOf(pack, model.index, low, high) };
    const measure = { fact: model.measure, least: low, most: high };
    return model.index === model.measure ? [measure] : [measure, index];
  }
  return model.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ fact, direction, normalisation }) => {
      if (direction === 'none' || normalisation === undefined) return [];
      const [low, high] = goalpostsOf(normalisation);
      const [least, most] = direction === 'higher-is-needier' ? [low, high] : [high, low];
      return [{ fact, least, most }];
    }),
  );
}

/** The figures of all indices of a pack, each once. */
export function allFigures(pack: Pack): readonly NeedFigure[] {
  const all = pack.needModels.flatMap((model) => figuresOf(pack, model));
  return [...new Map(all.map((figure) => [figure.fact, figure])).values()];
}

/** Where a figure stands between least and most needy, for 0 to 1. */
export function figureAt({ least, most }: NeedFigure, level: number): number {
  return least + (most - least) * level;
}

/**
 * The facts of an area with these figures a part of the way further to their neediest: 1 is all the way.
 * Unknown figures stay unknown, and those past the neediest where they are.
 */
export function needier(
  facts: Neighbourhood['facts'],
  figures: readonly NeedFigure[],
  part: number,
): Neighbourhood['facts'] {
  const changed = figures.flatMap(({ fact, least, most }): (readonly [string, FactValue])[] => {
    const value = facts[fact];
    if (typeof value !== 'number') return [];
    const further = Math.sign(most - least) * (most - value) > 0;
    return further ? [[fact, value + (most - value) * part]] : [];
  });
  return { ...facts, ...Object.fromEntries(changed) };
}

type Normalisation = NonNullable<
  Extract<
    NeedModel,
    { kind: 'computed' }
  >['dimensions'][number]['indicators'][number]['normalisation']
>;

function goalpostsOf(normalisation: Normalisation): readonly [number, number] {
  switch (normalisation.kind) {
    case 'none':
      return [0, 100];
    case 'min-max':
      return [normalisation.low, normalisation.high];
    case 'z-score':
      return [
        normalisation.mean - 3 * normalisation.deviation,
        normalisation.mean + 3 * normalisation.deviation,
      ];
    case 'rank':
      return [Math.min(...normalisation.among), Math.max(...normalisation.among)];
  }
}

function boundsOf(
  pack: Pack,
  id: string,
  low: number,
  high: number,
): { readonly least: number; readonly most: number } {
  const fact = pack.facts.find((one) => one.id === id);
  const bounded = fact?.type === 'number' && fact.min !== undefined && fact.max !== undefined;
  return bounded ? { least: fact.min ?? low, most: fact.max ?? high } : { least: low, most: high };
}
