import type { Run } from '@maatstaf/core';

/** What every proposal is awarded, in cents, by id. */
export function awardsIn({ dataset, allocation }: Run): ReadonlyMap<string, number> {
  return new Map(
    dataset.proposals.map(({ id }, place) => [id, allocation.awardedCents[place] ?? 0]),
  );
}
