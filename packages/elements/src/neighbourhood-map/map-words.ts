import type { Language } from '@maatstaf/core';
import { en } from './map-words-en.ts';
import { nl } from './map-words-nl.ts';

/** Every sentence around the map; apart from the other words, for it is loaded with its element. */
export type MapWords = typeof nl;

/** The words around the map in one language. */
export function mapWords(language: Language): MapWords {
  return language === 'nl' ? nl : en;
}
