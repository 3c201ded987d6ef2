import type { CsvCell } from '@maatstaf/core/csv';

/** A column of a table that is saved. Cells under `euro` hold whole cents, those under `number` plain numbers. */
export interface SavedColumn {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'euro';
}

export const text = (title: string): SavedColumn => ({ title, kind: 'text' });
export const number = (title: string): SavedColumn => ({ title, kind: 'number' });
export const euro = (title: string): SavedColumn => ({ title, kind: 'euro' });

/** A table as it is saved, apart from how: everything in it is read from a result. */
export interface SavedTable {
  readonly title: string;
  readonly columns: readonly SavedColumn[];
  /** A cell per column; null where there is no value. */
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The rows as they are read: amounts in euros. */
export function cellsOf({ columns, rows }: SavedTable): readonly (readonly CsvCell[])[] {
  return rows.map((row) =>
    row.map((cell, at) =>
      typeof cell === 'number' && columns[at]?.kind === 'euro' ? cell / 100 : cell,
    ),
  );
}

/** What a file says of where it comes from: a name and a value a line. */
export type SavedDetails = readonly (readonly [name: string, value: string])[];
