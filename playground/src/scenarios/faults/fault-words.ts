import type { Language } from '@maatstaf/core';
import { en } from './fault-words-en.ts';
import { nl } from './fault-words-nl.ts';

/** Every sentence about what is wrong in a scenario. */
export type FaultWords = typeof nl;

/** The words about what is wrong in a scenario, in one language. */
export function faultWords(language: Language): FaultWords {
  return language === 'nl' ? nl : en;
}
