import type { Language } from '@maatstaf/core';
import { en } from './fairness-words-en.ts';
import { nl } from './fairness-words-nl.ts';

/** Every sentence of the fairness panel; apart from the other words, for it is loaded with its element. */
export type FairnessWords = typeof nl;

/** The words of the fairness panel in one language. */
export function fairnessWords(language: Language): FairnessWords {
  return language === 'nl' ? nl : en;
}
