import type { Language } from '@maatstaf/core';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Every sentence that the elements say themselves; the words of the policy come from its pack. */
export type Messages = typeof nl;

/** The elements' own words in one language. */
export function messages(language: Language): Messages {
  return language === 'nl' ? nl : en;
}
