import type { Criterion, Pack, Rule } from '@maatstaf/core';
import * as fc from 'fast-check';

/** A change to a parsed pack. What it does not touch stays the very same object. */
export interface PackEdit {
  readonly name: string;
  apply(pack: Pack): Pack;
}

/** Which of a list a change is about: any whole number from 0, taken round the list. */
const nth = <Item>(list: readonly Item[], number: number): Item | undefined =>
  list[number % Math.max(1, list.length)];

const withRules = (pack: Pack, rules: readonly Rule[]): Pack => ({
  ...pack,
  rules: rules.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
});
const withRule = (pack: Pack, old: Rule | undefined, rule: (old: Rule) => Rule): Pack =>
  old === undefined
    ? pack
    : withRules(
        pack,
        pack.rules.map((one) => (one === old ? rule(one) : one)),
      );
const withCriterion = (
  pack: Pack,
  number: number,
  change: (pack: Pack) => Partial<Criterion>,
): Pack => {
  const target = nth(
    pack.principles.flatMap(({ criteria }) => criteria),
    number,
  );
  return {
    ...pack,
    principles: pack.principles.map((principle) =>
      target !== undefined && principle.criteria.includes(target)
        ? {
            ...principle,
            criteria: principle.criteria.map((one) =>
              one === target ? { ...one, ...change(pack) } : one,
            ),
          }
        : principle,
    ),
  };
};

/** The changes that can be made, each told by two numbers: what it is about, and how it turns out. */
const edits: Record<string, (pack: Pack, about: number, how: number) => Pack> = {
  'another number of points': (pack, about, how) =>
    withRule(pack, nth(scoring(pack), about), (rule) =>
      withPoints(rule, [0, 15, 100][how % 3] ?? 0),
    ),
  'the condition of another rule': (pack, about, how) =>
    withRule(pack, nth(pack.rules, about), (rule) => ({
      ...rule,
      conditions: nth(pack.rules, how)?.conditions ?? rule.conditions,
    })),
  'a condition turned round': (pack, about) =>
    withRule(pack, nth(pack.rules, about), (rule) => ({
      ...rule,
      conditions: { not: rule.conditions },
    })),
  'one rule more': (pack, about, how) => {
    const rule = nth(pack.rules, about);
    const copy = rule && { ...rule, name: `${rule.event.type}/a-${how % 10}` };
    return copy === undefined || pack.rules.some(({ name }) => name === copy.name)
      ? pack
      : withRules(pack, [...pack.rules, copy]);
  },
  'one rule less': (pack, about) => {
    const gone = nth(pack.rules, about);
    return withRules(
      pack,
      pack.rules.filter((rule) => rule !== gone),
    );
  },
  'another place between low and high': (pack, about, how) =>
    withCriterion(pack, about, () => ({ whenUnknown: [0, 0.5, 1][how % 3] ?? 0 })),
  'another way to combine': (pack, about, how) =>
    withCriterion(pack, about, () => ({ combine: how % 2 === 0 ? 'sum' : 'max' })),
  'a criterion for the first pool only': (pack, about) =>
    withCriterion(pack, about, ({ pools: [first] }) =>
      first === undefined ? {} : { appliesTo: [first.id] },
    ),
  'another weight': (pack, about, how) => withCriterion(pack, about, () => ({ weight: 1 + how })),
  'another standard for a parameter': (pack, about, how) => {
    const target = nth(pack.parameters, about);
    return {
      ...pack,
      parameters: pack.parameters.map((one) =>
        one === target ? { ...one, default: [one.min, one.max][how % 2] ?? one.default } : one,
      ),
    };
  },
  'other goalposts': (pack, about) => ({
    ...pack,
    needModels: pack.needModels.map((model) =>
      model.kind === 'given' ? { ...model, goalposts: { low: 0, high: 10 + about } } : model,
    ),
  }),
  'the need models the other way round': (pack) => ({
    ...pack,
    needModels: pack.needModels.toReversed(),
  }),
  'a budget': (pack, about) => ({
    ...pack,
    allocation: { ...pack.allocation, budgetCents: 100 * about },
  }),
};

/** One change to a pack, of a kind that someone who writes a policy would make. */
export const packEdit: fc.Arbitrary<PackEdit> = fc
  .record({
    name: fc.constantFrom(...Object.keys(edits)),
    about: fc.nat({ max: 40 }),
    how: fc.nat({ max: 40 }),
  })
  .map(({ name, about, how }) => ({
    name,
    apply: (pack) => edits[name]?.(pack, about, how) ?? pack,
  }));

function scoring({ rules }: Pack): readonly Rule[] {
  return rules.filter(({ event }) => event.type === 'score');
}

function withPoints(rule: Rule, points: number): Rule {
  const { event } = rule;
  return event.type === 'score'
    ? { ...rule, event: { ...event, params: { ...event.params, points } } }
    : rule;
}
