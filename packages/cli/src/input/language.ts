import type { Language, Pack } from '@maatstaf/core';
import type { Step } from '../result.ts';
import { type CommandLine, oneOf } from './command-line.ts';

/** The language asked for with `--lang`; null where the pack's own is meant. */
export function languageAsked(line: CommandLine, command: string): Step<Language | null> {
  return oneOf(line, command, 'lang', ['nl', 'en']);
}

/** The pack's first language is its own. */
export function languageOf(pack: Pack): Language {
  return pack.languages[0] ?? 'en';
}
