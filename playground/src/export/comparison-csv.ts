import type { Language } from '@maatstaf/core';
import { spreadsheetCsv } from '@maatstaf/core/csv';
import type { ComparedColumn } from '@maatstaf/elements/comparison';
import { comparisonDetails, comparisonTables } from './comparison-tables.ts';
import { exportWords } from './export-words.ts';
import { cellsOf, type SavedDetails } from './saved-table.ts';

/**
 * A comparison as one table for a spreadsheet: a column for each outcome, and rows for figures, proposals
 * and neighbourhoods, of which the first cell says what they are. Amounts in euros. First where it comes from,
 * and which columns could not be divided.
 */
export function comparisonCsv(
  columns: readonly ComparedColumn[],
  details: SavedDetails,
  language: Language,
): string {
  const words = exportWords(language);
  const outcomes = columns.filter(({ kind }) => kind === 'outcome');
  return spreadsheetCsv(
    [
      ...comparisonDetails(columns, details, language),
      [],
      [words.kind, words.columns.id, words.name, ...outcomes.map(({ title }) => title)],
      ...comparisonTables(columns, language).flatMap((table) =>
        cellsOf(table).map((row) => [table.title, ...row]),
      ),
    ],
    language,
  );
}
