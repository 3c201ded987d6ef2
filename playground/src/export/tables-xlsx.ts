import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import { cellsOf, type SavedDetails, type SavedTable } from './saved-table.ts';

/**
 * Tables as one workbook: first a sheet that says where it comes from, then a sheet for each. Amounts are
 * numbers in euros; text is text, so that nothing in it runs as a formula.
 */
export function tablesXlsx(
  tables: readonly SavedTable[],
  details: SavedDetails,
  about: string,
): Promise<Blob> {
  const first: Sheet<Blob> = {
    sheet: sheetName(about, []),
    columns: [{ width: 24 }, { width: 80 }],
    data: details.map(([name, value]) => [head(name), text(value)]),
  };
  const sheets: Sheet<Blob>[] = [first];
  for (const table of tables) sheets.push(sheetOf(table, sheets));
  return writeXlsxFile(sheets).toBlob();
}

function sheetOf(table: SavedTable, before: readonly Sheet<Blob>[]): Sheet<Blob> {
  const { title, columns } = table;
  return {
    sheet: sheetName(title, before),
    stickyRowsCount: 1,
    columns: columns.map(({ kind, title: own }) => ({
      width: kind === 'text' ? 32 : Math.max(14, own.length + 2),
    })),
    data: [
      columns.map(({ title: own }) => head(own)),
      ...cellsOf(table).map((row) =>
        row.map((cell, at): Cell => {
          if (cell === null) return null;
          if (typeof cell === 'string') return text(cell);
          return columns[at]?.kind === 'euro'
            ? { value: cell, type: Number, format: '#,##0.00' }
            : { value: cell, type: Number };
        }),
      ),
    ],
  };
}

const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value, type: String });

/** What Excel takes for the name of a sheet: 31 characters, without some signs, and no name twice. */
function sheetName(title: string, before: readonly Sheet<Blob>[]): string {
  const plain = title.replaceAll(/[\\/?*[\]:']/gu, ' ').slice(0, 28);
  const taken = before.filter(({ sheet }) => sheet?.startsWith(plain)).length;
  return taken === 0 ? plain : `${plain} ${taken + 1}`;
}
