import type { Condition, Points, Rule } from '@maatstaf/core';
import * as fc from 'fast-check';
import { ruleText } from './rule-text.ts';

/** Rules that score on a criterion, some of them as a rung of a ladder. They are named later. */
export function scoreRule(
  criterion: string,
  conditions: fc.Arbitrary<Condition>,
  points: fc.Arbitrary<Points>,
): fc.Arbitrary<Omit<Rule, 'name'>> {
  return fc
    .record({
      conditions,
      points,
      ladder: fc.option(fc.constantFrom('ladder-1', 'ladder-2'), { nil: undefined, freq: 2 }),
    })
    .map(({ conditions: when, points: given, ladder }) => ({
      conditions: when,
      event: {
        type: 'score' as const,
        params: {
          ...ruleText,
          criterion,
          points: given,
          ...(ladder === undefined ? {} : { ladder }),
        },
      },
    }));
}
