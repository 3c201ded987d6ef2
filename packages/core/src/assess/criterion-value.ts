import type { Criterion } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import { ladderOf } from './criterion-columns.ts';
import type { CriterionValue, Range, RuleFinding } from './assessment.ts';

/** A rule of a criterion with what it came to. */
export interface ScoredRule {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

/**
 * What the rules of a criterion come to for one pair, within 0–100. Certain rules give the low end,
 * possible ones the high end. Of the rules on one ladder (for `max`: of all) only the highest counts;
 * equal ones are told apart by name, so that the order of rules changes nothing.
 */
export function criterionValue(criterion: Criterion, rules: readonly ScoredRule[]): CriterionValue {
  const ladders = [...Map.groupBy(rules, ({ rule }) => ladderOf(criterion, rule)).values()];
  const tops = ladders.map(highestCertain);
  // Both ends are summed in the same order, so that equal ends are equal to the last bit.
  const certain = tops.reduce((sum, { points }) => sum + points, 0);
  const possible = ladders.reduce(
    (sum, steps) => sum + Math.max(0, ...steps.map(({ finding }) => finding.points.high)),
    0,
  );
  const range: Range = { low: Math.min(100, certain), high: Math.min(100, possible) };
  const open = range.high > range.low;
  return {
    criterion: criterion.id,
    range,
    point: open ? range.low + criterion.whenUnknown * (range.high - range.low) : range.low,
    counted: tops.filter(({ points }) => points > 0).toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
    held: range.low - certain,
    unknown: open ? unknownFacts(rules) : [],
  };
}

function highestCertain(steps: readonly ScoredRule[]): { rule: string; points: number } {
  return steps
    .filter(({ finding }) => finding.outcome === 'fired')
    .map(({ rule, finding }) => ({ rule: rule.name, points: finding.points.low }))
    .reduce(
      (top, step) =>
        step.points > top.points || (step.points === top.points && step.rule < top.rule)
          ? step
          : top,
      { rule: '', points: 0 },
    );
}

function unknownFacts(rules: readonly ScoredRule[]): readonly string[] {
  const open = rules.filter(({ finding }) => finding.points.high > finding.points.low);
  const facts = open.flatMap(({ finding }) =>
    finding.facts.filter(({ value }) => value === null).map(({ fact }) => fact),
  );
  return [...new Set(facts)].toSorted();
}
