export { type Influence, influenceOf, influenceShares } from '../score/influence.ts';
export type { Finding } from './finding.ts';
export { findingWords } from './finding-words.ts';
export { review, type ReviewInput } from './review.ts';
