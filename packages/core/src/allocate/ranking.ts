import type { Method } from '../parse/pack.ts';
import type { Reason } from './allocation.ts';
import type { Claim } from './claim.ts';

/** A proposal in its place in the ranking of a pool. */
export interface Candidate extends Claim {
  readonly proposal: string;
  /** Set before the ranking by a person, with a reason. */
  readonly lockedIn: boolean;
}

/** What the ranking gave a candidate, and what was left in the pool at its turn. */
export interface Turn {
  readonly proposal: string;
  readonly remainingCents: number;
  readonly claimCents: number;
  readonly awardedCents: number;
  readonly reason: Reason;
}

/**
 * Divides a pool's budget by rank, as a subsidy-ceiling tender does (Awb 4:26). Candidates come in
 * order of rank; those locked in take their turn first. Each gets its whole claim while it fits.
 * `strict` stops at the first that does not; `skip` goes on. With `partial` a divisible candidate at
 * the margin takes what is left, if that is at least its minimum.
 */
export function ranking(
  candidates: readonly Candidate[],
  budgetCents: number,
  { mode, partial }: Method,
  ceiling: 'budget' | 'pool-ceiling',
): readonly Turn[] {
  const turns: Turn[] = [];
  let remainingCents = budgetCents;
  let stopped = false;
  const locked = candidates.filter(({ lockedIn }) => lockedIn);
  const open = candidates.filter(({ lockedIn }) => !lockedIn);
  for (const candidate of [...locked, ...open]) {
    const { claimCents, leastCents, lockedIn } = candidate;
    const fits = claimCents <= remainingCents;
    const part =
      partial && leastCents < claimCents && leastCents <= remainingCents && remainingCents > 0;
    const mayTake = !stopped || lockedIn;
    const awardedCents = !mayTake ? 0 : fits ? claimCents : part ? remainingCents : 0;
    turns.push({
      proposal: candidate.proposal,
      remainingCents,
      claimCents,
      awardedCents,
      reason: reasonFor(
        candidate,
        awardedCents,
        remainingCents,
        stopped && (fits || part),
        partial,
        ceiling,
      ),
    });
    remainingCents -= awardedCents;
    if (!fits && mode === 'strict' && !lockedIn) stopped = true;
  }
  return turns;
}

function reasonFor(
  { lockedIn, leastCents, claimCents }: Candidate,
  awardedCents: number,
  remainingCents: number,
  stoppedAbove: boolean,
  partial: boolean,
  ceiling: Reason,
): Reason {
  if (awardedCents > 0) return lockedIn ? 'locked-in' : 'rank';
  if (stoppedAbove) return 'method';
  const divisible = partial && leastCents < claimCents;
  return divisible && remainingCents > 0 ? 'below-minimum' : ceiling;
}
