import { allocate } from '../allocate/allocate.ts';
import type { Allocation } from '../allocate/allocation.ts';
import { drawLots } from '../allocate/draw-lots.ts';
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
import { datasetInForce } from '../parse/dataset-in-force.ts';
import { packInForce } from '../parse/pack-in-force.ts';
import { sameContent } from '../parse/same-content.ts';
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
  /** Waited for between one part of the work and the next, so that a page can answer; absent: all in one go. */
  readonly pause?: () => Promise<void>;
}

/** Everything that was decided on the way from policy to funded list. */
export interface Run {
  /** In force: with the rules that the scenario changed or added. */
  readonly pack: Pack;
  /** In force: with the proposals that the scenario changed or added. */
  readonly dataset: Dataset;
  /** What went in, without a scenario's changes: what another scenario starts from. */
  readonly published: { readonly pack: Pack; readonly dataset: Dataset };
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
 *     pack, dataset, scenario ─▶ in force ─▶ assess ─▶ score ─▶ allocate ─▶ audit
 *                                 edits        rules     weights   budget      fairness
 *
 * First the rules and proposals of the scenario take their places; every stage sees only what is in
 * force. Each stage's result is kept, so that `explain`, `compare` and `report` only have to read. The same
 * input gives the same result to the last bit, in whatever order files, rules and records came.
 * Rejects only where the evaluator or `pause` does.
 */
export async function run({
  pack,
  dataset,
  scenario = baseline(pack),
  evaluator,
  methods,
  earlier,
  pause = async () => undefined,
}: RunInput): Promise<Run> {
  const published = { pack, dataset };
  const inForce = putInForce(published, scenario, earlier);
  const assessment = await assess(
    inForce.pack,
    inForce.dataset,
    scenario,
    withPauses(evaluator, pause),
    earlier?.assessment,
  );
  await pause();
  drawLots(inForce.pack, scenario, assessment);
  await pause();
  const scores = score(inForce.pack, scenario, assessment);
  await pause();
  const atHand = [...builtInMethods, ...(methods ?? [])];
  return divide({ ...inForce, published, scenario, assessment, scores, methods: atHand });
}

/** The same verdicts, with a pause before and after. */
const withPauses = (evaluator: Evaluator, pause: () => Promise<void>): Evaluator => ({
  name: evaluator.name,
  evaluate: async (rules, facts) => {
    await pause();
    const verdicts = await evaluator.evaluate(rules, facts);
    await pause();
    return verdicts;
  },
});

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
  const { pack, dataset, published, assessment, methods } = previous;
  const scores = score(pack, scenario, assessment);
  return divide({ pack, dataset, published, scenario, assessment, scores, methods });
}

/**
 * Whether going from one scenario to the other changes what the rules see (the need model and proposals
 * too), what they say, which are on or which are valid.
 */
export function needsAssessment(before: Scenario, after: Scenario): boolean {
  const view = ({ parameters = {}, rulesOff = [], date, needModel }: Scenario): string =>
    JSON.stringify([
      Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      rulesOff.toSorted(),
      date ?? null,
      needModel ?? null,
    ]);
  return (
    view(before) !== view(after) ||
    !sameList(before.rules, after.rules, ({ name }) => name) ||
    !sameProposals(before, after)
  );
}

function sameProposals(before: Scenario, after: Scenario): boolean {
  return sameList(before.proposals, after.proposals, ({ id }) => id);
}

/** Whether two lists hold the same, in whatever order. */
function sameList<Item>(
  before: readonly Item[] = [],
  after: readonly Item[] = [],
  key: (item: Item) => string,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  const earlier = new Map(before.map((item) => [key(item), item]));
  return after.every((item) => sameContent(item, earlier.get(key(item))));
}

/** What an earlier run has in force is used again where it comes to the same. */
function putInForce(
  { pack, dataset }: Run['published'],
  scenario: Scenario,
  earlier: Run | undefined,
): Run['published'] {
  const sameData =
    earlier?.published.pack === pack &&
    earlier.published.dataset === dataset &&
    sameProposals(earlier.scenario, scenario);
  return {
    pack: packInForce(pack, scenario),
    dataset: sameData ? earlier.dataset : datasetInForce(pack, dataset, scenario),
  };
}

function divide(scored: Omit<Run, 'allocation' | 'fairness'>): Run {
  const { pack, dataset, scenario, assessment, scores, methods } = scored;
  const allocation = allocate(pack, dataset, scenario, assessment, scores, methods);
  return { ...scored, allocation, fairness: audit(dataset, assessment, allocation) };
}
