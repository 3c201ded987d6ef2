import type { Language } from '@maatstaf/core';
import { en } from './explanation-words-en.ts';
import { nl } from './explanation-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type ExplanationWords = typeof nl;

/** The words of an explanation in one language. */
export function explanationWords(language: Language): ExplanationWords {
  return language === 'nl' ? nl : en;
}
