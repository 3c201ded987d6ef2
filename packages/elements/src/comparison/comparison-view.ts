import { compare, type Comparison, type Language } from '@maatstaf/core';
import { type Names, namesOf } from '../text/names.ts';
import type { ToldPromise } from '@maatstaf/core/compare-methods';
import type { ComparedColumn, ComparedOutcome } from './compared-column.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** An outcome with what it changes against the one that all are held against. */
export interface Against {
  readonly column: ComparedOutcome;
  readonly changes: Comparison;
}

/** What the parts of the comparison draw from. */
export interface ComparisonView {
  readonly columns: readonly ComparedColumn[];
  /** Those with an outcome, the base first. */
  readonly outcomes: readonly Against[];
  readonly base: ComparedOutcome;
  readonly others: readonly Against[];
  readonly promises: readonly ToldPromise[];
  /** Names as in the base; of a proposal that only other outcomes have, as there. */
  readonly names: Names;
  readonly language: Language;
  readonly words: ComparisonWords;
}

/** The outcomes among the columns, held against the first of them; undefined where there is none. */
export function comparisonView(
  columns: readonly ComparedColumn[],
  promises: readonly ToldPromise[],
  language: Language,
  words: ComparisonWords,
): ComparisonView | undefined {
  const found = columns.filter((column) => column.kind === 'outcome');
  const [base] = found;
  if (base === undefined) return undefined;
  const outcomes = found.map((column) => ({ column, changes: compare(base.run, column.run) }));
  const own = namesOf(base.run, language);
  const titled = found.map(({ run }) => namesOf(run, language).proposal);
  const names = {
    ...own,
    proposal: (id: string) => titled.map((of) => of(id)).find((title) => title !== id) ?? id,
  };
  const others = outcomes.slice(1);
  return { columns, outcomes, base, others, promises, names, language, words };
}

/** The letter by which a column is called where its title does not fit. What is refused is no column. */
export function letterOf(columns: readonly ComparedColumn[], key: string): string {
  const place = columns
    .filter(({ kind }) => kind !== 'refused')
    .findIndex((column) => column.key === key);
  return String.fromCodePoint(65 + Math.max(0, place));
}
