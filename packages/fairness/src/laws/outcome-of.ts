import type { Run } from '@maatstaf/core';

/** What came out of a run, written out as plain data. */
export interface Outcome {
  readonly proposals: Run['assessment']['proposals'];
  readonly need: Run['assessment']['need'];
  readonly applicable: Run['assessment']['applicable'];
  readonly scores: Run['scores']['proposals'];
  readonly weights: Run['scores']['weights'];
  readonly allocation: Omit<
    Run['allocation'],
    'awardAt' | 'paymentsOf' | 'awardedCents' | 'awardedByArea'
  >;
  readonly fairness: Run['fairness'];
}

const known = new WeakMap<Run, Outcome>();

/**
 * What came out of a run: two runs with equal outcomes decided the same, for the same reasons. Written
 * out once for each run.
 */
export function outcomeOf(run: Run): Outcome {
  const outcome = known.get(run) ?? writtenOut(run);
  known.set(run, outcome);
  return outcome;
}

function writtenOut({ assessment, scores, allocation, fairness }: Run): Outcome {
  const { budgetCents, spentCents, pools, awards, neighbourhoods, steps } = allocation;
  const { heldCents, limits, proof } = allocation;
  return {
    proposals: assessment.proposals,
    need: assessment.need,
    applicable: assessment.applicable,
    scores: scores.proposals,
    weights: scores.weights,
    allocation: {
      budgetCents,
      spentCents,
      heldCents,
      limits,
      pools,
      awards,
      neighbourhoods,
      steps,
      proof,
    },
    fairness,
  };
}
