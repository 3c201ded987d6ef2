import type { Language } from '@maatstaf/core';
import { hasMessages, loadMessages } from '@maatstaf/elements';
import { nl } from './nl.ts';

/** Every sentence that the playground says itself. */
export type Words = typeof nl;

const loaded = new Map<Language, Words>([['nl', nl]]);

/** Whether the words of a language are there, the elements' included; Dutch always is. */
export function hasWords(language: Language): boolean {
  return loaded.has(language) && hasMessages(language);
}

/** Loads the words of a language, the elements' included. */
export async function loadWords(language: Language): Promise<void> {
  if (hasWords(language)) return;
  const [{ en }] = await Promise.all([import('./en.ts'), loadMessages(language)]);
  loaded.set('en', en);
}

/** The playground's own words in one language. Throws a RangeError where they are not loaded yet. */
export function wordsIn(language: Language): Words {
  const found = loaded.get(language);
  if (found === undefined)
    throw new RangeError(
      `The words in ${language} are not there yet: await loadWords('${language}').`,
    );
  return found;
}
