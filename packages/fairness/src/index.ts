export { budget } from './arbitraries/budget.ts';
export { generatedCase } from './arbitraries/case.ts';
export { computedNeed } from './arbitraries/computed-need.ts';
export { condition } from './arbitraries/condition.ts';
export { dataFiles } from './arbitraries/data-files.ts';
export { groupLimits, type LimitAim, type LimitedShape } from './arbitraries/group-limit.ts';
export { limited } from './arbitraries/limited.ts';
export { method } from './arbitraries/method.ts';
export { neighbourhoodRecord } from './arbitraries/neighbourhood-record.ts';
export { packFiles } from './arbitraries/pack-files.ts';
export { proposalRecord } from './arbitraries/proposal-record.ts';
export { scenarioText } from './arbitraries/scenario-text.ts';
export { type Shape, shape } from './arbitraries/shape.ts';
export { weight } from './arbitraries/weight.ts';
export type { Case, CaseFiles, CaseInput, Texts, Trial } from './case.ts';
export type { Finding, Law, PolicyLaw, Witness } from './law.ts';
export { laws, policyLaws } from './laws/laws.ts';
export { limitLaws } from './laws/limits/limit-laws.ts';
export { disagreements } from './oracle/disagreements.ts';
export { kleene } from './oracle/kleene.ts';
export { type PlainOutcome, plainOutcome, type PlainResult } from './oracle/plain-outcome.ts';
export type { PlainScore } from './oracle/plain-score.ts';
export type { Sha256 } from './oracle/ranked.ts';
export { limitSituationsIn } from './limit-situations.ts';
export { type LawPromise, lawPromises } from './promises/law-promises.ts';
export { readCase } from './read-case.ts';
export { situationsIn } from './situations.ts';
export { trialOf } from './trial.ts';
export { packInScenario } from './verify/pack-in-scenario.ts';
export { packLaws } from './verify/pack-laws.ts';
export {
  type LawTally,
  tallier,
  tally,
  type TallyOptions,
  type TallyOrder,
} from './verify/tally.ts';
export { type Told, told, toldLines } from './verify/told.ts';
export {
  type Counterexample,
  fails,
  type LawOutcome,
  type LawReport,
  type Verification,
} from './verify/verification.ts';
export { verify, type VerifyOptions } from './verify/verify.ts';
