import type { Language } from '@maatstaf/core';
import { en } from './override-words-en.ts';
import { nl } from './override-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type OverrideWords = typeof nl;

/** The words of a departure from the ranking in one language. */
export function overrideWords(language: Language): OverrideWords {
  return language === 'nl' ? nl : en;
}
