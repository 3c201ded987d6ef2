import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import type { Scenario } from '../parse/scenario.ts';
import {
  proposal,
  smallFacts,
  smallPack,
  smallPackParsed,
  smallRules,
} from '../small-pack.test-data.ts';
import { awardOf, runWith } from '../small-run.test-data.ts';
import { outcomes, posed } from './divided-by.test-data.ts';
import { asks, limit, under } from './limits.test-data.ts';
import { redivide } from '../run/run.ts';

const most = limit('most', 'ceiling', {
  group: { by: 'neighbourhood' },
  amount: { kind: 'share', share: 0.4, divided: 'each' },
});
const few = limit('few', 'count', { group: { by: 'whole' }, atMost: 5 });
const steps = limit('steps', 'tranches', {
  pool: 'large',
  parts: [1, 1],
  closed: { from: 2, until: { id: 'evaluated', title: { nl: 'a', en: 'a' } } },
});
const years = [
  { year: 2026, budgetCents: 2_000 },
  { year: 2027, budgetCents: 8_000 },
];

describe('dividing the same assessment again', () => {
  const first = () =>
    under([most, few, steps], [asks('a', 2, 4_000), asks('b', 1, 1_000)], {
      allocation: { years },
    });

  it('works limits on groups out once, as long as nothing of what they say has changed', async () => {
    const run = await first();
    const { constraints } = posed(run);
    const other: Partial<Scenario>[] = [
      {},
      { principleWeights: { need: 3 } },
      { method: { kind: 'ranking', mode: 'strict', partial: false } },
      { overrides: [{ proposal: 'a', action: 'lock-out', reason: 'Not now' }] },
    ];
    for (const changes of other) {
      const scenario = { ...run.scenario, ...changes };
      expect(posed({ ...run, scenario }).constraints).toBe(constraints);
    }
  });

  it.each<[string, Partial<Scenario>]>([
    ['the budget', { budgetCents: 10_001 }],
    ['an amount', { limits: { few: { atMost: 4 } } }],
    ['a limit that is off', { limits: { few: { on: false } } }],
    ['the first that is off', { limits: { most: { on: false } } }],
    ['a year', { years: years.slice(0, 1) }],
    ['the budget of a year', { years: years.map((one) => ({ ...one, budgetCents: 1 })) }],
    ['a milestone', { milestones: ['evaluated'] }],
  ])('works them out anew for %s', async (_, changes) => {
    const run = await first();
    const before = posed(run).constraints;
    const scenario = { ...run.scenario, ...changes };
    expect(posed({ ...run, scenario }).constraints).not.toBe(before);
  });

  it('works them out anew for a milestone instead of another', async () => {
    const run = await first();
    const at = (milestone: string) =>
      posed({ ...run, scenario: { ...run.scenario, milestones: [milestone] } }).constraints;
    const before = at('evaluated');
    expect(at('evaluated')).toBe(before);
    expect(at('opened')).not.toBe(before);
  });

  it('works them out anew for another policy', async () => {
    const run = await first();
    const before = posed(run).constraints;
    expect(posed({ ...run, pack: { ...run.pack } }).constraints).not.toBe(before);
  });

  it('keeps to what has changed', async () => {
    const run = await first();
    expect(outcomes(run)).toEqual({ a: 'group-ceiling 0', b: 'group-ceiling 0' });
    const without = { ...run.scenario, limits: { most: { on: false } }, years: [] };
    expect(outcomes(redivide(run, without))).toEqual({ a: 'rank 4000', b: 'rank 1000' });
  });
});

it('calls the money the budget where a policy has no pools, and a draw between equals a lottery', async () => {
  const { pools: _, poolBy: __, ...whole } = smallPack;
  const pack = smallPackParsed({
    pack: { ...whole, principles: smallPack.principles.slice(0, 1) },
    facts: smallFacts.map((fact) => ({ ...fact, appliesTo: undefined })),
    rules: smallRules.filter(({ name }) => name === 'need/vulnerability'),
  });
  const result = await runWith(
    pack,
    ['a', 'b', 'c'].map((id) => proposal({ id, requestedCents: 6_000 })),
    { ...baseline(pack), budgetCents: 6_000 },
  );
  expect(result.allocation.awards.map(({ reason }) => reason).toSorted()).toEqual([
    'lottery',
    'lottery',
    'rank',
  ]);
  const tooMuch = await runWith(pack, [proposal({ id: 'a', requestedCents: 20_000 })]);
  expect(awardOf(tooMuch, 'a')).toMatchObject({
    reason: 'budget',
    pool: expect.any(String) as string,
  });
});
