export { coverageOf, type CoverageItem, type RuleCoverage } from './coverage.ts';
export type { CriterionOutcome, RuleOutcome } from './outcome.ts';
export { parseExamples, type PlacedExample } from './parse-examples.ts';
export { type Difference, type ExampleResult, runExamples } from './run-examples.ts';
export type { CriterionExample, Example, RuleExample } from '../parse/example.ts';
