/** A cell: text, a number, or nothing where there is no value. */
export type CsvCell = string | number | null;

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes where needed). Text that a spreadsheet would take for
 * a formula gets an apostrophe in front (OWASP, CSV injection); numbers, negative ones too, stay
 * numbers.
 */
export function csv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = startsFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Some spreadsheets trim before they look, so the first character that is not a space decides.
function startsFormula(text: string): boolean {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}
