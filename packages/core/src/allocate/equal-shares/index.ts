export { type CompletionSettings, equalShares } from './equal-shares.ts';
export { equalSharesMethod } from './shares-method.ts';
export type { Completion, SharesOutcome, SharesProblem, SharesStep } from './shares-problem.ts';
