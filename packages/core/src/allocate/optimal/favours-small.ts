import { limitedRanking } from '../limited-ranking.ts';
import { noOutcomes, type Outcomes } from '../outcomes.ts';
import type { FavoursSmall, Problem } from '../problem.ts';

/**
 * Whether a choice favours many small proposals: its mean award is lower than that of a ranking that
 * skips what does not fit, and in some pool a proposal that the ranking funds is left out for one that
 * is ranked lower and claims less. Null where that is not so. The comparison of methods asks the same
 * of any two divisions.
 */
export function favoursSmall(problem: Problem, outcomes: Outcomes): FavoursSmall | null {
  const { claimCents } = problem.assessment.standing;
  const ranked = noOutcomes(claimCents.length);
  limitedRanking(problem, { mode: 'skip', partial: false }, ranked);
  const [mean, rankingMean] = [meanOf(outcomes.awardedCents), meanOf(ranked.awardedCents)];
  if (mean >= rankingMean) return null;
  const [first] = problem.contests
    .flatMap(({ order }) => {
      const entered = order.filter(
        (place) => ranked.awardedCents[place] === 0 && outcomes.awardedCents[place]! > 0,
      );
      return [...order].filter(
        (place) =>
          ranked.awardedCents[place]! > 0 &&
          outcomes.awardedCents[place] === 0 &&
          entered.some(
            (other) =>
              outcomes.rank[other]! > outcomes.rank[place]! &&
              claimCents[other]! < claimCents[place]!,
          ),
      );
    })
    .toSorted((a, b) => outcomes.rank[a]! - outcomes.rank[b]! || a - b);
  if (first === undefined) return null;
  return {
    leftOut: problem.dataset.proposals[first]?.id ?? '',
    meanCents: Math.floor(mean),
    rankingMeanCents: Math.floor(rankingMean),
  };
}

/** The mean of what is awarded anything; not a number where nothing is: then nobody came in, or was left out. */
function meanOf(awardedCents: Float64Array): number {
  const awards = awardedCents.filter((cents) => cents > 0);
  const sum = awards.reduce((total, cents) => total + cents, 0);
  return sum / awards.length;
}
