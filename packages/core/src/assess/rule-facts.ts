import type { Condition } from '../parse/condition.ts';
import type { Cap, Rule } from '../parse/rule.ts';

/** The facts that conditions look at, left and right, sorted, each once. */
export function factsOfCondition(condition: Condition): readonly string[] {
  return unique(collect(condition));
}

/** Every fact that a rule looks at: its conditions, its points, its caps. Sorted, each once. */
export function factsOfRule(rule: Rule): readonly string[] {
  const facts = looked.get(rule) ?? unique([...collect(rule.conditions), ...factsOfEffect(rule)]);
  looked.set(rule, facts);
  return facts;
}

/** Rules do not change, and every assessment asks this of all of them. */
const looked = new WeakMap<Rule, readonly string[]>();

function factsOfEffect({ event }: Rule): readonly string[] {
  if (event.type === 'score') {
    return typeof event.params.points === 'number' ? [] : [event.params.points.fact];
  }
  return event.type === 'limit' ? event.params.caps.flatMap(factsOfCap) : [];
}

/** The facts that a cap is computed from. */
export function factsOfCap(cap: Cap): readonly string[] {
  const reference = (operand: number | { readonly fact: string }): readonly string[] =>
    typeof operand === 'number' ? [] : [operand.fact];
  switch (cap.kind) {
    case 'amount':
      return reference(cap.cents);
    case 'share':
      return [cap.of, ...reference(cap.share)];
    case 'matching':
      return [cap.of, ...reference(cap.times)];
    case 'difference':
      return [cap.of, ...cap.minus];
  }
}

function collect(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(collect);
  if ('any' in condition) return condition.any.flatMap(collect);
  if ('not' in condition) return collect(condition.not);
  const { value } = condition;
  const isReference = typeof value === 'object' && 'fact' in value;
  return isReference ? [condition.fact, value.fact] : [condition.fact];
}

function unique(facts: readonly string[]): readonly string[] {
  return [...new Set(facts)].toSorted();
}
