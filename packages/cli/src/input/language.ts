import { join } from 'node:path';
import type { Language, Pack } from '@maatstaf/core';
import { readOneFile } from './read-files.ts';

/** The languages of `--lang`. */
export const languages: readonly Language[] = ['nl', 'en'];

/** The pack's first language is its own. */
export function languageOf(pack: Pack): Language {
  return pack.languages[0] ?? 'en';
}

/**
 * The language in which a call is answered, whatever is wrong with it: that of `--lang`, else the first of
 * the pack that one of its words names, else English. So no call is answered in two languages.
 */
export async function languageOfCall(words: readonly string[]): Promise<Language> {
  const asked = languages.find((language) => isAsked(language, words));
  if (asked !== undefined) return asked;
  for (const word of words) {
    if (word === '' || word.startsWith('-')) continue;
    const named = await languageIn(join(word, 'pack.json'));
    if (named !== null) return named;
  }
  return 'en';
}

function isAsked(language: Language, words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      word === `--lang=${language}` || (word === language && words[index - 1] === '--lang'),
  );
}

/** The first language that a file of a pack names, however wrong the rest of it is; null where there is none. */
async function languageIn(file: string): Promise<Language | null> {
  const read = await readOneFile(file);
  if (!read.ok) return null;
  try {
    const pack: unknown = JSON.parse(new TextDecoder().decode(read.value));
    const named = (pack as { readonly languages?: readonly unknown[] } | null)?.languages?.[0];
    return languages.find((language) => language === named) ?? null;
  } catch {
    return null;
  }
}
