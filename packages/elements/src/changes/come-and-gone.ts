import type { Comparison } from '@maatstaf/core';

/** Who has money in only one of two results, by id: of those that both have, and then of those that only that one has. */
export function comeAndGone({ entered, left, added, removed }: Comparison): {
  readonly entered: readonly string[];
  readonly left: readonly string[];
} {
  const withMoney = (awards: Comparison['added']): readonly string[] =>
    awards.flatMap(({ proposal, awardedCents }) => (awardedCents > 0 ? proposal : []));
  return { entered: [...entered, ...withMoney(added)], left: [...left, ...withMoney(removed)] };
}
