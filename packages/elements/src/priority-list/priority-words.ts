import type { Language } from '@maatstaf/core';
import { en } from './priority-words-en.ts';
import { nl } from './priority-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type PriorityWords = typeof nl;

/** The words of a list of priorities in one language. */
export function priorityWords(language: Language): PriorityWords {
  return language === 'nl' ? nl : en;
}
