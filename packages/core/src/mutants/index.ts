export { type Equivalent, parseEquivalents, unaccounted } from './equivalents.ts';
export { type Mutant, mutantsOf } from './mutants.ts';
export { type Survival, survivorsOf } from './survivors.ts';
