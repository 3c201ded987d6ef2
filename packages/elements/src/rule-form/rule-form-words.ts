import type { Language } from '@maatstaf/core';
import { en } from './rule-form-words-en.ts';
import { nl } from './rule-form-words-nl.ts';

/** Every sentence that is said where a rule is made. */
export type RuleFormWords = typeof nl;

/** The words for making a rule in one language. */
export function ruleFormWords(language: Language): RuleFormWords {
  return language === 'nl' ? nl : en;
}
