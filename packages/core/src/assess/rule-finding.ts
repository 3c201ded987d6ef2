import type { FactValue } from '../parse/fact.ts';
import type { Rule } from '../parse/rule.ts';
import type { Outcome, RuleFinding } from './assessment.ts';
import { pointsFor } from './points.ts';
import { factsOfRule } from './rule-facts.ts';

/** What a rule's outcome comes to on the values it looks at: the points it gives or could give. */
export function findingOf(
  rule: Rule,
  outcome: Outcome,
  valueOf: (fact: string) => FactValue,
): RuleFinding {
  const facts = factsOfRule(rule).map((fact) => ({ fact, value: valueOf(fact) }));
  return { rule: rule.name, outcome, facts, points: pointsOf(rule, outcome, valueOf) };
}

function pointsOf(
  { event }: Rule,
  outcome: Outcome,
  valueOf: (fact: string) => FactValue,
): RuleFinding['points'] {
  if (event.type !== 'score' || outcome === 'not-fired' || outcome === 'not-applicable') {
    return { low: 0, high: 0 };
  }
  const { points } = event.params;
  const range = pointsFor(points, typeof points === 'number' ? null : valueOf(points.fact));
  return outcome === 'fired' ? range : { low: 0, high: range.high };
}
