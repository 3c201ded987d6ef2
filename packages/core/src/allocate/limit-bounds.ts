import { shareOfCents } from '../numbers/decimal.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { LimitAmount } from '../parse/group-limit.ts';
import type { Grouping } from './grouping.ts';
import { largestRemainder } from './largest-remainder.ts';

/**
 * The amount of a limit for each of its groups, in whole cents. `wholeCents` is the money it may be a
 * share of. Parts of a share sum to that share; cents that do not divide go to the first groups.
 */
export function boundsOf(
  amount: LimitAmount,
  grouping: Grouping,
  wholeCents: number,
  dataset: Dataset,
): readonly number[] {
  if (amount.kind === 'cents') return grouping.keys.map(() => amount.cents);
  const cents = shareOfCents(wholeCents, amount.share);
  switch (amount.divided) {
    case 'each':
      return grouping.keys.map(() => cents);
    case 'equally':
      return equally(cents, grouping.keys.length);
    case 'by-population': {
      const populations = populationsOf(grouping, dataset);
      return populations.every((population) => population !== null)
        ? largestRemainder(cents, populations.map(BigInt))
        : equally(cents, grouping.keys.length);
    }
  }
}

function equally(cents: number, parts: number): readonly number[] {
  return largestRemainder(
    cents,
    Array.from({ length: parts }, () => 1n),
  );
}

/** Inhabitants of each group; null where a count is missing, or proposals decide who belongs. */
function populationsOf(
  { keys, groupOfArea }: Grouping,
  { neighbourhoods }: Dataset,
): readonly (number | null)[] {
  const sums: (number | null)[] = keys.map(() => (groupOfArea === null ? null : 0));
  for (const [area, { population }] of neighbourhoods.entries()) {
    const group = groupOfArea?.[area] ?? -1;
    if (group === -1) continue;
    const sum = sums[group] ?? null;
    sums[group] = sum === null || population === null ? null : sum + population;
  }
  return sums;
}
