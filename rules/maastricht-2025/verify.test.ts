import { expect, test } from 'vitest';
import { baseline, compiled, type Dataset, type Pack, type Rule, run } from '@maatstaf/core';
import { fails, policyLaws, verify } from '@maatstaf/fairness';
import { verifies } from '@maatstaf/fairness/vitest';
import { readPack } from './read-pack.ts';

const { pack, dataset } = readPack();

// Every law that is promised of this policy, on so many small cases that chance leaves none under a fifth;
// MAATSTAF_VERIFY_RUNS looks deeper.
verifies(pack, dataset, { runs: Number(process.env['MAATSTAF_VERIFY_RUNS'] ?? 150) });

/** The policy with one rule changed. */
const withRule = (name: string, change: (rule: Rule) => Rule): Pack => ({
  ...pack,
  rules: pack.rules.map((rule) => (rule.name === name ? change(rule) : rule)),
});
const without = (name: string): Pack => ({
  ...pack,
  rules: pack.rules.filter((rule) => rule.name !== name),
});
/** The policy with one more rule that gives points for close-to-home. */
const withPoints = (conditions: Rule['conditions']): Pack => {
  const model = pack.rules.find(({ name }) => name === 'unequal-investment/in-own-neighbourhood');
  if (model?.event.type !== 'score') throw new Error('The rule to copy is not there.');
  const event = {
    ...model.event,
    params: { ...model.event.params, criterion: 'cooperation', points: 30 },
  };
  const rules = [...pack.rules, { name: 'unequal-investment/z-made-up', conditions, event }];
  return { ...pack, rules };
};
/** The policy in which points for need go down where need goes up. */
const needReversed = withRule('unequal-investment/need-cumulative', (rule) =>
  rule.event.type === 'score'
    ? {
        ...rule,
        event: {
          ...rule.event,
          params: {
            ...rule.event.params,
            points: {
              fact: 'need.cumulative',
              line: [
                [0, 100],
                [100, 0],
              ],
            },
          },
        },
      }
    : rule,
);
const onlyWhereNeedIsHigh = withRule('unequal-investment/need-aspect-low-price', (rule) => ({
  ...rule,
  conditions: {
    all: [
      rule.conditions,
      { fact: 'neighbourhood.vulnerabilitySum', operator: 'greaterThan', value: 90 },
    ],
  },
}));

/** The laws on policies that objected to something that is broken. */
const caught = new Set<string>();

test.each<[string, string, Pack, Dataset | null]>([
  [
    'no-favourites-by-name',
    'points for one neighbourhood',
    withPoints({ all: [{ fact: 'neighbourhood.code', operator: 'equal', value: 'BU09350204' }] }),
    dataset,
  ],
  ['need-never-lowers-score', 'points that go down with need', needReversed, null],
  ['need-never-lowers-award', 'points that go down with need', needReversed, null],
  ['progressivity', 'points that go down with need', needReversed, null],
  ['weight-of-need-helps-the-needy', 'points that go down with need', needReversed, null],
  ['one-aspect-suffices', 'a figure that counts only beside others', onlyWhereNeedIsHigh, null],
  [
    'protected-facts-carry-no-weight',
    'points for who lives there',
    withPoints({
      all: [{ fact: 'neighbourhood.composition', operator: 'greaterThan', value: 50 }],
    }),
    null,
  ],
  [
    'duty-never-costs-points',
    'points for not renting out rooms',
    withPoints({
      all: [{ fact: 'proposal.rentsToAssociations', operator: 'equal', value: false }],
    }),
    null,
  ],
  [
    'duty-no-points',
    'a place next door counts, whatever it lacks',
    withRule('unequal-investment/walking-distance', (rule) => ({
      ...rule,
      conditions:
        'all' in rule.conditions ? { all: rule.conditions.all.slice(0, 2) } : rule.conditions,
    })),
    null,
  ],
  ['duty-at-most-part', 'no limit on the operation', without('limits/part-of-operation'), null],
])('%s catches %s', { timeout: 60_000 }, async (law, _what, broken, data) => {
  const { laws } = await verify(broken, data, { runs: 300, laws: [law] });
  expect(laws.map(({ outcome }) => outcome)).toEqual(['broken']);
  const witnesses = laws[0]?.counterexample?.witnesses ?? [];
  expect(witnesses).not.toEqual([]);
  for (const { said } of witnesses) {
    for (const told of [said.nl, said.en]) expect(told).toMatch(/^\S.*\.$/u);
    expect(said.nl, 'rules by their titles').not.toMatch(/undefined|unequal-investment\//u);
  }
  expect(laws.every(({ outcome }) => fails(outcome))).toBe(true);
  caught.add(law);
});

test('citywide-base catches a division that spends what is kept for a city district', async () => {
  const law = policyLaws.find(({ id }) => id === 'citywide-base');
  const scenario = baseline(pack);
  const sound = await run({ pack, dataset, scenario, evaluator: compiled });
  const { allocation } = sound;
  const nowhere = { reordered: () => null, reweighted: () => null, again: async () => sound };
  const files = { pack: new Map(), data: new Map(), scenario: '' };
  const trial = { pack, dataset, scenario, variation: 0, files, run: sound, ...nowhere };
  expect((await law?.check(trial))?.witnesses).toEqual([]);
  const spent = { ...allocation, spentCents: allocation.budgetCents };
  const limits = allocation.limits.map((one) => ({ ...one, reached: one.reached / 2 }));
  const broken = { ...trial, run: { ...sound, allocation: { ...spent, limits } } };
  expect((await law?.check(broken))?.witnesses).not.toEqual([]);
  caught.add('citywide-base');
});

test('every law on policies has teeth: it objected to something here', () => {
  expect(policyLaws.map(({ id }) => id).filter((id) => !caught.has(id))).toEqual([]);
});
