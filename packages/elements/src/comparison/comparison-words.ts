import type { Language } from '@maatstaf/core';
import { en } from './comparison-words-en.ts';
import { nl } from './comparison-words-nl.ts';

/** Every sentence of the comparison; apart from the other words, for it is loaded with its element. */
export type ComparisonWords = typeof nl;

/** The words of the comparison in one language. */
export function comparisonWords(language: Language): ComparisonWords {
  return language === 'nl' ? nl : en;
}
