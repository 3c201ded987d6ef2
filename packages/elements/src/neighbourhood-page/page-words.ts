import type { Language } from '@maatstaf/core';
import { en } from './page-words-en.ts';
import { nl } from './page-words-nl.ts';

/** Every sentence on the page of a neighbourhood; apart from the other words, for it is loaded with its element. */
export type PageWords = typeof nl;

/** The words on the page of a neighbourhood in one language. */
export function pageWords(language: Language): PageWords {
  return language === 'nl' ? nl : en;
}
