import type { LimitOutcome } from './allocation.ts';
import type { Constraint } from './constraints.ts';
import type { Outcomes } from './outcomes.ts';
import type { Problem } from './problem.ts';

/** How every limit on groups came out, whichever method divided the money. */
export function limitOutcomes(problem: Problem, outcomes: Outcomes): readonly LimitOutcome[] {
  const { list } = problem.constraints;
  const { claimCents } = problem.assessment.standing;
  const reached = new Float64Array(list.length);
  const asked = new Float64Array(list.length);
  const touched = new Int32Array(list.length);
  const amounts = new Float64Array(list.length);
  const addTo = (sums: Float64Array, place: number, cents: number): void => {
    const count = problem.constraints.measure(place, cents, touched, amounts);
    for (let index = 0; index < count; index += 1) sums[touched[index]!]! += amounts[index]!;
  };
  for (const { order } of list.length === 0 ? [] : problem.contests) {
    for (const place of order) {
      addTo(asked, place, claimCents[place]!);
      if (outcomes.awardedCents[place]! > 0) addTo(reached, place, outcomes.awardedCents[place]!);
    }
  }
  return list.map((constraint, at) => outcomeOf(constraint, reached[at]!, asked[at]!));
}

function outcomeOf(constraint: Constraint, reached: number, asked: number): LimitOutcome {
  const { kind, bound, existing, existingUnknown, heldUntil, limit, group, within } = constraint;
  const enough = reached + existing >= bound;
  const met =
    kind === 'ceiling' || kind === 'count' ? true : enough || (existingUnknown ? null : false);
  const heldCents = kind === 'floor' && heldUntil !== null ? Math.max(0, bound - reached) : 0;
  return { limit, kind, group, within, bound, existing, reached, asked, met, heldCents, heldUntil };
}
