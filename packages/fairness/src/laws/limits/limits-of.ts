import { type PlainLimit, plainLimits } from '../../oracle/plain-limits.ts';
import type { Trial } from '../../case.ts';

/** The limits on groups of a trial by the definitions alone, with what its awards count for them. */
export function limitsOf(
  trial: Trial,
): readonly { readonly limit: PlainLimit; readonly reached: number }[] {
  const { dataset, run } = trial;
  const pools = new Map(run.allocation.pools.map(({ pool, budgetCents }) => [pool, budgetCents]));
  const awards = new Map(
    run.allocation.awards.map(({ proposal, awardedCents }) => [proposal, awardedCents]),
  );
  return plainLimits(trial, pools).map((limit) => ({
    limit,
    reached: dataset.proposals.reduce((sum, proposal) => {
      const cents = awards.get(proposal.id) ?? 0;
      return sum + (cents > 0 ? (limit.countOf(proposal, cents) ?? 0) : 0);
    }, 0),
  }));
}
