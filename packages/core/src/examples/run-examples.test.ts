import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../assess/evaluator.ts';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { jsonRulesEngine } from '../reference/json-rules-engine.ts';
import { smallPackParsed } from '../small-pack.test-data.ts';
import { parseExamples } from './parse-examples.ts';
import { type Difference, runExamples } from './run-examples.ts';

const pack = smallPackParsed();
const title = { nl: 'Een geval', en: 'A case' };

async function differencesOf(
  example: object,
  evaluators: readonly [Evaluator, ...Evaluator[]] = [compiled, jsonRulesEngine],
): Promise<readonly Difference[]> {
  const files = new Map([
    ['examples/a.json', JSON.stringify({ examples: [{ title, ...example }] })],
  ]);
  const [result] = await runExamples(pack, orThrow(parseExamples(pack, files)), evaluators);
  return result?.differences ?? [];
}

const partners = (count: number | null, stated: object): object => ({
  rule: 'quality/partners',
  facts: { 'proposal.partnerCount': count },
  expect: stated,
});
const cost = (kind: string | null, cents: number | null, stated: object): object => ({
  rule: 'limits/part-of-cost',
  facts: { 'proposal.kind': kind, 'proposal.totalCostCents': cents },
  expect: stated,
});

describe('an example passes', () => {
  it.each<[string, object]>([
    ['with points on a line', partners(1, { outcome: 'fired', points: 20, criterion: 'partners' })],
    ['where a rule does not fire', partners(0, { outcome: 'not-fired', points: 0 })],
    [
      'with a range of points while the fact is unknown',
      partners(null, {
        outcome: 'undetermined',
        points: { high: 80, low: 0 },
        unknown: ['proposal.partnerCount'],
      }),
    ],
    ['with a cap', cost('large', 999, { outcome: 'fired', capCents: 499, attention: false })],
    [
      'with a cap that cannot be computed, to which a person is pointed',
      cost('large', null, {
        outcome: 'fired',
        capCents: null,
        attention: true,
        unknown: ['proposal.totalCostCents'],
      }),
    ],
    [
      'with a proposal that is incomplete',
      {
        rule: 'eligibility/commercial',
        facts: { 'proposal.commercial': null },
        expect: {
          outcome: 'undetermined',
          eligibility: 'incomplete',
          unknown: ['proposal.commercial'],
        },
      },
    ],
    [
      'with an earmark',
      {
        rule: 'earmarks/youth',
        facts: { 'proposal.forYouth': true },
        expect: { outcome: 'fired', earmark: 'youth', attention: false },
      },
    ],
    [
      'with a person who is asked to look',
      {
        rule: 'attention/building',
        facts: { 'proposal.newBuilding': true },
        expect: { outcome: 'fired', attention: true },
      },
    ],
    [
      'with what the rules of a criterion come to, held at 100',
      {
        criterion: 'partners',
        facts: { 'proposal.partnerCount': 4 },
        expect: { points: 100 },
      },
    ],
    [
      'with a criterion that is open',
      {
        criterion: 'open',
        facts: { 'proposal.openHours': null },
        expect: { points: { low: 0, high: 100 }, unknown: ['proposal.openHours'] },
      },
    ],
  ])('%s', async (_name, example) => {
    expect(await differencesOf(example)).toEqual([]);
  });
});

describe('an example fails, and says what was found,', () => {
  it.each<[string, object, Difference]>([
    [
      'on other points',
      partners(1, { outcome: 'fired', points: 21 }),
      { what: 'points', expected: 21, found: 20 },
    ],
    [
      'on another outcome',
      partners(0, { outcome: 'fired', points: 0 }),
      { what: 'outcome', expected: 'fired', found: 'not-fired' },
    ],
    [
      'on another criterion',
      partners(1, { outcome: 'fired', points: 20, criterion: 'open' }),
      { what: 'criterion', expected: 'open', found: 'partners' },
    ],
    [
      'on a cap that is a cent off',
      cost('small', 1_000, { outcome: 'fired', capCents: 501 }),
      { what: 'capCents', expected: 501, found: 500 },
    ],
    [
      'where it does not name the unknown on which it turns',
      cost(null, 1_000, { outcome: 'undetermined', capCents: null }),
      { what: 'unknown', expected: [], found: ['proposal.kind'] },
    ],
  ])('%s', async (_name, example, difference) => {
    expect(await differencesOf(example)).toEqual([difference]);
  });

  it('where the evaluators disagree', async () => {
    const contrary: Evaluator = {
      name: 'contrary',
      evaluate: async (rules, facts) => {
        const { certain } = await compiled.evaluate(rules, facts);
        const turned = certain.map((bits) => bits.map((word) => ~word));
        return { certain: turned, possible: turned };
      },
    };
    const example = partners(1, { outcome: 'fired', points: 20 });
    const found = await differencesOf(example, [compiled, contrary]);
    expect(found.map(({ what }) => what)).toEqual(['evaluators']);
  });
});
