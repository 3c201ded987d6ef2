import type { Criterion } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import type { FactTable } from './evaluator.ts';
import type { Pairs } from './pairs.ts';
import { addPoints, raisePoints, type ScoringRule } from './rule-points.ts';

/** What a criterion came to for every proposal: share-weighted over the neighbourhoods it serves, 0–100. */
export interface CriterionColumn {
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
}

/** Room to work in, as long as there are pairs: made once for all criteria of an assessment. */
export interface Workspace {
  readonly low: Float64Array;
  readonly extra: Float64Array;
  readonly top: Float64Array;
  readonly possibleTop: Float64Array;
}

export function workspace(size: number): Workspace {
  return {
    low: new Float64Array(size),
    extra: new Float64Array(size),
    top: new Float64Array(size),
    possibleTop: new Float64Array(size),
  };
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
  room: Workspace,
): CriterionColumn {
  room.low.fill(0);
  room.extra.fill(0);
  for (const steps of Map.groupBy(rules, ({ rule }) => ladderOf(criterion, rule)).values()) {
    const [only] = steps;
    if (steps.length === 1 && only !== undefined) addPoints(only, facts, room.low, room.extra);
    else addLadder(steps, facts, room);
  }
  return meansOf(criterion, room, pairs);
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
  { low, extra, top, possibleTop }: Workspace,
): void {
  top.fill(0);
  possibleTop.fill(0);
  for (const step of steps) raisePoints(step, facts, top, possibleTop);
  for (let pair = 0; pair < low.length; pair += 1) {
    const certain = top[pair]!;
    low[pair]! += certain;
    if (possibleTop[pair]! > certain) extra[pair]! += possibleTop[pair]! - certain;
  }
}

function meansOf(
  { whenUnknown }: Criterion,
  { low, extra }: Workspace,
  { starts, shares }: Pairs,
): CriterionColumn {
  const count = starts.length - 1;
  const means = {
    low: new Float64Array(count),
    point: new Float64Array(count),
    high: new Float64Array(count),
  };
  for (let proposal = 0; proposal < count; proposal += 1) {
    const end = starts[proposal + 1]!;
    let least = 0;
    let middle = 0;
    let most = 0;
    for (let pair = starts[proposal]!; pair < end; pair += 1) {
      const share = shares[pair]!;
      // Not `Math.min`: these jumps are nearly always predicted, its own are not.
      const certain = low[pair]!;
      const possible = certain + extra[pair]!;
      const from = certain > 100 ? 100 : certain;
      const to = possible > 100 ? 100 : possible;
      least += share * from;
      most += share * to;
      middle += share * (from + whenUnknown * (to - from));
    }
    means.low[proposal] = least;
    means.high[proposal] = most;
    means.point[proposal] = middle;
  }
  return means;
}
