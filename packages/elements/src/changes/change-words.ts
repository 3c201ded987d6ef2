import type { Language } from '@maatstaf/core';
import { en } from './change-words-en.ts';
import { nl } from './change-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type ChangeWords = typeof nl;

/** The words for differences with the baseline in one language. */
export function changeWords(language: Language): ChangeWords {
  return language === 'nl' ? nl : en;
}
