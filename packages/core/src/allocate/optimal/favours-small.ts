import { limitedRanking } from '../limited-ranking.ts';
import { noOutcomes, type Outcomes } from '../outcomes.ts';
import type { FavoursSmall, Problem } from '../problem.ts';
import { smallFavoured } from '../small-favoured.ts';

/**
 * Whether a choice favours many small proposals ({@link smallFavoured}), with the best-ranked that is left
 * out for smaller ones. Null where it does not.
 */
export function favoursSmall(problem: Problem, outcomes: Outcomes): FavoursSmall | null {
  const { claimCents } = problem.assessment.standing;
  const ranked = noOutcomes(claimCents.length);
  limitedRanking(problem, { mode: 'skip', partial: false }, ranked);
  const found = smallFavoured({
    rankedCents: ranked.awardedCents,
    awardedCents: outcomes.awardedCents,
    claimCents,
    orders: problem.contests.map(({ order }) => order),
  });
  if (found === null) return null;
  const { displaced, ...means } = found;
  const [first] = displaced
    .map(({ place }) => place)
    .toSorted((a, b) => outcomes.rank[a]! - outcomes.rank[b]! || a - b);
  return { leftOut: problem.dataset.proposals[first ?? -1]?.id ?? '', ...means };
}
