import { numberOf, type Outcomes } from '../outcomes.ts';
import type { AllocationMethod, Contest, Problem } from '../problem.ts';
import { floorsFor } from './floors-for.ts';
import { proportional } from './proportional.ts';
import type { WeightKind } from './weight.ts';

/**
 * Everyone a part of its claim, by weight, pool by pool (decision record 0014). Whoever a person has
 * locked in comes first, with its whole claim; then floors of groups; then the rest, by weight. Who
 * would get less than its minimum gets nothing, and what cannot be divided is whole or nothing.
 */
export const proportionalMethod: AllocationMethod<'proportional'> = {
  kind: 'proportional',
  divide(problem, outcomes) {
    const { method } = problem.settings;
    if (method.kind !== 'proportional') {
      throw new RangeError(
        `"proportional" was asked to divide by the settings of "${method.kind}".`,
      );
    }
    const { floorCents, openCents } = floorsFor(problem, method.weight);
    const divideBy = (contest: Contest, cents: number): number =>
      divideContest(problem, contest, cents, floorCents, method.weight, outcomes);
    const { contests, settings } = problem;
    const spentCents = contests.map((contest, index) => divideBy(contest, openCents[index]!));
    const total = (amounts: readonly number[]): number =>
      amounts.reduce((sum, one) => sum + one, 0);
    const { leftover } = settings;
    for (const pool of leftover.kind === 'flows' ? leftover.to : []) {
      const index = contests.findIndex((one) => one.pool === pool);
      const left = total(openCents) - total(spentCents);
      if (index === -1) continue;
      // All that is left is added to what it has spent of its own, and divided anew.
      spentCents[index] = divideBy(contests[index]!, spentCents[index]! + left);
    }
    return { spentCents };
  },
};

/** The values of a column in the order of places; a loop, because `from` steps an iterator for each. */
function gathered(column: Float64Array, order: Int32Array): Float64Array {
  const values = new Float64Array(order.length);
  for (let turn = 0; turn < values.length; turn += 1) values[turn] = column[order[turn]!]!;
  return values;
}

function divideContest(
  { assessment: { standing }, scores }: Problem,
  { order, lockedIn, ceiling }: Contest,
  budgetCents: number,
  floorCents: Float64Array,
  weight: WeightKind,
  outcomes: Outcomes,
): number {
  const at = (column: Float64Array): Float64Array => gathered(column, order);
  const claims = {
    points: at(scores.totals),
    claimCents: at(standing.claimCents),
    leastCents: at(standing.leastCents),
    floorCents: at(floorCents),
  };
  const { awardedCents, dropped } = proportional(claims, budgetCents, weight);
  let spent = 0;
  for (let turn = 0; turn < order.length; turn += 1) {
    const place = order[turn]!;
    const cents = awardedCents[turn]!;
    spent += cents;
    outcomes.awardedCents[place] = cents;
    outcomes.remainingCents[place] = cents;
    const given = turn < lockedIn ? 'locked-in' : 'in-proportion';
    const refused = dropped[turn] === 1 && budgetCents > 0 ? 'below-minimum' : ceiling;
    outcomes.codes[place] = numberOf(cents > 0 ? given : refused);
  }
  return spent;
}
