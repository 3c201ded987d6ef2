import type { FactTable } from '../assess/evaluator.ts';
import { ladderOf } from '../assess/criterion-columns.ts';
import { pointsFor } from '../assess/points.ts';
import { type Bits, hasBit } from '../columns/bits.ts';
import { type Column, Dictionary, encode, gather } from '../columns/column.ts';
import { compiled } from '../compiled/compiled.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Criterion } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import { representatives } from './representatives.ts';
import type { ScoreRule, Subject } from './subject.ts';

/**
 * Every combination of facts that some rules can tell apart, as the rows of a table, and per rule the
 * rows for which it holds: decided by the evaluator that decides real proposals. What is true of all
 * rows is true of the rules whatever the data.
 */
export interface Cells {
  readonly table: FactTable;
  /** In the order of the rules. */
  readonly holds: readonly Bits[];
}

/** More rows than this are not gone through: nothing is then said of the rules together. */
const mostRows = 20_000;

/** The cells of some rules; null where there are too many. */
export async function cellsOf(rules: readonly Rule[], subject: Subject): Promise<Cells | null> {
  const values = representatives(rules, subject);
  return values === null ? null : cellsFor(rules, values);
}

/** The cells of some rules over the values that are given for each fact; null where there are too many. */
export async function cellsFor(
  rules: readonly Rule[],
  values: ReadonlyMap<string, readonly FactValue[]>,
): Promise<Cells | null> {
  const facts = [...values];
  const rows = facts.reduce((product, [, own]) => product * own.length, 1);
  if (rows > mostRows || facts.length === 0) return null;
  const table = tableOf(facts, rows);
  const { certain } = await compiled.evaluate(rules, table);
  return { table, holds: certain };
}

/** Every combination of the values of facts. The few values are packed once, and then spread over the rows. */
function tableOf(
  facts: readonly (readonly [string, readonly FactValue[]])[],
  size: number,
): FactTable {
  const dictionary = new Dictionary();
  const places = new Map<string, { readonly own: readonly FactValue[]; readonly run: number }>();
  let run = 1;
  for (const [fact, own] of facts) {
    places.set(fact, { own, run });
    run *= own.length;
  }
  const packed = new Map<string, Column>();
  const pack = (fact: string): Column => {
    const { own, run: every } = places.get(fact) ?? { own: [null], run: 1 };
    const index = new Int32Array(size);
    for (let row = 0; row < size; row += 1) index[row] = Math.floor(row / every) % own.length;
    return gather(encode(own, dictionary), index);
  };
  return {
    size,
    dictionary,
    value(fact, row) {
      const place = places.get(fact);
      return place?.own[Math.floor(row / place.run) % place.own.length] ?? null;
    },
    column(fact) {
      const column = packed.get(fact) ?? pack(fact);
      packed.set(fact, column);
      return column;
    },
  };
}

/** The rows of cells for which the rule at an index holds. */
export function rowsOf({ table, holds }: Cells, rule: number): readonly number[] {
  const bits = holds[rule];
  return Array.from({ length: table.size }, (_, row) => row).filter(
    (row) => bits !== undefined && hasBit(bits, row),
  );
}

/** The points that a rule gives in a row if it holds there; 0 if it does not. */
export function pointsIn(
  cells: Cells,
  rules: readonly ScoreRule[],
  rule: number,
  row: number,
): number {
  const bits = cells.holds[rule];
  const points = rules[rule]?.event.params.points;
  if (bits === undefined || points === undefined || !hasBit(bits, row)) return 0;
  return pointsFor(points, typeof points === 'number' ? null : cells.table.value(points.fact, row))
    .low;
}

/** What rules of one criterion come to in a row, before it is held at 100: of each ladder the highest step. */
export function sumIn(
  criterion: Criterion,
  cells: Cells,
  rules: readonly ScoreRule[],
  row: number,
): number {
  const tops = new Map<string, number>();
  rules.forEach((rule, index) => {
    if (rule.event.params.criterion !== criterion.id) return;
    const ladder = ladderOf(criterion, rule);
    tops.set(ladder, Math.max(tops.get(ladder) ?? 0, pointsIn(cells, rules, index, row)));
  });
  return [...tops.values()].reduce((sum, points) => sum + points, 0);
}
