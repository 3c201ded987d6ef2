export type { Invariant } from '../audit/invariant.ts';
export { invariantsOf } from '../audit/invariants-of.ts';
