import type { Language, Run } from '@maatstaf/core';
import type { LimitWords } from './limit-words.ts';

/** What the parts of the limits draw from. */
export interface LimitView {
  readonly run: Run;
  readonly language: Language;
  readonly words: LimitWords;
}
