import type { Language } from '@maatstaf/core';
import { en } from './lab-words-en.ts';
import { nl } from './lab-words-nl.ts';

/** Every sentence of the fairness lab; apart from the other words, for it is loaded with its element. */
export type LabWords = typeof nl;

/** The words of the fairness lab in one language. */
export function labWords(language: Language): LabWords {
  return language === 'nl' ? nl : en;
}
