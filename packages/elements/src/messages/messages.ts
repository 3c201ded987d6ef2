import type { Language } from '@maatstaf/core';
import { nl } from './nl.ts';

/** Every sentence that the elements say themselves; the words of the policy come from its pack. */
export type Messages = typeof nl;

const loaded = new Map<Language, Messages>([['nl', nl]]);

/** Whether the words of a language are there; Dutch always is. */
export function hasMessages(language: Language): boolean {
  return loaded.has(language);
}

/** Loads the words of a language. Elements do so themselves before they draw. */
export async function loadMessages(language: Language): Promise<void> {
  if (hasMessages(language)) return;
  const { en } = await import('./en.ts');
  loaded.set('en', en);
}

/** The elements' own words in one language. Throws a RangeError where they are not loaded yet. */
export function messages(language: Language): Messages {
  const found = loaded.get(language);
  if (found === undefined)
    throw new RangeError(
      `The words in ${language} are not there yet: await loadMessages('${language}').`,
    );
  return found;
}
