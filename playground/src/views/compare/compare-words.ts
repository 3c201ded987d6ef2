import type { Language } from '@maatstaf/core';
import { en } from './compare-words-en.ts';
import { nl } from './compare-words-nl.ts';

/** Every sentence of the view; apart from the other words, for it is loaded with the view. */
export type CompareWords = typeof nl;

/** The words of the view in one language. */
export function compareWords(language: Language): CompareWords {
  return language === 'nl' ? nl : en;
}
