import type { Run } from '@maatstaf/core';

/** What came out of a run, without what went in. */
export type Outcome = Pick<Run, 'assessment' | 'scores' | 'allocation' | 'fairness'>;

/** What came out of a run: two runs with equal outcomes decided the same, for the same reasons. */
export function outcomeOf({ assessment, scores, allocation, fairness }: Run): Outcome {
  return { assessment, scores, allocation, fairness };
}
