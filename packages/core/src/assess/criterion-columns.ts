import { and, type Bits, without } from '../columns/bits.ts';
import type { Criterion } from '../parse/pack.ts';
import type { Points, Rule } from '../parse/rule.ts';
import type { FactTable } from './evaluator.ts';
import type { Pairs } from './pairs.ts';
import { pointsFor, pointsOnLine } from './points.ts';

/** What a criterion came to for every proposal: share-weighted over the neighbourhoods it serves, 0–100. */
export interface CriterionColumn {
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
}

/** A rule that scores, with the pairs for which it certainly and possibly holds. */
export interface ScoringRule {
  readonly rule: Rule;
  readonly certain: Bits;
  readonly possible: Bits;
}

/**
 * The bulk form of `criterionValue`: the same value for all proposals at once, in a few passes over
 * the pairs. Certain rules give the low end; what unknowns could add on top of it gives the high end.
 * Of one ladder only the highest counts; both ends are held at 100.
 */
export function criterionColumn(
  criterion: Criterion,
  rules: readonly ScoringRule[],
  facts: FactTable,
  pairs: Pairs,
): CriterionColumn {
  const low = new Float64Array(facts.size);
  const extra = new Float64Array(facts.size);
  for (const steps of Map.groupBy(rules, ({ rule }) => ladderOf(criterion, rule)).values()) {
    if (steps.length === 1) for (const step of steps) takePoints(step, facts, low, extra, addTo);
    else addLadder(steps, facts, low, extra);
  }
  return meansOf(criterion, low, extra, pairs);
}

/** Rules on one ladder share this name; a rule on no ladder has one of its own. */
export function ladderOf(criterion: Criterion, { name, event }: Rule): string {
  if (criterion.combine === 'max') return 'all';
  const ladder = event.type === 'score' ? event.params.ladder : undefined;
  return ladder === undefined ? `rule ${name}` : `ladder ${ladder}`;
}

/** Adds the highest certain step of every pair, and how far a possible step would rise above it. */
function addLadder(
  steps: readonly ScoringRule[],
  facts: FactTable,
  low: Float64Array,
  extra: Float64Array,
): void {
  const top = new Float64Array(facts.size);
  const possibleTop = new Float64Array(facts.size);
  for (const step of steps) takePoints(step, facts, top, possibleTop, raiseTo);
  for (let pair = 0; pair < facts.size; pair += 1) {
    low[pair]! += top[pair]!;
    if (possibleTop[pair]! > top[pair]!) extra[pair]! += possibleTop[pair]! - top[pair]!;
  }
}

/** Puts a number of points, or a column of them, where the bits are set. */
type Put = (bits: Bits, points: number | Float64Array, column: Float64Array) => void;

const addTo: Put = (bits, points, column) => {
  forEachWord(bits, (word, first) => {
    for (let left = word; left !== 0; left &= left - 1) {
      const pair = first + (31 - Math.clz32(left & -left));
      column[pair]! += typeof points === 'number' ? points : points[pair]!;
    }
  });
};

const raiseTo: Put = (bits, points, column) => {
  forEachWord(bits, (word, first) => {
    for (let left = word; left !== 0; left &= left - 1) {
      const pair = first + (31 - Math.clz32(left & -left));
      const own = typeof points === 'number' ? points : points[pair]!;
      if (own > column[pair]!) column[pair] = own;
    }
  });
};

/**
 * The points of one rule: what is certain into `low`; into `extra` the full points where the rule
 * only possibly holds, and where it holds but its line stands on an unknown, the room above its
 * lowest (for a sum) or its highest (for a ladder).
 */
function takePoints(
  { rule, certain, possible }: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  extra: Float64Array,
  put: Put,
): void {
  if (rule.event.type !== 'score') return;
  const { points } = rule.event.params;
  const open = certain === possible ? null : without(possible, certain);
  if (typeof points === 'number') {
    put(certain, points, low);
    if (open !== null) put(open, points, extra);
    return;
  }
  const { low: least, high: most } = pointsFor(points, null);
  const column = facts.column(points.fact);
  const unknown = column.kind === 'number' ? column.unknown : possible;
  const onLine = column.kind === 'number' ? lineColumn(points, column.values) : least;
  const known = unknown === null ? certain : without(certain, unknown);
  put(known, onLine, low);
  if (unknown !== null) {
    const standing = and(certain, unknown);
    put(standing, least, low);
    put(standing, put === addTo ? most - least : most, extra);
  }
  if (open === null) return;
  put(unknown === null ? open : without(open, unknown), onLine, extra);
  if (unknown !== null) put(and(open, unknown), most, extra);
}

function lineColumn({ line }: Exclude<Points, number>, values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) out[row] = pointsOnLine(line, values[row]!);
  return out;
}

function forEachWord(bits: Bits, visit: (word: number, first: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    if (bits[word] !== 0) visit(bits[word]!, word << 5);
  }
}

function meansOf(
  { whenUnknown }: Criterion,
  low: Float64Array,
  extra: Float64Array,
  { starts, proposals, shares, size }: Pairs,
): CriterionColumn {
  const count = starts.length - 1;
  const means = {
    low: new Float64Array(count),
    point: new Float64Array(count),
    high: new Float64Array(count),
  };
  for (let pair = 0; pair < size; pair += 1) {
    const proposal = proposals[pair]!;
    const share = shares[pair]!;
    const least = Math.min(100, low[pair]!);
    const most = Math.min(100, low[pair]! + extra[pair]!);
    means.low[proposal]! += share * least;
    means.high[proposal]! += share * most;
    means.point[proposal]! += share * (least + whenUnknown * (most - least));
  }
  return means;
}
