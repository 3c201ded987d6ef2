import type { Language } from '@maatstaf/core';
import { en } from './method-words-en.ts';
import { nl } from './method-words-nl.ts';

/** Names and descriptions of ways of dividing; apart from the other words, for not all pages name them. */
export type MethodWords = typeof nl;

/** The words for ways of dividing in one language. */
export function methodWords(language: Language): MethodWords {
  return language === 'nl' ? nl : en;
}
