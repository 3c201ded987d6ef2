import type { Allocation } from '../allocate/allocation.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scores } from '../score/scores.ts';
import { type Invariant, invariant, sum } from './invariant.ts';

/**
 * That nothing goes beyond its bounds and all of it adds up: awards within budget, pool, limit and request,
 * in whole cents, to nobody who may have none; scores within their range, with lines that sum to them.
 */
export function boundInvariants(
  dataset: Dataset,
  assessment: Assessment,
  scores: Scores,
  allocation: Allocation,
): readonly Invariant[] {
  const { awards, pools, neighbourhoods } = allocation;
  const spent = sum(awards.map(({ awardedCents }) => awardedCents));
  const eligible = new Map(
    assessment.proposals.map((one) => [one.proposal, one.eligibility.kind === 'eligible']),
  );
  const limits = new Map(assessment.proposals.map((one) => [one.proposal, one.limits]));
  const requests = new Map(dataset.proposals.map((one) => [one.id, one.requestedCents ?? 0]));

  return [
    invariant('within-budget', spent <= allocation.budgetCents ? [] : ['budget']),
    invariant(
      'within-pools',
      pools
        .filter(({ pool, budgetCents, closedCents, fromOthersCents }) => {
          const inPool = awards.filter((award) => award.pool === pool);
          return (
            sum(inPool.map(({ awardedCents }) => awardedCents)) >
            budgetCents - closedCents + fromOthersCents
          );
        })
        .map(({ pool }) => pool),
    ),
    invariant(
      'within-limits',
      awards
        .filter(({ proposal, awardedCents }) => {
          const caps = (limits.get(proposal) ?? []).map(({ capCents }) => capCents);
          return awardedCents > Math.min(requests.get(proposal) ?? 0, ...caps);
        })
        .map(({ proposal }) => proposal),
    ),
    invariant(
      'whole-cents',
      awards
        .filter(({ awardedCents }) => !(Number.isSafeInteger(awardedCents) && awardedCents >= 0))
        .map(({ proposal }) => proposal),
    ),
    invariant(
      'cents-conserved',
      sum(neighbourhoods.map(({ awardedCents }) => awardedCents)) === spent &&
        sum(pools.map(({ spentCents }) => spentCents)) === spent &&
        allocation.spentCents === spent
        ? []
        : ['budget'],
    ),
    invariant(
      'contributions-sum',
      scores.proposals
        .filter(({ score, contributions }) => {
          const total = sum(contributions.map(({ weighted }) => weighted));
          return !(Math.abs(total - score) <= 1e-9);
        })
        .map(({ proposal }) => proposal),
    ),
    invariant(
      'score-in-range',
      scores.proposals
        .filter(
          ({ score, range }) =>
            !(0 <= range.low && range.low <= score && score <= range.high && range.high <= 100),
        )
        .map(({ proposal }) => proposal),
    ),
    invariant(
      'none-to-ineligible',
      awards
        .filter(({ proposal, awardedCents }) => awardedCents > 0 && eligible.get(proposal) !== true)
        .map(({ proposal }) => proposal),
    ),
  ];
}
