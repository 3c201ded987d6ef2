import type { Language } from '@maatstaf/core';
import { en } from './decision-log-words-en.ts';
import { nl } from './decision-log-words-nl.ts';

/** Every sentence of the log of decisions. */
export type DecisionLogWords = typeof nl;

/** The words of the log in one language. */
export function decisionLogWords(language: Language): DecisionLogWords {
  return language === 'nl' ? nl : en;
}
