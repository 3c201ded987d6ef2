import type { RankingRules } from './limited-ranking.ts';
import { numberOf, type Outcomes } from './outcomes.ts';
import type { Contest } from './problem.ts';

/**
 * Divides a pool's budget by rank where nothing else limits it, as a subsidy-ceiling tender does (Awb 4:26), and writes what
 * everyone gets into `outcomes`. Each in turn gets its whole claim while it fits. `strict` stops at
 * the first that does not; `skip` goes on. With `partial` a divisible proposal at the margin takes
 * what is left, if that is at least its minimum. Gives the cents spent.
 */
export function ranking(
  { order, lockedIn, budgetCents, ceiling }: Contest,
  claimCents: Float64Array,
  leastCents: Float64Array,
  { mode, partial }: RankingRules,
  outcomes: Outcomes,
): number {
  const { codes, awardedCents, remainingCents } = outcomes;
  const [lockedCode, rankCode, methodCode, minimumCode, ceilingCode] = [
    numberOf('locked-in'),
    numberOf('rank'),
    numberOf('method'),
    numberOf('below-minimum'),
    numberOf(ceiling),
  ];
  let remaining = budgetCents;
  let stopped = false;
  for (let turn = 0; turn < order.length; turn += 1) {
    const place = order[turn]!;
    if (remaining === 0 && turn >= lockedIn) {
      // Nothing is left, which is what the columns say already; most of a long ranking ends here.
      codes[place] = stopped ? methodCode : ceilingCode;
      stopped ||= mode === 'strict';
      continue;
    }
    const claim = claimCents[place]!;
    const least = leastCents[place]!;
    const locked = turn < lockedIn;
    const fits = claim <= remaining;
    const divisible = partial && least < claim;
    const takesPart = divisible && least <= remaining;
    const mayTake = locked || !stopped;
    const awarded = !mayTake ? 0 : fits ? claim : takesPart ? remaining : 0;
    remainingCents[place] = remaining;
    if (awarded > 0) {
      awardedCents[place] = awarded;
      codes[place] = locked ? lockedCode : rankCode;
    } else if (!mayTake) codes[place] = methodCode;
    else codes[place] = divisible && remaining > 0 ? minimumCode : ceilingCode;
    remaining -= awarded;
    if (!fits && mode === 'strict' && !locked) stopped = true;
  }
  return budgetCents - remaining;
}
