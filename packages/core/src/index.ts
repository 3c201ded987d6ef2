export type { Fact, FactValue } from './parse/fact.ts';
