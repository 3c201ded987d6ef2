export { changedFacts } from './changed-facts.ts';
export { unchangedRules } from './unchanged-rules.ts';
