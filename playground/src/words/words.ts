import type { Language } from '@maatstaf/core';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Every sentence that the playground says itself. */
export type Words = typeof nl;

/** The playground's own words in one language. */
export function wordsIn(language: Language): Words {
  return language === 'nl' ? nl : en;
}
