import { allocate } from '../allocate/allocate.ts';
import type { Allocation } from '../allocate/allocation.ts';
import { builtInMethods } from '../allocate/methods.ts';
import type { AllocationMethod } from '../allocate/problem.ts';
import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Evaluator } from '../assess/evaluator.ts';
import { audit } from '../audit/audit.ts';
import type { FairnessReport } from '../audit/fairness-report.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import { baseline } from '../parse/baseline.ts';
import type { Scenario } from '../parse/scenario.ts';
import { score } from '../score/score.ts';
import type { Scores } from '../score/scores.ts';

/** What goes in: a policy, data, what a user changed, and what decides conditions. */
export interface RunInput {
  readonly pack: Pack;
  readonly dataset: Dataset;
  /** Absent: the pack's published defaults (the baseline). */
  readonly scenario?: Scenario;
  readonly evaluator: Evaluator;
  /** Ways of dividing beside those of the main entry, such as `optimal`; the settings choose one. */
  readonly methods?: readonly AllocationMethod[];
  /** An earlier run: rules, facts and criteria that have not changed since are not worked out again. */
  readonly earlier?: Run;
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
  /** The ways of dividing that were at hand. */
  readonly methods: readonly AllocationMethod[];
}

/**
 * From policy to funded list, in one go:
 *
 *     pack, dataset, scenario ─▶ assess ─▶ score ─▶ allocate ─▶ audit
 *                                 rules     weights   budget      fairness
 *
 * Each stage's result is kept, so that `explain`, `compare` and `report` only have to read. The same
 * input gives the same result to the last bit, in whatever order files, rules and records came.
 * Rejects only where the evaluator does.
 */
export async function run({
  pack,
  dataset,
  scenario = baseline(pack),
  evaluator,
  methods,
  earlier,
}: RunInput): Promise<Run> {
  const assessment = await assess(pack, dataset, scenario, evaluator, earlier?.assessment);
  return divide(pack, dataset, scenario, assessment, [...builtInMethods, ...(methods ?? [])]);
}

/**
 * The same run under a scenario that changes weights, budget, method or a person's decisions: scores,
 * awards and metrics anew, the rules not run again. Throws a RangeError for a scenario that changes
 * what the rules see (`needsAssessment`).
 */
export function redivide(previous: Run, scenario: Scenario): Run {
  if (needsAssessment(previous.scenario, scenario)) {
    throw new RangeError(
      'The scenario changes parameters, rules or the need model, so the rules must run again: use run().',
    );
  }
  const { pack, dataset, assessment, methods } = previous;
  return divide(pack, dataset, scenario, assessment, methods);
}

/**
 * Whether going from one scenario to the other changes what the rules see (the need model too), which are
 * on or which are valid.
 */
export function needsAssessment(before: Scenario, after: Scenario): boolean {
  const view = ({ parameters = {}, rulesOff = [], date, needModel }: Scenario): string =>
    JSON.stringify([
      Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      rulesOff.toSorted(),
      date ?? null,
      needModel ?? null,
    ]);
  return view(before) !== view(after);
}

function divide(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  assessment: Assessment,
  methods: readonly AllocationMethod[],
): Run {
  const scores = score(pack, scenario, assessment);
  const allocation = allocate(pack, dataset, scenario, assessment, scores, methods);
  const fairness = audit(dataset, assessment, scores, allocation);
  return { pack, dataset, scenario, assessment, scores, allocation, fairness, methods };
}
