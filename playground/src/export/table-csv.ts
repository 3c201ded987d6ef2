import type { Language } from '@maatstaf/core';
import { spreadsheetCsv } from '@maatstaf/core/csv';
import { cellsOf, type SavedDetails, type SavedTable } from './saved-table.ts';

/** A table for a spreadsheet: first where it comes from, then its columns and rows; amounts in euros. */
export function tableCsv(table: SavedTable, details: SavedDetails, language: Language): string {
  return spreadsheetCsv(
    [...details, [], table.columns.map(({ title }) => title), ...cellsOf(table)],
    language,
  );
}
