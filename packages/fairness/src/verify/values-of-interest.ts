import {
  type CatalogueEntry,
  type Condition,
  type FactValue,
  factCatalogue,
  type Pack,
} from '@maatstaf/core';
import { figureAt, type NeedFigure } from '../laws/need-figures.ts';
import { literalsFor } from '../laws/names-in-policy.ts';

const mostValues = 14;
const amounts = [100, 200, 400, 1000, 100_000];

/**
 * Values of a fact at which a policy may decide otherwise: those of a closed list, both sides of the
 * numbers that rules compare with, breakpoints of points, figures of need, names that rules know.
 */
export function valuesOfInterest(
  pack: Pack,
  entry: CatalogueEntry,
  figures: readonly NeedFigure[],
): readonly Exclude<FactValue, null>[] {
  const listed = [...(entry.values?.keys() ?? [])];
  switch (entry.type) {
    case 'boolean':
      return [false, true];
    case 'one-of':
      return listed;
    case 'set-of':
      return [
        [],
        ...listed.map((value) => [value]),
        listed.toSorted(),
        listed.slice(0, 2).toSorted(),
      ];
    case 'label':
      return [...literalsFor(pack, entry.id), 'elsewhere'];
    case 'date':
      return ['2026-01-05', '2026-01-06', '2026-02-01'];
    case 'number':
      return numbersFor(pack, entry, figures);
  }
}

function numbersFor(
  pack: Pack,
  { id, unit, min, max }: CatalogueEntry,
  figures: readonly NeedFigure[],
): readonly number[] {
  const figure = figures.find(({ fact }) => fact === id);
  const whole = unit === 'cents' || unit === 'count';
  const compared = pack.rules.flatMap(({ conditions, event }) => [
    ...thresholds(conditions, id, pack),
    ...(event.type === 'score' && typeof event.params.points === 'object'
      ? breakpoints(event.params.points, id)
      : []),
  ]);
  const found = [
    ...(figure === undefined ? [] : [0.5, 0, 1, 0.25].map((level) => figureAt(figure, level))),
    ...compared.flatMap((value) => [value, value + 1, value - 1]),
    ...(unit === 'cents' ? amounts : [1, 2]),
    0,
    ...(max === null ? [] : [max]),
  ];
  const rounded = found.map((value) =>
    whole ? Math.round(value) : Math.round(value * 1000) / 1000,
  );
  return [...new Set(rounded)]
    .filter(
      (value) =>
        value >= (min ?? (whole || unit === 'ratio' ? 0 : -Infinity)) && value <= (max ?? Infinity),
    )
    .slice(0, mostValues);
}

function breakpoints(
  points: { readonly fact: string; readonly line: readonly (readonly [number, number])[] },
  fact: string,
): readonly number[] {
  if (points.fact !== fact) return [];
  const ends = points.line.map(([x]) => x);
  const between = ends.slice(1).map((x, index) => (x + (ends[index] ?? x)) / 2);
  return [...ends, ...between];
}

function* thresholds(condition: Condition, fact: string, pack: Pack): Generator<number> {
  if ('all' in condition) for (const part of condition.all) yield* thresholds(part, fact, pack);
  else if ('any' in condition)
    for (const part of condition.any) yield* thresholds(part, fact, pack);
  else if ('not' in condition) yield* thresholds(condition.not, fact, pack);
  else if (condition.fact === fact) {
    const { value } = condition;
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const part of parts) {
      if (typeof part === 'number') yield part;
      else if (typeof part === 'object' && part !== null && 'fact' in part) {
        const parameter = pack.parameters.find(({ id }) => `parameter.${id}` === part.fact);
        if (parameter !== undefined) yield parameter.default;
      }
    }
  }
}

/** The facts that data may hold, each with its entry. */
export function factsOfData(pack: Pack): readonly CatalogueEntry[] {
  return [...factCatalogue(pack).values()].filter(
    ({ from }) => from !== 'derived' && from !== 'configuration',
  );
}
