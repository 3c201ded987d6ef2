import type { Points } from '../parse/rule.ts';

/** A piecewise-linear function laid out in columns, with a flat piece at either end. */
export interface LineTable {
  /** The breakpoints; piece i lies up to and including breakpoint i. */
  readonly breaks: Float64Array;
  /** Per piece where it starts. */
  readonly x0: Float64Array;
  readonly y0: Float64Array;
  /** Per piece how far it rises over its run. */
  readonly rise: Float64Array;
  readonly run: Float64Array;
}

/** Lays out the line of some points. */
export function lineTable({ line }: Exclude<Points, number>): LineTable {
  const pieces = line.length + 1;
  const table: LineTable = {
    breaks: Float64Array.from(line, ([x]) => x),
    x0: new Float64Array(pieces),
    y0: new Float64Array(pieces),
    rise: new Float64Array(pieces),
    run: new Float64Array(pieces).fill(1),
  };
  table.y0[0] = line[0]![1];
  for (const [index, [x, y]] of line.entries()) {
    const next = line[index + 1];
    table.x0[index + 1] = x;
    table.y0[index + 1] = y;
    if (next === undefined) continue;
    table.rise[index + 1] = next[1] - y;
    table.run[index + 1] = next[0] - x;
  }
  return table;
}

/** The height at x, to the last bit that of `pointsOnLine`; NaN for NaN. */
export function heightAt({ breaks, x0, y0, rise, run }: LineTable, x: number): number {
  let piece = 0;
  // Counted and not searched: which piece it is cannot be predicted, and a count has no jump.
  for (let index = 0; index < breaks.length; index += 1) piece += Number(breaks[index]! < x);
  return y0[piece]! + (rise[piece]! * (x - x0[piece]!)) / run[piece]!;
}
