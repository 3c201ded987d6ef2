import type { Comparison, Language, Neighbourhood, Run } from '@maatstaf/core';
import type { PageWords } from './page-words.ts';

/** What the parts of the page draw from. */
export interface PageView {
  readonly run: Run;
  readonly comparison: Comparison | undefined;
  readonly area: Neighbourhood;
  readonly language: Language;
  readonly words: PageWords;
}
