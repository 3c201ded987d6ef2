import { widthOf, wrap } from './width.ts';

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** A column that may be narrowed down to this many places; its cells then take more lines. */
  readonly narrowest?: number;
}

/** The lines of a cell. */
export type Cell = string | readonly string[];

const gap = 2;

/**
 * A table for a terminal: heads, a rule, and rows whose cells break over lines where the table would
 * be wider than `width`. Columns without `narrowest` keep their width; a table that cannot be made narrow
 * enough is written row by row instead, each cell after its head.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  const cells = rows.map((row) => columns.map((_, index) => linesOf(row[index] ?? '')));
  const natural = columns.map(({ head }, index) =>
    Math.max(widthOf(head), ...cells.map((row) => Math.max(0, ...(row[index] ?? []).map(widthOf)))),
  );
  const room = width - gap * (columns.length - 1);
  const widths = narrowed(columns, natural, room);
  if (sum(widths) > room && rows.length > 0) return rowByRow(columns, cells, width);
  const lineOf = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join(' '.repeat(gap))
      .trimEnd();
  const rowOf = (row: readonly (readonly string[])[]): string[] => {
    const broken = row.map((lines, index) =>
      lines.flatMap((line) => wrap(line, widths[index] ?? 0)),
    );
    const height = Math.max(1, ...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      lineOf(broken.map((lines) => lines[line] ?? '')),
    );
  };
  return [
    ...rowOf(columns.map(({ head }) => [head])),
    widths.map((places) => '─'.repeat(places)).join(' '.repeat(gap)),
    ...cells.flatMap(rowOf),
  ].join('\n');
}

/** The first words of a row, and below them, further in, every other cell that says something, after its head. */
function rowByRow(
  columns: readonly Column[],
  rows: readonly (readonly (readonly string[])[])[],
  width: number,
): string {
  const named = Math.max(
    0,
    columns.findIndex(({ align }) => align === 'left'),
  );
  const inset = ' '.repeat(gap);
  return rows
    .flatMap((row) => {
      const text = (index: number): string => (row[index] ?? []).join(' · ');
      const before = columns.slice(0, named).map((_, index) => text(index));
      const title = [...before, text(named)].filter((each) => each !== '').join(' ');
      const others = columns.flatMap(({ head }, index) =>
        index <= named || text(index) === '' ? [] : [`${head} ${text(index)}`.trim()],
      );
      const rest = others.length === 0 ? [] : wrap(others.join(' · '), width - gap);
      return [...wrap(title, width), ...rest.map((line) => inset + line)];
    })
    .join('\n');
}

function linesOf(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell;
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Takes places from the widest column that can give, one by one, until the table fits or none can. */
function narrowed(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  for (let over = sum(widths) - width; over > 0; over -= 1) {
    let widest = -1;
    columns.forEach(({ narrowest }, index) => {
      const places = widths[index] ?? 0;
      if (narrowest !== undefined && places > narrowest && places > (widths[widest] ?? 0))
        widest = index;
    });
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
