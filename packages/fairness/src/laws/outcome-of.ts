import type { Run } from '@maatstaf/core';
import type { Difference } from '../law.ts';
import { firstDifference } from './first-difference.ts';

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

/**
 * Where two outcomes of the same proposals first differ, to the last bit; null where they do not. The
 * columns that everything is written out from are always compared, every fourth time (by `variation`)
 * also all that is written out from them, rule by rule.
 */
export function differenceInOutcome(
  found: Run,
  expected: Run,
  variation: number,
): Difference | null {
  return (
    firstDifference(columnsOf(found), columnsOf(expected)) ??
    (variation % 4 === 0 ? firstDifference(outcomeOf(found), outcomeOf(expected)) : null)
  );
}

/** What the rules, the weights and the division decided, as columns, with what is written out of the division. */
function columnsOf(run: Run): object {
  const { verdicts, pairs, byPool } = run.assessment.kept;
  const { standing, values } = run.assessment;
  const { need, applicable, allocation, fairness } = withoutDetails(run);
  const { totals, shares } = run.scores;
  const { awardedByArea } = run.allocation;
  const division = { standing, totals, shares, awardedByArea, allocation, fairness };
  return { verdicts, pairs, byPool, values, need, applicable, ...division };
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

function writtenOut(run: Run): Outcome {
  const { assessment, scores } = run;
  return {
    ...withoutDetails(run),
    proposals: assessment.proposals,
    scores: scores.proposals,
    weights: scores.weights,
  };
}

/** The outcome but for what is written out of every proposal, rule by rule. */
function withoutDetails({
  assessment,
  allocation,
  fairness,
}: Run): Omit<Outcome, 'proposals' | 'scores' | 'weights'> {
  const { budgetCents, spentCents, pools, awards, neighbourhoods, steps } = allocation;
  const { heldCents, limits, proof } = allocation;
  return {
    need: assessment.need,
    applicable: assessment.applicable,
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
