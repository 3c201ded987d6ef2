export type { Geography } from './geography.ts';
export type { Outline, Outlines, PlanPoint } from './outlines.ts';
export { parseGeography } from './parse-geography.ts';
export { parseOutlines } from './parse-outlines.ts';
