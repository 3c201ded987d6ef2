import type { Criterion, Pack } from '../parse/pack.ts';
import type { Effect, Rule } from '../parse/rule.ts';

/** A rule with one kind of effect. */
export type RuleWith<Type extends Effect['type']> = Rule & {
  readonly event: Extract<Effect, { type: Type }>;
};

/** The rules of a pack by what they do: made once, for every assessment asks for them. */
export interface RulePlan {
  /** All criteria, in the pack's order. */
  readonly criteria: readonly Criterion[];
  /** Per rule its place in the pack. */
  readonly placeOf: ReadonlyMap<Rule, number>;
  /** Per criterion the places of the rules that give points on it. */
  readonly scoring: ReadonlyMap<string, readonly number[]>;
  /** The places of the rules that exclude or limit. */
  readonly deciding: readonly number[];
  /** The rules with one kind of effect, in the pack's order. */
  rulesWith<Type extends Effect['type']>(type: Type): readonly RuleWith<Type>[];
}

const known = new WeakMap<Pack, RulePlan>();

export function rulePlan(pack: Pack): RulePlan {
  const earlier = known.get(pack);
  if (earlier !== undefined) return earlier;
  const plan = planOf(pack);
  known.set(pack, plan);
  return plan;
}

function planOf({ principles, rules }: Pack): RulePlan {
  const scoring = new Map<string, number[]>();
  for (const [place, { event }] of rules.entries()) {
    if (event.type !== 'score') continue;
    const { criterion } = event.params;
    scoring.set(criterion, [...(scoring.get(criterion) ?? []), place]);
  }
  const byType = Map.groupBy(rules, ({ event }) => event.type);
  return {
    criteria: principles.flatMap(({ criteria }) => criteria),
    placeOf: new Map(rules.map((rule, place) => [rule, place])),
    scoring,
    deciding: rules.flatMap(({ event }, place) =>
      event.type === 'exclude' || event.type === 'limit' ? [place] : [],
    ),
    rulesWith: <Type extends Effect['type']>(type: Type) =>
      (byType.get(type) ?? []).filter((rule): rule is RuleWith<Type> => rule.event.type === type),
  };
}
