import { describe, expect, it } from 'vitest';
import { codesAt } from '../parse/codes-at.test-data.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { parseExamples } from './parse-examples.ts';

const pack = smallPackParsed();
const title = { nl: 'Een geval', en: 'A case' };
const read = (...examples: readonly object[]) =>
  parseExamples(pack, new Map([['examples/all.json', JSON.stringify({ examples })]]));
const codesOf = (...examples: readonly object[]): readonly string[] =>
  codesAt(read(...examples).issues);

const youth = {
  rule: 'earmarks/youth',
  title,
  facts: { 'proposal.forYouth': true },
  expect: { outcome: 'fired', earmark: 'youth' },
};
const partCost = {
  rule: 'limits/part-of-cost',
  title,
  facts: { 'proposal.kind': 'large', 'proposal.totalCostCents': 1_000 },
  expect: { outcome: 'fired', capCents: 500 },
};

describe('parseExamples', () => {
  it('reads examples with the place where each stands', () => {
    const parsed = read(youth, partCost);
    expect(parsed.ok && parsed.value.map(({ file, pointer }) => file + pointer)).toEqual([
      'examples/all.json/examples/0',
      'examples/all.json/examples/1',
    ]);
  });

  it('finds none in a pack without the folder', () => {
    expect(parseExamples(pack, new Map())).toEqual({ ok: true, value: [], issues: [] });
  });

  it('takes parameters from the pack unless the example sets them', () => {
    const facts = { ...partCost.facts, 'parameter.maxShare': 0.2 };
    expect(codesOf({ ...partCost, facts })).toEqual([]);
  });

  it('tells all mistakes at once, and of a broken example no more than its form', () => {
    expect(codesOf({ ...youth, rule: 'none/such' }, { ...youth, title: {} }, partCost)).toEqual([
      'value.invalid /examples/1/title',
      'ref.unknown-rule /examples/0/rule',
    ]);
  });

  it.each<[string, object, string]>([
    [
      'a fact that the catalogue does not have',
      { ...youth, facts: { ...youth.facts, 'proposal.none': 1 } },
      'ref.unknown-fact /examples/0/facts/proposal.none',
    ],
    [
      'a fact that the rule does not look at',
      { ...youth, facts: { ...youth.facts, 'proposal.commercial': true } },
      'example.unused-fact /examples/0/facts/proposal.commercial',
    ],
    [
      'a fact that is left out',
      { ...partCost, facts: { 'proposal.kind': 'large' } },
      'example.missing-fact /examples/0/facts/proposal.totalCostCents',
    ],
    [
      'a value of another kind',
      { ...youth, facts: { 'proposal.forYouth': 'yes' } },
      'example.value /examples/0/facts/proposal.forYouth',
    ],
    [
      'points for a limit',
      { ...partCost, expect: { ...partCost.expect, points: 10 } },
      'example.effect /examples/0/expect/points',
    ],
    [
      'no amount for a limit that applies',
      { ...partCost, expect: { outcome: 'fired' } },
      'key.missing /examples/0/expect/capCents',
    ],
    [
      'an unknown that is known',
      { ...youth, expect: { ...youth.expect, unknown: ['proposal.forYouth'] } },
      'example.unused-fact /examples/0/expect/unknown/0',
    ],
    [
      'a title in one language of two',
      { ...youth, title: { nl: 'Een geval' } },
      'text.language-missing /examples/0/title/en',
    ],
    [
      'a criterion that no rule scores',
      { criterion: 'none', title, facts: {}, expect: { points: 0 } },
      'ref.unknown-criterion /examples/0/criterion',
    ],
    [
      'points of more than two decimals',
      { criterion: 'open', title, facts: { 'proposal.openHours': 9 }, expect: { points: 0.001 } },
      'value.invalid /examples/0/expect/points',
    ],
  ])('refuses %s', (_name, example, expected) => {
    expect(codesOf(example)).toEqual([expected]);
  });
});
