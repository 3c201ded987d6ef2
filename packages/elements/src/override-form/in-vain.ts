import type { Award, Run } from '@maatstaf/core';

/**
 * The award of a proposal that a person locked in and that gets no money all the same: a decision puts it
 * first, and makes nothing eligible, complete or payable. Null where there is no such decision, or it has
 * effect.
 */
export function lockedInVain(run: Run, proposal: string): Award | null {
  const decision = run.scenario.overrides?.find((each) => each.proposal === proposal);
  if (decision?.action !== 'lock-in') return null;
  const place = run.dataset.proposals.findIndex(({ id }) => id === proposal);
  if (place === -1) return null;
  const award = run.allocation.awardAt(place);
  return award.awardedCents > 0 ? null : award;
}
