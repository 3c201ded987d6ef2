import type { Phrase } from './phrase.ts';

/** Something wrong with a file that a user supplied. The sentence for it is made by `issueText`. */
export interface Issue {
  /** Stable; see docs/error-codes.md. */
  readonly code: string;
  /** `notice`: nothing is wrong, but someone may want to know. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** The file's path inside the pack or data folder. */
  readonly file: string;
  readonly at: Location;
  /** What stands there, shortened. */
  readonly found: Phrase;
  /** What should stand there. */
  readonly expected: Phrase;
}

/** Where in a file: a JSON pointer, a cell of a table, a line of text, or the file as a whole. */
export type Location =
  | { readonly kind: 'pointer'; readonly pointer: string }
  | { readonly kind: 'cell'; readonly row: number; readonly column: string }
  | { readonly kind: 'line'; readonly line: number; readonly column: number }
  | { readonly kind: 'file' };

/** A parsed value with its warnings, or all errors at once. Never half a value. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The files of a pack or data folder: path relative to the folder, with `/`, and content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;
