import { limitedRanking } from '../limited-ranking.ts';
import { noOutcomes, type Outcomes } from '../outcomes.ts';
import type { FavoursSmall, Problem } from '../problem.ts';

/**
 * Whether a choice favours many small proposals: a ranking that skips what does not fit would fund a
 * proposal that is left out here, larger than what is funded on average, and its awards are larger on
 * average too. Null where that is not so.
 */
export function favoursSmall(problem: Problem, outcomes: Outcomes): FavoursSmall | null {
  const { claimCents } = problem.assessment.standing;
  const ranked = noOutcomes(claimCents.length);
  limitedRanking(problem, { mode: 'skip', partial: false }, ranked);
  const meanCents = meanOf(outcomes.awardedCents);
  const rankingMeanCents = meanOf(ranked.awardedCents);
  const [first] = problem.contests
    .flatMap(({ order }) => [...order])
    .filter((place) => ranked.awardedCents[place]! > 0 && outcomes.awardedCents[place] === 0)
    .toSorted((a, b) => outcomes.rank[a]! - outcomes.rank[b]! || a - b);
  if (first === undefined || meanCents >= rankingMeanCents || claimCents[first]! <= meanCents) {
    return null;
  }
  return { leftOut: problem.dataset.proposals[first]?.id ?? '', meanCents, rankingMeanCents };
}

/** The mean of what is awarded anything, rounded down; 0 where nothing is. */
function meanOf(awardedCents: Float64Array): number {
  const awards = awardedCents.filter((cents) => cents > 0);
  return Math.floor(awards.reduce((sum, cents) => sum + cents, 0) / Math.max(1, awards.length));
}
