import {
  allocate,
  assess,
  audit,
  baseline,
  compiled,
  type Dataset,
  type Pack,
  redivide,
  run,
  type Run,
  type Rule,
  type Scenario,
  score,
} from '@maatstaf/core';
import { invariantsOf } from '@maatstaf/core/invariants';
import { timed, type Timing } from './timing.ts';

/** What a town or country takes, stage by stage. */
export interface Stages {
  readonly proposals: number;
  readonly pairs: number;
  readonly rules: number;
  /** Nothing kept from before: columns packed, ties ordered, every rule evaluated. */
  readonly coldAssess: Timing;
  /** Columns packed before; every rule evaluated anew and every criterion summed anew. */
  readonly assess: Timing;
  /** One rule changed: from the edit to the new allocation and its metrics. */
  readonly ruleEdit: Timing;
  readonly score: Timing;
  readonly allocate: Timing;
  readonly audit: Timing;
  /** All weights changed: score, rank, allocate and metrics. */
  readonly weightChange: Timing;
}

/** How often: cheap things oftener than dear ones. */
export interface Effort {
  readonly dear: { readonly warmUp: number; readonly rounds: number };
  readonly cheap: { readonly warmUp: number; readonly rounds: number };
}

/** Times every stage on one pack and its data. Throws where an invariant of the outcome is broken. */
export async function stages(pack: Pack, dataset: Dataset, effort: Effort): Promise<Stages> {
  const first = await run({ pack, dataset, evaluator: compiled });
  const { assessment } = first;
  return {
    proposals: dataset.proposals.length,
    pairs: assessment.kept.pairs.size,
    rules: pack.rules.length,
    coldAssess: await timed(
      () => assess(pack, { ...dataset }, baseline(pack), compiled),
      effort.dear,
    ),
    assess: await timed(
      () => assess(withNewRules(pack), dataset, baseline(pack), compiled, assessment),
      effort.dear,
    ),
    ruleEdit: await timed((turn) => editRule(first, turn), effort.cheap),
    ...(await divisionStages(first, effort)),
  };
}

async function divisionStages(
  first: Run,
  effort: Effort,
): Promise<Pick<Stages, 'score' | 'allocate' | 'audit' | 'weightChange'>> {
  const { pack, dataset, assessment } = first;
  const scenarios = Array.from({ length: 16 }, (_, turn) => withOtherWeights(pack, turn));
  const scenarioAt = (turn: number): Scenario => scenarios[turn % 16] ?? baseline(pack);
  const scores = scenarios.map((scenario) => score(pack, scenario, assessment));
  const scoresAt = (turn: number) => scores[turn % 16] ?? first.scores;
  const allocations = scenarios.map((scenario, turn) =>
    allocate(pack, dataset, scenario, assessment, scoresAt(turn)),
  );
  return {
    score: await timed((turn) => score(pack, scenarioAt(turn), assessment), effort.cheap),
    allocate: await timed(
      (turn) => allocate(pack, dataset, scenarioAt(turn), assessment, scoresAt(turn)),
      effort.cheap,
    ),
    audit: await timed(
      (turn) => audit(dataset, assessment, allocations[turn % 16] ?? first.allocation),
      effort.cheap,
    ),
    weightChange: await timed((turn) => redivide(first, scenarioAt(turn)), effort.cheap),
  };
}

/** The pack with every rule as a new object, so that none counts as unchanged. */
function withNewRules(pack: Pack): Pack {
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule })) };
}

/** Edits another rule each turn, as one does in an editor: a new object with the same name. */
function editRule(earlier: Run, turn: number): Promise<Run> {
  const { pack, dataset, scenario } = earlier;
  const scoring = pack.rules.filter(({ event }) => event.type === 'score');
  const edited = scoring[turn % scoring.length];
  const rules = pack.rules.map((rule) => (rule === edited ? opposite(rule) : rule));
  return run({ pack: { ...pack, rules }, dataset, scenario, evaluator: compiled, earlier });
}

function opposite(rule: Rule): Rule {
  return { ...rule, conditions: { not: rule.conditions } };
}

/** Other weights for every principle and criterion, none zero; the same per turn in every run. */
function withOtherWeights(pack: Pack, turn: number): Scenario {
  const weights = (ids: readonly string[]): Record<string, number> =>
    Object.fromEntries(ids.map((id, index) => [id, 1 + ((turn * 7 + index * 5) % 11)]));
  return {
    ...baseline(pack),
    principleWeights: weights(pack.principles.map(({ id }) => id)),
    criterionWeights: weights(
      pack.principles.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ),
  };
}

/** Throws where something that must be true of every outcome is not true of this one. */
export function mustHold(run: Run): void {
  const broken = invariantsOf(run).filter(({ holds }) => !holds);
  if (broken.length > 0) throw new Error(`Broken: ${broken.map(({ id }) => id).join(', ')}.`);
}
