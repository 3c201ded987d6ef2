import type { Language } from '@maatstaf/core';
import { spreadsheetCsv } from '@maatstaf/core/csv';
import type { SavedDetails, SavedTable } from './saved-table.ts';

/** A table for a spreadsheet: first where it comes from, then its columns and rows; amounts in euros. */
export function tableCsv(
  { columns, rows }: SavedTable,
  details: SavedDetails,
  language: Language,
): string {
  return spreadsheetCsv(
    [
      ...details,
      [],
      columns.map(({ title }) => title),
      ...rows.map((row) =>
        row.map((cell, at) =>
          typeof cell === 'number' && columns[at]?.kind === 'euro' ? cell / 100 : cell,
        ),
      ),
    ],
    language,
  );
}
