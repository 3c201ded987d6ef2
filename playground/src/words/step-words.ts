import type { Language } from '@maatstaf/core';
import { en } from './step-words-en.ts';
import { nl } from './step-words-nl.ts';

/** What steps are called; apart from the other words, for they come with the first step. */
export type StepWords = typeof nl;

/** What steps are called in one language. */
export function stepWords(language: Language): StepWords {
  return language === 'nl' ? nl : en;
}
