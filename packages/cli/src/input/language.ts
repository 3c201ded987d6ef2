import type { Language, Pack } from '@maatstaf/core';
import type { Step } from '../result.ts';
import { type CommandLine, oneOf } from './command-line.ts';

/** The language asked for with `--lang`; null where the pack's own is meant. */
export function languageAsked(line: CommandLine): Step<Language | null> {
  return oneOf(line, 'lang', ['nl', 'en']);
}

/** The pack's first language is its own. */
export function languageOf(pack: Pack): Language {
  return pack.languages[0] ?? 'en';
}

/** The language of messages about the call itself, from its words as they stand: Dutch only where it is asked for. */
export function languageAmong(words: readonly string[]): Language {
  const dutch = words.some(
    (word, index) => word === '--lang=nl' || (word === 'nl' && words[index - 1] === '--lang'),
  );
  return dutch ? 'nl' : 'en';
}
