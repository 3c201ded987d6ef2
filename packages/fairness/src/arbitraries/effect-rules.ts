import type { Cap, Condition, Effect, Rule } from '@maatstaf/core';
import * as fc from 'fast-check';
import { cap } from './cap.ts';
import { ruleText } from './rule-text.ts';

type Unnamed = Omit<Rule, 'name'>;

const limit = (caps: Cap[]): Effect => ({ type: 'limit', params: { ...ruleText, caps } });
const exclude: Effect = { type: 'exclude', params: ruleText };
const earmark: Effect = { type: 'earmark', params: { ...ruleText, earmark: 'reserve' } };
const attention: Effect = { type: 'attention', params: ruleText };

/**
 * Rules that do not score: up to two limits and one exclusion, earmark and attention each. An
 * exclusion asks for two things at once, so that most proposals stay in the race.
 */
export function effectRules(conditions: fc.Arbitrary<Condition>): fc.Arbitrary<readonly Unnamed[]> {
  const narrow = fc.tuple(conditions, conditions).map((all) => ({ all: [...all] }));
  const caps = fc.array(cap, { minLength: 1, maxLength: 2 });
  const upTo = (count: number, rule: fc.Arbitrary<Unnamed>) => fc.array(rule, { maxLength: count });
  return fc
    .tuple(
      fc.array(fc.record({ conditions, event: caps.map(limit) }), { maxLength: 2, size: 'max' }),
      upTo(1, fc.record({ conditions: narrow, event: fc.constant(exclude) })),
      upTo(1, fc.record({ conditions, event: fc.constant(earmark) })),
      upTo(1, fc.record({ conditions, event: fc.constant(attention) })),
    )
    .map((groups) => groups.flat());
}
