import { dsvFormat } from 'd3-dsv';
import type { Issue, Parsed } from './issue.ts';
import { readText } from './read-text.ts';
import type { Phrase, Words } from './phrase.ts';
import { nothing } from './phrases.ts';

/** A table of text: named columns, and rows in file order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** The row as a spreadsheet numbers it: the header is row 1. */
    readonly number: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
}

const maxRows = 250_000;

const headerAndRows: Words = { nl: 'een kop en rijen', en: 'a header and rows' };
const inPairs: Words = { nl: 'aanhalingstekens in paren', en: 'quotation marks in pairs' };
const nameOnce: Words = { nl: 'een naam die één keer voorkomt', en: 'a name that is used once' };
const mostRows: Words = { nl: `ten hoogste ${maxRows} rijen`, en: `at most ${maxRows} rows` };

/** A CSV file (comma, semicolon or tab; quotes as in RFC 4180) as a table, or an issue per row that is broken. */
export function readTable(file: string, content: string | Uint8Array): Parsed<Table> {
  const text = readText(file, content);
  if (typeof text !== 'string') return { ok: false, issues: [text] };
  const issue = (
    code: string,
    row: number,
    column: string,
    found: Phrase,
    expected: Words,
  ): Issue => ({
    code,
    severity: 'error',
    file,
    at: { kind: 'cell', row, column },
    found,
    expected,
  });
  if (text.trim() === '')
    return { ok: false, issues: [issue('csv.empty', 1, '', nothing, headerAndRows)] };
  const lines = dsvFormat(delimiterOf(text)).parseRows(text);
  if ((text.split('"').length - 1) % 2 === 1) {
    // Whatever follows the quotation mark is read wrongly, so nothing else is said of it.
    const found = {
      nl: 'een aanhalingsteken zonder tweede',
      en: 'a quotation mark without its partner',
    };
    const row = lines.length;
    return { ok: false, issues: [issue('csv.quotes', row, '', found, inPairs)] };
  }
  const issues: Issue[] = [];
  const [header = [], ...others] = lines;
  const columns = header.map((name) => name.trim());
  columns.forEach((name, index) => {
    if (name === '' || columns.indexOf(name) !== index) {
      const found = JSON.stringify(name);
      issues.push(issue('csv.header', 1, `${index + 1}`, found, nameOnce));
    }
  });
  const body = others
    .map((cells, index) => ({ cells, number: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (body.length > maxRows) {
    const found = { nl: `${body.length} rijen`, en: `${body.length} rows` };
    issues.push(issue('csv.too-long', maxRows + 2, '', found, mostRows));
  }
  for (const { cells, number } of body) {
    if (cells.length === columns.length) continue;
    const expected = {
      nl: `${columns.length}, zoals in de kop`,
      en: `${columns.length}, as in the header`,
    };
    const found = { nl: `een rij van ${cells.length}`, en: `a row of ${cells.length}` };
    issues.push(issue('csv.width', number, '', found, expected));
  }
  if (issues.length > 0) return { ok: false, issues };
  const rows = body.map(({ cells, number }) => ({
    number,
    cells: Object.fromEntries(columns.map((name, column) => [name, (cells[column] ?? '').trim()])),
  }));
  return { ok: true, value: { columns, rows }, issues };
}

/** The separator that the header uses most; a comma where it uses none. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}
