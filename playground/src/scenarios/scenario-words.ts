import type { Language } from '@maatstaf/core';
import { en } from './scenario-words-en.ts';
import { nl } from './scenario-words-nl.ts';

/** Every sentence about keeping, opening and sharing scenarios. */
export type ScenarioWords = typeof nl;

/** The words about scenarios in one language. */
export function scenarioWords(language: Language): ScenarioWords {
  return language === 'nl' ? nl : en;
}
