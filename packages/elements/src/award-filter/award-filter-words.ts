import type { Language } from '@maatstaf/core';
import { en } from './award-filter-words-en.ts';
import { nl } from './award-filter-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type AwardFilterWords = typeof nl;

/** The words of the filter on the ranked list in one language. */
export function awardFilterWords(language: Language): AwardFilterWords {
  return language === 'nl' ? nl : en;
}
