import Papa from 'papaparse';
import type { Issue, Parsed } from './issue.ts';
import { readText } from './read-text.ts';

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

/** A CSV file (comma, semicolon or tab; quotes as in RFC 4180) as a table, or an issue per row that is broken. */
export function readTable(file: string, content: string | Uint8Array): Parsed<Table> {
  const text = readText(file, content);
  if (typeof text !== 'string') return { ok: false, issues: [text] };
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
  });
  const issue = (
    code: string,
    row: number,
    column: string,
    found: string,
    expected: string,
  ): Issue => ({
    code,
    severity: 'error',
    file,
    at: { kind: 'cell', row, column },
    found,
    expected,
  });
  if (text.trim() === '')
    return { ok: false, issues: [issue('csv.empty', 1, '', 'nothing', 'a header and rows')] };
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) {
    // Whatever follows the quotation mark is read wrongly, so nothing else is said of it.
    const found = 'a quotation mark without its partner';
    const row = (quotes.row ?? 0) + 1;
    return { ok: false, issues: [issue('csv.quotes', row, '', found, 'quotation marks in pairs')] };
  }
  const issues: Issue[] = [];
  const [header = [], ...body] = data;
  const columns = header.map((name) => name.trim());
  columns.forEach((name, index) => {
    if (name === '' || columns.indexOf(name) !== index) {
      issues.push(
        issue('csv.header', 1, `${index + 1}`, JSON.stringify(name), 'a name that is used once'),
      );
    }
  });
  if (body.length > maxRows) {
    issues.push(
      issue('csv.too-long', maxRows + 2, '', `${body.length} rows`, `at most ${maxRows} rows`),
    );
  }
  body.forEach((cells, index) => {
    if (cells.length !== columns.length) {
      issues.push(
        issue(
          'csv.width',
          index + 2,
          '',
          `a row of ${cells.length}`,
          `${columns.length}, as in the header`,
        ),
      );
    }
  });
  if (issues.length > 0) return { ok: false, issues };
  const rows = body.map((cells, index) => ({
    number: index + 2,
    cells: Object.fromEntries(columns.map((name, column) => [name, (cells[column] ?? '').trim()])),
  }));
  return { ok: true, value: { columns, rows }, issues };
}
