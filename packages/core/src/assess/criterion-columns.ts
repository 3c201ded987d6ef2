import { type Bits, forEachBit, isEmpty } from '../columns/bits.ts';
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
 * the pairs. Certain rules give the low end, possible ones the high end; of one ladder only the
 * highest counts; both ends are held at 100.
 */
export function criterionColumn(
  criterion: Criterion,
  rules: readonly ScoringRule[],
  facts: FactTable,
  pairs: Pairs,
): CriterionColumn {
  const { low, high } = pairValues(criterion, rules, facts);
  const count = pairs.starts.length - 1;
  const means = {
    low: new Float64Array(count),
    point: new Float64Array(count),
    high: new Float64Array(count),
  };
  const t = criterion.whenUnknown;
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const proposal = pairs.proposals[pair]!;
    const share = pairs.shares[pair]!;
    const least = Math.min(100, low[pair]!);
    const most = Math.min(100, high[pair]!);
    means.low[proposal]! += share * least;
    means.high[proposal]! += share * most;
    means.point[proposal]! += share * (most > least ? least + t * (most - least) : least);
  }
  return means;
}

/** Points per pair before they are held within 100: what is certain, and what is possible. */
function pairValues(
  criterion: Criterion,
  rules: readonly ScoringRule[],
  facts: FactTable,
): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(facts.size);
  const high = new Float64Array(facts.size);
  for (const ladder of ladders(criterion, rules)) {
    const [only] = ladder;
    if (ladder.length === 1 && only !== undefined) {
      addPoints(only, facts, low, high);
      continue;
    }
    const ladderLow = new Float64Array(facts.size);
    const ladderHigh = new Float64Array(facts.size);
    for (const step of ladder) raiseTo(step, facts, ladderLow, ladderHigh);
    for (let pair = 0; pair < facts.size; pair += 1) {
      low[pair]! += ladderLow[pair]!;
      high[pair]! += ladderHigh[pair]!;
    }
  }
  return { low, high };
}

function ladders(criterion: Criterion, rules: readonly ScoringRule[]): readonly ScoringRule[][] {
  const named = Map.groupBy(rules, ({ rule }) => ladderOf(criterion, rule));
  return [...named.values()];
}

/** Rules on one ladder share this name; a rule on no ladder has one of its own. */
export function ladderOf(criterion: Criterion, { name, event }: Rule): string {
  if (criterion.combine === 'max') return 'all';
  const ladder = event.type === 'score' ? event.params.ladder : undefined;
  return ladder === undefined ? `rule ${name}` : `ladder ${ladder}`;
}

type Take = (column: Float64Array, pair: number, points: number) => void;

function addPoints(
  rule: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  high: Float64Array,
): void {
  visit(rule, facts, low, high, (column, pair, points) => {
    column[pair]! += points;
  });
}

function raiseTo(rule: ScoringRule, facts: FactTable, low: Float64Array, high: Float64Array): void {
  visit(rule, facts, low, high, (column, pair, points) => {
    if (points > column[pair]!) column[pair] = points;
  });
}

function visit(
  { rule, certain, possible }: ScoringRule,
  facts: FactTable,
  low: Float64Array,
  high: Float64Array,
  take: Take,
): void {
  if (rule.event.type !== 'score' || isEmpty(possible)) return;
  const points = pointsColumn(rule.event.params.points, facts);
  forEachBit(certain, (pair) => take(low, pair, points.low(pair)));
  forEachBit(possible, (pair) => take(high, pair, points.high(pair)));
}

/** The points of a rule per pair: its one number, or a line over a column, open where the fact is unknown. */
function pointsColumn(
  points: Points,
  facts: FactTable,
): { low: (pair: number) => number; high: (pair: number) => number } {
  if (typeof points === 'number') return { low: () => points, high: () => points };
  const open = pointsFor(points, null);
  const column = facts.column(points.fact);
  if (column.kind !== 'number') return { low: () => open.low, high: () => open.high };
  const { values } = column;
  const at = (pair: number, unknown: number): number => {
    const value = values[pair]!;
    return Number.isNaN(value) ? unknown : pointsOnLine(points.line, value);
  };
  return { low: (pair) => at(pair, open.low), high: (pair) => at(pair, open.high) };
}
