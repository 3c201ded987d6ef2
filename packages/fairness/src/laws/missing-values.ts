import {
  type CatalogueEntry,
  type Dataset,
  type FactValue,
  factCatalogue,
  type NeedModel,
  type Pack,
} from '@maatstaf/core';
import { rulesMention } from './rules-mention.ts';

/** A value that is unknown, with values it might turn out to have and the data as it would be then. */
export interface MissingValue {
  readonly of: string;
  readonly fact: string;
  candidates(): readonly Exclude<FactValue, null>[];
  learn(value: FactValue): Dataset;
}

/**
 * The values that are missing in a dataset. Left out are those whose arrival changes what is asked,
 * and not what is known: the fact that names the pool; the fact that says whether people live somewhere
 * (where they do not, figures of need fall away); and what a need model reads where rules use
 * `need.rank` (one area's figure or size moves the ranks of others) or `need.known` (which says itself
 * that nothing is known).
 */
export function missingValues(pack: Pack, dataset: Dataset): readonly MissingValue[] {
  const needMoves = rulesMention(pack, 'need.rank') || rulesMention(pack, 'need.known');
  const leftOut = new Set([
    pack.poolBy,
    ...pack.needModels.flatMap((model) => [
      model.residential,
      ...(needMoves ? figuresOf(model) : []),
    ]),
  ]);
  const entries = [...factCatalogue(pack).values()].filter(({ id }) => !leftOut.has(id));
  const missingIn = <Area extends { readonly facts: Readonly<Record<string, FactValue>> }>(
    list: readonly Area[],
    idOf: (item: Area) => string,
    withList: (list: readonly Area[]) => Dataset,
  ): readonly MissingValue[] =>
    list.flatMap((item) =>
      entries
        .filter(({ id }) => item.facts[id] === null)
        .map((entry) => ({
          of: idOf(item),
          fact: entry.id,
          candidates: () => candidatesFor(entry, pack),
          learn: (value: FactValue) =>
            withList(
              list.map((other) =>
                other === item ? { ...other, facts: { ...other.facts, [entry.id]: value } } : other,
              ),
            ),
        })),
    );
  return [
    ...missingIn(
      dataset.proposals,
      ({ id }) => id,
      (proposals) => ({ ...dataset, proposals }),
    ),
    ...missingIn(
      dataset.neighbourhoods,
      ({ code }) => code,
      (neighbourhoods) => ({ ...dataset, neighbourhoods }),
    ),
  ];
}

function figuresOf(model: NeedModel): readonly (string | undefined)[] {
  return [
    model.small?.of,
    ...(model.kind === 'given'
      ? [model.index, model.measure]
      : model.dimensions.flatMap(({ indicators }) => indicators.map(({ fact }) => fact))),
  ];
}

/** Values that make a difference: those of a closed list, or the numbers and names that rules compare with. */
export function candidatesFor(
  entry: CatalogueEntry,
  pack: Pack,
): readonly Exclude<FactValue, null>[] {
  const values = [...(entry.values?.keys() ?? [])];
  switch (entry.type) {
    case 'boolean':
      return [true, false];
    case 'one-of':
      return values;
    case 'set-of':
      return [[], ...values.map((value) => [value]), values];
    case 'date':
      return ['2026-01-31'];
    case 'label':
      return ['elsewhere'];
    case 'number':
      return numbersIn(pack, entry);
  }
}

function numbersIn(pack: Pack, { unit, min, max }: CatalogueEntry): readonly number[] {
  return [...new Set([0, min ?? 0, max ?? 100, ...numbersOf(pack)])].filter(
    (value) =>
      value >= (min ?? (unit === 'cents' ? 0 : -Infinity)) &&
      value <= (max ?? Infinity) &&
      (unit !== 'cents' || Number.isSafeInteger(value)),
  );
}

const numbersByPack = new WeakMap<Pack, readonly number[]>();

/** Every number that stands in a rule. */
function numbersOf(pack: Pack): readonly number[] {
  const earlier = numbersByPack.get(pack);
  if (earlier !== undefined) return earlier;
  const found = new Set<number>();
  JSON.stringify(pack.rules, (_, value: unknown) => {
    if (typeof value === 'number') found.add(value);
    return value;
  });
  numbersByPack.set(pack, [...found]);
  return [...found];
}
