import type { Explanation } from '@maatstaf/core/explain';

type Line = Explanation['contributions'][number];

/** The lines of one rule on one criterion, over all neighbourhoods. */
export interface ContributionGroup {
  readonly label: string;
  readonly kind: Line['kind'];
  readonly principle: string;
  readonly criterion: string;
  /** What it adds to the score in all. */
  readonly weighted: number;
  /** In the order of the lines: by neighbourhood code. */
  readonly places: readonly { readonly neighbourhood: string; readonly points: number }[];
}

/** The lines of a score, those of several neighbourhoods together; groups in the order of the pack's criteria. */
export function groupedContributions(lines: readonly Line[]): readonly ContributionGroup[] {
  const groups = new Map<string, ContributionGroup>();
  for (const {
    label,
    kind,
    rule,
    principle,
    criterion,
    neighbourhood,
    points,
    weighted,
  } of lines) {
    const key = JSON.stringify([criterion, kind, rule, label]);
    const group = groups.get(key);
    groups.set(key, {
      label,
      kind,
      principle,
      criterion,
      weighted: (group?.weighted ?? 0) + weighted,
      places: [...(group?.places ?? []), { neighbourhood, points }],
    });
  }
  const order = [...new Set(lines.map(({ criterion }) => criterion))];
  return [...groups.values()].toSorted(
    (one, other) => order.indexOf(one.criterion) - order.indexOf(other.criterion),
  );
}
