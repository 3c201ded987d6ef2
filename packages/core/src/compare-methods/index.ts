export { compareMethods, rankingBeside, refusedMethod } from './compare-methods.ts';
export { comparisonReport, noticesOfProof, type ToldPromise } from './comparison-report.ts';
export type { ComparisonReport } from './comparison-schema.ts';
export { favoursSmall, type Displaced, type SmallFavoured } from './favours-small.ts';
export type {
  CityDistrictCents,
  ComparedMethod,
  DividedByMethod,
  MethodComparison,
  RefusedMethod,
} from './method-comparison.ts';
export { type SwitchedOff, switchedOff } from './switched-off.ts';
export { withoutLimits } from './without-limits.ts';
export {
  type DifferingPromise,
  type KnownPromise,
  type PromiseMark,
  promisesThatDiffer,
} from './promises-that-differ.ts';
