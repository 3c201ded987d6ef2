import type { Rule } from '@maatstaf/core';
import fc from 'fast-check';
import type { AskableFact } from './askable-facts.ts';
import { condition } from './condition.ts';
import { points } from './points.ts';
import { ruleText } from './rule-text.ts';

/** Rules that score on a criterion, some of them as a rung of a ladder. They are named later. */
export function scoreRule(facts: readonly AskableFact[], criterion: string): fc.Arbitrary<Omit<Rule, 'name'>> {
  return fc
    .record({
      conditions: condition(facts),
      points: points(facts),
      ladder: fc.option(fc.constantFrom('ladder-1', 'ladder-2'), { nil: undefined, freq: 2 }),
    })
    .map(({ conditions, points: given, ladder }) => ({
      conditions,
      event: {
        type: 'score' as const,
        params: { ...ruleText, criterion, points: given, ...(ladder === undefined ? {} : { ladder }) },
      },
    }));
}
