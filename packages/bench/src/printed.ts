import { shown } from './judged.ts';
import type { Race } from './race.ts';

/** Rows as a table of aligned columns; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** The same rows as a Markdown table. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A race as rows: fastest first, everything relative to the contestant that was named first. */
export function raceRows({ placed }: Race): readonly (readonly string[])[] {
  return [
    ['engine', 'times as long', 'ms (median)', 'ms (least)', 'note'],
    ...placed
      .toSorted((a, b) => a.ratio - b.ratio)
      .map(({ name, ratio, medianMs, leastMs, note }) => [
        name,
        shown(ratio),
        shown(medianMs),
        shown(leastMs),
        note,
      ]),
  ];
}
