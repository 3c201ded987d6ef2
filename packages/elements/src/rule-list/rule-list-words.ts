import type { Language } from '@maatstaf/core';
import { en } from './rule-list-words-en.ts';
import { nl } from './rule-list-words-nl.ts';

/** Every sentence that is said of the rules; apart from the other words, for it is loaded with their element. */
export type RuleListWords = typeof nl;

/** The words of the rules in one language. */
export function ruleListWords(language: Language): RuleListWords {
  return language === 'nl' ? nl : en;
}
