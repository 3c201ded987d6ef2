import type { Award, Comparison, ProposalChange } from '@maatstaf/core';
import { comeAndGone } from './come-and-gone.ts';

/** What one proposal gets more or less. */
export type Move = Pick<ProposalChange, 'proposal' | 'change' | 'awardedDeltaCents'>;

/**
 * What every proposal gets more or less, those that stay the same too. Who comes in or falls out, of those that only one
 * of the results has, `comeAndGone` says; of these whoever gets nothing there is left out.
 */
export function movesIn(comparison: Comparison): readonly Move[] {
  const { proposals, added, removed } = comparison;
  const { entered, left } = comeAndGone(comparison);
  const paid = (
    awards: readonly Award[],
    ids: ReadonlySet<string>,
    change: 'in' | 'out',
    sign: 1 | -1,
  ): readonly Move[] =>
    awards
      .filter(({ proposal }) => ids.has(proposal))
      .map(({ proposal, awardedCents }) => ({
        proposal,
        change,
        awardedDeltaCents: sign * awardedCents,
      }));
  return [
    ...proposals,
    ...paid(added, new Set(entered), 'in', 1),
    ...paid(removed, new Set(left), 'out', -1),
  ];
}
