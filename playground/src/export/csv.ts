import type { Language } from '@maatstaf/core';

/** A cell: text, a number with its decimals, or nothing. */
export type CsvCell = string | number | null;

/** Excel with Dutch settings reads no other than this as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV for a spreadsheet in one language: in Dutch with semicolons and decimal commas, in English
 * with commas and decimal points. Lines end in CRLF. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function csv(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const separator = language === 'nl' ? ';' : ',';
  const lines = rows.map((row) =>
    row.map((cell) => quoted(inText(cell, language), separator)).join(separator),
  );
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function inText(cell: CsvCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return /^[=+\-@\t\r|]/u.test(cell) ? `'${cell}` : cell;
  const number = String(cell);
  return language === 'nl' ? number.replace('.', ',') : number;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
