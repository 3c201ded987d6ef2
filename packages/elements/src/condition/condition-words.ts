import type { Language } from '@maatstaf/core';
import { en } from './condition-words-en.ts';
import { nl } from './condition-words-nl.ts';

/** How conditions and their effects are told. */
export type ConditionWords = typeof nl;

/** The words for conditions in one language. */
export function conditionWords(language: Language): ConditionWords {
  return language === 'nl' ? nl : en;
}
