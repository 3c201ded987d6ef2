export {
  honours,
  type LimitFeature,
  limitFeatures,
  limitsNotKept,
  methodKinds,
} from './allocate/honoured.ts';
export { methodRefusals } from './allocate/method-refusals.ts';
export { allocate } from './allocate/allocate.ts';
export type {
  Allocation,
  Award,
  LimitOutcome,
  NeighbourhoodAllocation,
  PoolAllocation,
  Reason,
  Status,
  Step,
} from './allocate/allocation.ts';
export { limitSettings, limitsInForce } from './allocate/limits-in-force.ts';
export { methodName } from './allocate/method-name.ts';
export { builtInMethods } from './allocate/methods.ts';
export type { AllocationMethod, Contest, Divided, Problem, Turn } from './allocate/problem.ts';
export { lotOf } from './allocate/tie-breaks.ts';
export { assess } from './assess/assess.ts';
export type {
  AppliedLimit,
  Assessment,
  Attention,
  CriterionValue,
  Eligibility,
  Outcome,
  Pair,
  ProposalAssessment,
  Range,
  RuleFinding,
} from './assess/assessment.ts';
export {
  type Evaluator,
  type FactTable,
  tableOf,
  type Verdict,
  verdictAt,
  verdictsFrom,
  type Verdicts,
} from './assess/evaluator.ts';
export { needModelOf } from './assess/need-model-of.ts';
export { type RuleReach, ruleReach } from './assess/rule-reach.ts';
export { factsOfRule } from './assess/rule-facts.ts';
export { dateOf, validityOn } from './assess/validity.ts';
export type { NeedAttention, NeedIndicator, NeedProfile } from './assess/need-profile.ts';
export { audit } from './audit/audit.ts';
export { type Area, concentrationIndex } from './audit/concentration-index.ts';
export type { FairnessReport, Metric, MetricId } from './audit/fairness-report.ts';
export { compiled } from './compiled/compiled.ts';
export { compare, type Comparison, type ProposalChange } from './compare/compare.ts';
export { factCatalogue, type CatalogueEntry } from './parse/catalogue.ts';
export { comparable, operatorsFor } from './parse/comparisons.ts';
export type { Condition, Leaf, Operand, Operator } from './parse/condition.ts';
export type { Dataset, Neighbourhood, Proposal, Provenance, Served } from './parse/dataset.ts';
export type { Duty } from './parse/duty.ts';
export { type Numbers, numbers } from './numbers/numbers.ts';
export { parameterMistake } from './parse/check-numbers.ts';
export type { Fact, FactValue } from './parse/fact.ts';
export type { Files, Issue, Location, Parsed } from './parse/issue.ts';
export type { Criterion, Pack, Parameter, Pool, Principle } from './parse/pack.ts';
export type { GroupLimit, Leftover, LimitChange } from './parse/group-limit.ts';
export type { Method, Threshold, TieBreak } from './parse/method.ts';
export type { NeedModel } from './parse/need-model.ts';
export { baseline } from './parse/baseline.ts';
export { datasetInForce, type EditedProposal, editedProposals } from './parse/dataset-in-force.ts';
export { type EditedRule, editedRules, editKind, packInForce } from './parse/pack-in-force.ts';
export { recordOf } from './parse/record-of.ts';
export { sameContent } from './parse/same-content.ts';
export type { ProposalRecord } from './parse/proposal-record.ts';
export type { Cap, Effect, Points, Rule } from './parse/rule.ts';
export type { Override, Scenario } from './parse/scenario.ts';
export type { Authority, Source } from './parse/source.ts';
export type { Statement, StatementStatus, StatementType } from './parse/statement.ts';
export type { Language, Text } from './parse/text.ts';
export { textIn } from './parse/text-in.ts';
export { needsAssessment, redivide, type Run, run, type RunInput } from './run/run.ts';
export { poolsWithoutWeight } from './score/without-weight.ts';
export { score } from './score/score.ts';
export type { Contribution, PoolWeights, Score, Scores } from './score/scores.ts';
export { setShare } from './score/set-share.ts';
export { asShares, type Weight, weightsInUse } from './score/weights-in-use.ts';
