/** A cell: text, a number, or nothing where there is no value. */
export type CsvCell = string | number | null;

/**
 * A table as CSV (RFC 4180: commas or another separator, CRLF, quotes where needed). Text that a spreadsheet would take for
 * a formula gets an apostrophe in front (OWASP, CSV injection); numbers, negative ones too, stay
 * numbers. Control characters but tabs and line ends, and marks that turn the direction of writing, become
 * spaces: they could steer the terminal that shows the file, or hide what a cell says.
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: ',' | ';' = ',',
): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/**
 * Rows as CSV that a spreadsheet opens in a language: with the mark by which it knows UTF-8, in Dutch with
 * semicolons and decimal commas, in English with commas and decimal points. For the rest as `csv`.
 */
export function spreadsheetCsv(
  rows: readonly (readonly CsvCell[])[],
  language: 'nl' | 'en',
): string {
  const isDutch = language === 'nl';
  const written = (value: CsvCell): string =>
    typeof value === 'number' && isDutch ? cell(value).replace('.', ',') : cell(value);
  const lines = rows.map((row) => `${row.map(written).join(isDutch ? ';' : ',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const visible = withoutControl(value);
  const safe = startsFormula(visible) ? `'${visible}` : visible;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function withoutControl(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

// Some spreadsheets trim before they look, so the first character that is not a space decides;
// some take the wide forms of East Asian writing for the plain ones.
function startsFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}
