import type { Language } from '@maatstaf/core';
import { en } from './tipping-words-en.ts';
import { nl } from './tipping-words-nl.ts';

/** Every sentence that is said of tipping points; apart from the other words, for it is loaded with their element. */
export type TippingWords = typeof nl;

/** The words of tipping points in one language. */
export function tippingWords(language: Language): TippingWords {
  return language === 'nl' ? nl : en;
}
