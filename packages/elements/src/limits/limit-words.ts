import type { Language } from '@maatstaf/core';
import { en } from './limit-words-en.ts';
import { nl } from './limit-words-nl.ts';

/** Every sentence that is said of limits; apart from the other words, for it is loaded with their element. */
export type LimitWords = typeof nl;

/** The words of limits in one language. */
export function limitWords(language: Language): LimitWords {
  return language === 'nl' ? nl : en;
}
