import type { Bits } from '../columns/bits.ts';
import type { Rule } from '../parse/rule.ts';
import type { FactTable } from './evaluator.ts';
import { heightAt, type LineTable, lineTable } from './line-table.ts';
import { pointsFor } from './points.ts';

/** A rule that scores, with the pairs for which it certainly and possibly holds. */
export interface ScoringRule {
  readonly rule: Rule;
  readonly certain: Bits;
  readonly possible: Bits;
}

/**
 * Adds the points of one rule: what is certain to `low`; to `extra` the full points where the rule
 * only possibly holds, and the room above its lowest where its line stands on an unknown.
 */
export function addPoints(
  rule: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  extra: Float64Array,
): void {
  place(rule, facts, low, extra, adding);
}

/**
 * Raises to the points of one step of a ladder: `low` where the step is certain, `extra` to the most
 * that a possible step, or a line that stands on an unknown, may reach.
 */
export function raisePoints(
  rule: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  extra: Float64Array,
): void {
  place(rule, facts, low, extra, raising);
}

/** How points come to those that are there already. */
interface Way {
  readonly number: typeof addNumber;
  readonly heights: typeof addHeights;
  /** What goes to `extra` where the rule holds and its line stands on an unknown. */
  readonly room: (least: number, most: number) => number;
}

const adding: Way = {
  number: addNumber,
  heights: addHeights,
  room: (least, most) => most - least,
};
const raising: Way = { number: raiseNumber, heights: raiseHeights, room: (_, most) => most };

function place(
  { rule, certain, possible }: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  extra: Float64Array,
  way: Way,
): void {
  if (rule.event.type !== 'score') return;
  const { points } = rule.event.params;
  if (typeof points === 'number') {
    for (let word = 0; word < certain.length; word += 1) {
      way.number(certain[word]!, word, points, low);
      way.number(possible[word]! & ~certain[word]!, word, points, extra);
    }
    return;
  }
  const { low: least, high: most } = pointsFor(points, null);
  const room = way.room(least, most);
  const { values, unknown } = numbersOf(facts, points.fact);
  const line = lineTable(points);
  for (let word = 0; word < certain.length; word += 1) {
    const holds = certain[word]!;
    const open = possible[word]! & ~holds;
    if ((holds | open) === 0) continue;
    const dark = unknown === null ? 0 : unknown[word]!;
    way.heights(holds & ~dark, word, line, values, low);
    way.heights(open & ~dark, word, line, values, extra);
    way.number(holds & dark, word, least, low);
    way.number(holds & dark, word, room, extra);
    way.number(open & dark, word, most, extra);
  }
}

/** The column of a numeric fact; where nobody supplies it, all rows are unknown. */
function numbersOf(
  facts: FactTable,
  fact: string,
): { readonly values: Float64Array; readonly unknown: Bits | null } {
  const column = facts.column(fact);
  if (column.kind === 'number') return column;
  const values = new Float64Array(facts.size).fill(Number.NaN);
  return { values, unknown: new Uint32Array((facts.size + 31) >>> 5).fill(0xffffffff) };
}

// Four loops over the rows of one word, each with the work spelled out: a call per row would cost
// more than the work. Taking the lowest bit off, again and again, visits the rows in order.

function addNumber(bits: number, word: number, points: number, column: Float64Array): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    column[(word << 5) + 31 - Math.clz32(left & -left)]! += points;
  }
}

function addHeights(
  bits: number,
  word: number,
  line: LineTable,
  values: Float64Array,
  column: Float64Array,
): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const row = (word << 5) + 31 - Math.clz32(left & -left);
    column[row]! += heightAt(line, values[row]!);
  }
}

function raiseNumber(bits: number, word: number, points: number, column: Float64Array): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const row = (word << 5) + 31 - Math.clz32(left & -left);
    if (points > column[row]!) column[row] = points;
  }
}

function raiseHeights(
  bits: number,
  word: number,
  line: LineTable,
  values: Float64Array,
  column: Float64Array,
): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const row = (word << 5) + 31 - Math.clz32(left & -left);
    const points = heightAt(line, values[row]!);
    if (points > column[row]!) column[row] = points;
  }
}
