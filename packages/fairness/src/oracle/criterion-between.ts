import type { Criterion, Range, Rule } from '@maatstaf/core';
import { pointsBetween } from './points-between.ts';
import type { PlainPair } from './plain-pair.ts';

/**
 * What a criterion comes to for one pair, 0–100. Rules that certainly hold give the low end, rules
 * that possibly hold the high end. Of the rules on one ladder, and of all where the criterion takes
 * the maximum, only the highest counts.
 */
export function criterionBetween(
  criterion: Criterion,
  rules: readonly Rule[],
  pair: PlainPair,
): Range {
  const ladders = Map.groupBy(rules, ({ name, event }) => {
    if (criterion.combine === 'max') return 'one ladder for all';
    return (event.type === 'score' ? event.params.ladder : undefined) ?? `a step: ${name}`;
  });
  const end = (which: keyof Range): number =>
    Math.min(
      100,
      [...ladders.values()]
        .map((steps) => Math.max(...steps.map((rule) => given(rule, pair)[which])))
        .reduce((sum, points) => sum + points, 0),
    );
  return { low: end('low'), high: end('high') };
}

function given(rule: Rule, pair: PlainPair): Range {
  const { event } = rule;
  const verdict = pair.verdictOf(rule);
  if (event.type !== 'score' || verdict === 'not-fired') return { low: 0, high: 0 };
  const points = pointsBetween(event.params.points, pair.valueOf);
  return verdict === 'fired' ? points : { low: 0, high: points.high };
}
