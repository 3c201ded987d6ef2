import type { Language } from '@maatstaf/core';
import { en } from './proposal-form-words-en.ts';
import { nl } from './proposal-form-words-nl.ts';

/** Every sentence of this element; apart from the other words, for it is loaded with it. */
export type ProposalFormWords = typeof nl;

/** The words of the form of a proposal in one language. */
export function proposalFormWords(language: Language): ProposalFormWords {
  return language === 'nl' ? nl : en;
}
