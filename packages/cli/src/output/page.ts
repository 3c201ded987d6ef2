import type { Comparison, Language, Run } from '@maatstaf/core';
import type { Terminal } from '../terminal.ts';
import { type Ink, inkFor } from './ink.ts';
import { type Words, wordsIn } from './words.ts';

/** Everything that a part of the printed page is made from. */
export interface Page {
  readonly run: Run;
  /** Against which baseline, where one was asked for. */
  readonly comparison: Comparison | null;
  readonly language: Language;
  readonly words: Words;
  readonly width: number;
  readonly ink: Ink;
  /** What the reader types to start the program. */
  readonly program: string;
}

export function page(
  run: Run,
  comparison: Comparison | null,
  language: Language,
  terminal: Terminal,
): Page {
  return {
    run,
    comparison,
    language,
    words: wordsIn(language),
    width: textWidth(terminal),
    ink: inkFor(terminal),
    program: terminal.program,
  };
}

/** How long lines are. Longer ones than this are harder to follow with the eye than broken ones. */
export function textWidth({ columns }: Terminal): number {
  return Math.min(Math.max(columns, 32), 140);
}
