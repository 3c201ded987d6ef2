import type { NeedProfile, Neighbourhood, Run } from '@maatstaf/core';

/** By what the neighbourhoods can be ordered. */
export type NeighbourhoodOrder = 'name' | 'need' | 'awarded' | 'change';

/** A neighbourhood with what it gets. */
export interface NeighbourhoodRow {
  readonly neighbourhood: Neighbourhood;
  /** Null where the pack has no need model. */
  readonly need: NeedProfile | null;
  readonly awardedCents: number;
  /** Null where there is no baseline to compare with. */
  readonly beforeCents: number | null;
}

/** Every neighbourhood with its need and euros, unordered. */
export function neighbourhoodRows(
  run: Run,
  before: readonly { readonly neighbourhood: string; readonly beforeCents: number }[],
): readonly NeighbourhoodRow[] {
  const needs = new Map(run.assessment.need.map((need) => [need.neighbourhood, need]));
  const euros = new Map(
    run.allocation.neighbourhoods.map((each) => [each.neighbourhood, each.awardedCents]),
  );
  const earlier = new Map(before.map((each) => [each.neighbourhood, each.beforeCents]));
  return run.dataset.neighbourhoods.map((neighbourhood) => ({
    neighbourhood,
    need: run.pack.needModels.length === 0 ? null : (needs.get(neighbourhood.code) ?? null),
    awardedCents: euros.get(neighbourhood.code) ?? 0,
    beforeCents: earlier.get(neighbourhood.code) ?? null,
  }));
}

const change = ({ awardedCents, beforeCents }: NeighbourhoodRow) =>
  awardedCents - (beforeCents ?? awardedCents);
const need = (row: NeighbourhoodRow) => row.need?.index ?? -Infinity;

/** The rows with the largest (neediest, most euros, most gained) first, or by name; unknown need last, equals by name. */
export function ordered(
  rows: readonly NeighbourhoodRow[],
  order: NeighbourhoodOrder,
): readonly NeighbourhoodRow[] {
  const key: Readonly<Record<NeighbourhoodOrder, (row: NeighbourhoodRow) => number>> = {
    name: () => 0,
    need,
    awarded: (row) => row.awardedCents,
    change,
  };
  const value = key[order];
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    return a === b
      ? one.neighbourhood.name.localeCompare(other.neighbourhood.name, 'nl')
      : a < b
        ? 1
        : -1;
  });
}
