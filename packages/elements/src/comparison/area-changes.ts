import type { Against } from './comparison-view.ts';

/** What a neighbourhood gains or loses, in cents. */
export interface AreaChange {
  readonly neighbourhood: string;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly deltaCents: number;
}

/** The neighbourhoods that get another amount: the largest gain first, the largest loss last; then by code. */
export function areaChanges({ changes }: Against): readonly AreaChange[] {
  return changes.neighbourhoods
    .map((area) => ({ ...area, deltaCents: area.afterCents - area.beforeCents }))
    .filter(({ deltaCents }) => deltaCents !== 0)
    .toSorted(
      (a, b) => b.deltaCents - a.deltaCents || (a.neighbourhood < b.neighbourhood ? -1 : 1),
    );
}

/** The largest changes, of either sign, in the same order. */
export function largest(changes: readonly AreaChange[], most: number): readonly AreaChange[] {
  if (changes.length <= most) return changes;
  const kept = new Set(
    changes.toSorted((a, b) => Math.abs(b.deltaCents) - Math.abs(a.deltaCents)).slice(0, most),
  );
  return changes.filter((change) => kept.has(change));
}
