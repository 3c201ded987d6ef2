import type { Condition, Points, Principle, Rule } from '@maatstaf/core';
import * as fc from 'fast-check';
import { scoreRule } from './score-rule.ts';
import type { Shape } from './shape.ts';
import { weight } from './weight.ts';

const described = (id: string) => ({
  id,
  title: { en: id },
  description: { en: id },
  source: 'configuration' as const,
});

/** Weights are not all zero: where they would be, the first becomes 1. */
const withSomeWeight = <Weighed extends { weight: number }>(list: readonly Weighed[]): Weighed[] =>
  list.map((item, index) =>
    index === 0 && list.every((other) => other.weight === 0) ? { ...item, weight: 1 } : item,
  );

/**
 * One or two principles with one or two criteria each, and the rules that score them. A first
 * criterion applies everywhere and weighs something, so that every pool keeps a value tree.
 */
export function valueTree(
  shape: Shape,
  conditions: fc.Arbitrary<Condition>,
  points: fc.Arbitrary<Points>,
): fc.Arbitrary<{
  readonly principles: Principle[];
  readonly rules: readonly Omit<Rule, 'name'>[];
}> {
  const appliesTo =
    shape.pools.length === 0
      ? fc.constant(undefined)
      : fc.option(fc.subarray([...shape.pools], { minLength: 1 }), { nil: undefined });
  const criterion = (id: string) =>
    fc
      .record({
        weight,
        combine: fc.constantFrom('sum' as const, 'max' as const),
        whenUnknown: fc.constantFrom(0.5, 0, 0.3, 1),
        appliesTo,
        rules: fc.array(scoreRule(id, conditions, points), { minLength: 1, maxLength: 3 }),
      })
      .map(({ rules, appliesTo: pools, ...values }) => ({
        rules,
        criterion: {
          ...described(id),
          ...values,
          ...(pools === undefined ? {} : { appliesTo: pools }),
        },
      }));
  const principle = (number: number) =>
    fc
      .record({
        weight,
        first: criterion(`c-${2 * number - 1}`),
        second: fc.option(criterion(`c-${2 * number}`), { nil: undefined }),
      })
      .map(({ weight: own, first, second }) => {
        const { appliesTo: _, ...everywhere } = { appliesTo: [], ...first.criterion };
        const criteria = [
          { ...everywhere, weight: everywhere.weight === 0 ? 1 : everywhere.weight },
          ...(second === undefined ? [] : [second.criterion]),
        ];
        return {
          rules: [...first.rules, ...(second?.rules ?? [])],
          principle: { ...described(`principle-${number}`), weight: own, criteria },
        };
      });
  return fc
    .tuple(principle(1), fc.option(principle(2), { nil: undefined }))
    .map(([first, second]) => (second === undefined ? [first] : [first, second]))
    .map((parts) => ({
      principles: withSomeWeight(parts.map((part) => part.principle)),
      rules: parts.flatMap((part) => part.rules),
    }));
}
