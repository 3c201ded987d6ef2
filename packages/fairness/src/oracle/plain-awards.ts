import type { Proposal, Status } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import type { PlainScore } from './plain-score.ts';
import type { PlainStanding } from './plain-standing.ts';

/** A proposal that may be funded, with all that decides what it gets. */
export interface Candidate {
  readonly proposal: Proposal;
  readonly standing: PlainStanding;
  readonly score: PlainScore;
}

export interface PlainAward {
  readonly status: Status;
  readonly awardedCents: number;
}

/**
 * Divides a pool's money over candidates in order of rank; those that a person puts in take their
 * turn first. Each gets its claim while it fits. `strict` stops at the first that does not fit,
 * unless a person put it in; with `partial` a divisible one at the margin takes what is left, if that
 * is at least its minimum.
 */
export function plainAwards(
  { pack, scenario }: CaseInput,
  budgetCents: number,
  inOrder: readonly Candidate[],
): ReadonlyMap<string, PlainAward> {
  const method = scenario.method ?? pack.allocation.method;
  if (!('mode' in method))
    throw new RangeError(`There is no plain definition of ${method.kind} here.`);
  const { mode, partial } = method;
  const threshold =
    scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold;
  const decided = new Map(
    (scenario.overrides ?? []).map(({ proposal, action }) => [proposal, action]),
  );
  const isPutIn = ({ proposal: { id } }: Candidate): boolean => decided.get(id) === 'lock-in';
  const outside = (one: Candidate): Status | null => {
    if (decided.get(one.proposal.id) === 'lock-out') return 'refused-ceiling';
    if (one.standing.claimCents === 0) return 'refused-ineligible';
    const fallsShort = (one.score.quality ?? 100) < (threshold?.points ?? 0);
    return fallsShort && !isPutIn(one) ? 'refused-below-threshold' : null;
  };
  const awards = new Map<string, PlainAward>();
  for (const one of inOrder) {
    const status = outside(one);
    if (status !== null) awards.set(one.proposal.id, { status, awardedCents: 0 });
  }

  const competing = inOrder.filter(({ proposal }) => !awards.has(proposal.id));
  let left = budgetCents;
  let stopped = false;
  for (const one of [
    ...competing.filter(isPutIn),
    ...competing.filter((other) => !isPutIn(other)),
  ]) {
    const { claimCents, leastCents } = one.standing;
    const hasTurn = isPutIn(one) || !stopped;
    const atMargin =
      partial && one.proposal.minimumCents !== null && left > 0 && left >= leastCents;
    const awardedCents = !hasTurn ? 0 : claimCents <= left ? claimCents : atMargin ? left : 0;
    if (claimCents > left && mode === 'strict' && !isPutIn(one)) stopped = true;
    left -= awardedCents;
    const granted = awardedCents === claimCents ? 'awarded' : 'partially-awarded';
    awards.set(one.proposal.id, {
      status: awardedCents === 0 ? 'refused-ceiling' : granted,
      awardedCents,
    });
  }
  return awards;
}
