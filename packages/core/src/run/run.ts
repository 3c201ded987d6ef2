import type { Allocation } from '../allocate/allocation.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Evaluator } from '../assess/evaluator.ts';
import type { FairnessReport } from '../audit/fairness-report.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';

/** What goes in: a policy, data, and what a user changed. */
export interface RunInput {
  readonly pack: Pack;
  readonly dataset: Dataset;
  /** Absent: the pack's published defaults (the baseline). */
  readonly scenario?: Scenario;
  readonly evaluator: Evaluator;
}

/** Everything that was decided on the way from policy to funded list. */
export interface Run {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly assessment: Assessment;
  readonly scores: Scores;
  readonly allocation: Allocation;
  readonly fairness: FairnessReport;
}
