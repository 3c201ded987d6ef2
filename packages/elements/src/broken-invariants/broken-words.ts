import type { Language } from '@maatstaf/core';
import { en } from './broken-words-en.ts';
import { nl } from './broken-words-nl.ts';

/** Every sentence that is said of broken promises; apart from the other words, for it is loaded with them. */
export type BrokenWords = typeof nl;

/** Those words in one language. */
export function brokenWords(language: Language): BrokenWords {
  return language === 'nl' ? nl : en;
}
