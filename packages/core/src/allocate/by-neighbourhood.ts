import { proportions } from '../numbers/decimal.ts';
import type { Dataset, Proposal } from '../parse/dataset.ts';
import type { Scores } from '../score/scores.ts';
import type { Award, NeighbourhoodAllocation } from './allocation.ts';
import { largestRemainder } from './largest-remainder.ts';

/**
 * The awards by neighbourhood: each proposal's cents over those it serves, by their shares, to the
 * last cent (largest remainder, then neighbourhood code). Every neighbourhood is there, with its
 * proposals in order of priority: rank in the pool, then score, then id; unranked ones last.
 */
export function byNeighbourhood(
  dataset: Dataset,
  awards: readonly Award[],
  scores: Scores,
): readonly NeighbourhoodAllocation[] {
  const scoreById = new Map(scores.proposals.map((score) => [score.proposal, score.score]));
  const awardById = new Map(awards.map((award) => [award.proposal, award]));
  const parts = dataset.proposals.flatMap((proposal) => {
    const award = awardById.get(proposal.id);
    if (award === undefined) return [];
    const awarded = divided(award.awardedCents, proposal);
    const claimed = divided(award.claimCents, proposal);
    return proposal.serves.map(({ neighbourhood, shareRatio }, index) => ({
      neighbourhood,
      shareRatio,
      award,
      score: scoreById.get(proposal.id) ?? -1,
      awardedCents: awarded[index] ?? 0,
      claimedCents: claimed[index] ?? 0,
    }));
  });
  const byCode = Map.groupBy(parts, ({ neighbourhood }) => neighbourhood);
  return dataset.neighbourhoods.map(({ code }) => {
    const own = byCode.get(code) ?? [];
    return {
      neighbourhood: code,
      awardedCents: own.reduce((sum, part) => sum + part.awardedCents, 0),
      claimedCents: own.reduce((sum, part) => sum + part.claimedCents, 0),
      priorities: own
        .toSorted(
          (a, b) =>
            (a.award.rank ?? Number.MAX_SAFE_INTEGER) - (b.award.rank ?? Number.MAX_SAFE_INTEGER) ||
            b.score - a.score ||
            (a.award.proposal < b.award.proposal ? -1 : 1),
        )
        .map(({ award, shareRatio, awardedCents }) => ({
          proposal: award.proposal,
          shareRatio,
          awardedCents,
        })),
    };
  });
}

function divided(cents: number, { serves }: Proposal): readonly number[] {
  return largestRemainder(cents, proportions(serves.map(({ shareRatio }) => shareRatio)));
}
