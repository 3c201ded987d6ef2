import { type FactTable, tableOf } from '../assess/evaluator.ts';
import { ladderOf } from '../assess/criterion-columns.ts';
import { pointsFor } from '../assess/points.ts';
import { type Bits, hasBit } from '../columns/bits.ts';
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
  let every = 1;
  const columns = facts.map(([fact, own]) => {
    const run = every;
    every *= own.length;
    const column = Array.from(
      { length: rows },
      (_, row) => own[Math.floor(row / run) % own.length] ?? null,
    );
    return [fact, column] as const;
  });
  const table = tableOf(Object.fromEntries(columns));
  const { certain } = await compiled.evaluate(rules, table);
  return { table, holds: certain };
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
