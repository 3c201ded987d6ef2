import type { Language } from '@maatstaf/core';
import { en } from './neighbourhood-words-en.ts';
import { nl } from './neighbourhood-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type NeighbourhoodWords = typeof nl;

/** The words of the euros per neighbourhood in one language. */
export function neighbourhoodWords(language: Language): NeighbourhoodWords {
  return language === 'nl' ? nl : en;
}
