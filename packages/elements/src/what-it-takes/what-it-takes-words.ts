import type { Language } from '@maatstaf/core';
import { en } from './what-it-takes-words-en.ts';
import { nl } from './what-it-takes-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type WhatItTakesWords = typeof nl;

/** The words of what it would take, in one language. */
export function whatItTakesWords(language: Language): WhatItTakesWords {
  return language === 'nl' ? nl : en;
}
