import { fingerprintOf } from '../announce/canonical.ts';
import type { Run } from '../run/run.ts';

/**
 * The SHA-256 of everything that a run decided for someone: per proposal its score, rank, outcome, reason
 * and amounts, and per neighbourhood what it gets. The order of proposals and neighbourhoods is of no
 * account.
 */
export function outcomeFingerprint({ dataset, scores, allocation }: Run): string {
  const score = new Map(
    dataset.proposals.map(({ id }, place) => [id, scores.scoreAt(place)?.score ?? null]),
  );
  const { budgetCents, spentCents, heldCents } = allocation;
  return fingerprintOf({
    budgetCents,
    spentCents,
    heldCents,
    awards: allocation.awards
      .map(({ proposal, pool, rank, status, reason, claimCents, awardedCents }) => ({
        proposal,
        pool,
        rank,
        status,
        reason,
        claimCents,
        awardedCents,
        score: score.get(proposal) ?? null,
      }))
      .toSorted((a, b) => (a.proposal < b.proposal ? -1 : 1)),
    neighbourhoods: allocation.neighbourhoods
      .map(({ neighbourhood, awardedCents }) => ({ neighbourhood, awardedCents }))
      .toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1)),
  });
}
