import type { Language } from './text.ts';

/** Part of a sentence in each language in which Maatstaf speaks. */
export type Words = Readonly<Record<Language, string>>;

/** Part of a message: what stands in a file, which is the same in every language, or words. */
export type Phrase = string | Words;

/** A phrase as it reads in a language. */
export function phraseIn(phrase: Phrase, language: Language): string {
  return typeof phrase === 'string' ? phrase : phrase[language];
}
