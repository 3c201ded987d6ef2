import type { Language, Run } from '@maatstaf/core';
import type { Metrics } from '@maatstaf/core/metrics';
import type { FairnessWords } from './fairness-words.ts';

/** What the parts of the fairness panel draw from. */
export interface FairnessView {
  readonly run: Run;
  readonly metrics: Metrics;
  /** The metrics of the baseline; null where there is none to compare with. */
  readonly before: Metrics | null;
  readonly language: Language;
  readonly words: FairnessWords;
}
