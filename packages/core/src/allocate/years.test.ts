import { describe, expect, it } from 'vitest';
import { asks, limit, little, outcome, under } from './limits.test-data.ts';

const years = [
  { year: 2026, budgetCents: 2_000 },
  { year: 2027, budgetCents: 8_000 },
];
const allocation = { years };
const in2026 = (cents: number) => ({ yearlyCents: { '2026': cents } });

describe('the tranches of a pool that open year by year', () => {
  // Large has 70 % and small 30 %: in the first year half of 1,400 and of 600.
  const half = (pool: string) => limit(`steps-${pool}`, 'tranches', { pool, parts: [1, 1] });

  it('bind the proposals of that pool, and no others', async () => {
    const list = [
      asks('a', 4, 701, in2026(701)),
      asks('b', 3, 700, in2026(700)),
      asks('c', 2, 600, { ...in2026(600), ...little }),
    ];
    expect(outcome(await under([half('large')], list, { allocation }))).toEqual({
      a: ['group-ceiling', 0],
      b: ['rank', 700],
      c: ['rank', 600],
    });
    expect(outcome(await under([half('small')], list, { allocation }))).toEqual({
      a: ['rank', 701],
      b: ['rank', 700],
      c: ['group-ceiling', 0],
    });
  });

  it('are each of their own pool where several have them', async () => {
    const list = [
      asks('a', 4, 700, in2026(700)),
      asks('b', 3, 301, { ...in2026(301), ...little }),
      asks('c', 2, 300, { ...in2026(300), ...little }),
    ];
    const result = await under([half('small'), half('large')], list, { allocation });
    expect(outcome(result)).toEqual({
      a: ['rank', 700],
      b: ['group-ceiling', 0],
      c: ['rank', 300],
    });
    expect(
      result.allocation.limits.map(({ limit: id, group, bound }) => [id, group, bound]),
    ).toEqual([
      ['years', '2026', 2_000],
      ['years', '2027', 8_000],
      ['steps-small', '2026', 300],
      ['steps-small', '2027', 2_400],
      ['steps-large', '2026', 700],
      ['steps-large', '2027', 5_600],
    ]);
  });

  it('open by their own step, and not by year, where they have one', async () => {
    const byStep = limit('steps', 'tranches', { pool: 'large', parts: [1, 1], step: 'tranche' });
    const list = [
      asks('a', 4, 2_000, in2026(2_000)),
      asks('b', 3, 2_000, { yearlyCents: { '2027': 2_000 } }),
    ];
    const result = await under([byStep], list, { allocation });
    // Half of 7,000 is open.
    expect(outcome(result)).toEqual({ a: ['rank', 2_000], b: ['pool-ceiling', 0] });
    expect(result.allocation.limits.map(({ limit: id }) => id)).toEqual(['years', 'years']);
  });

  it('leave other limits on groups as they are', async () => {
    const most = limit('most', 'ceiling', {
      group: { by: 'whole' },
      amount: { kind: 'cents', cents: 1_000 },
    });
    const result = await under([most, half('large')], [asks('a', 4, 400, in2026(400))], {
      allocation,
    });
    expect(result.allocation.limits.map(({ limit: id, reached }) => [id, reached])).toEqual([
      ['most', 400],
      ['years', 400],
      ['years', 0],
      ['steps-large', 400],
      ['steps-large', 0],
    ]);
    expect(result.allocation.limits.every(({ met }) => met === true)).toBe(true);
  });
});

it('counts what flows into a pool as from others only beyond the part of it that is open', async () => {
  const steps = limit('steps', 'tranches', { pool: 'large', parts: [1, 1], step: 'tranche' });
  const { allocation: divided } = await under([steps], [asks('a', 4, 4_000)], {
    allocation: { leftover: { kind: 'flows', to: ['large'] } },
  });
  // Half of 7,000 is open.
  expect(divided.pools).toMatchObject([
    { pool: 'large', spentCents: 4_000, closedCents: 3_500, fromOthersCents: 500 },
    { pool: 'small', spentCents: 0, fromOthersCents: 0 },
  ]);
});

it('puts all that is asked in the first year where a proposal does not say when', async () => {
  const result = await under([], [asks('a', 4, 1_500), asks('b', 3, 501)], { allocation });
  expect(outcome(result)).toEqual({ a: ['rank', 1_500], b: ['group-ceiling', 0] });
  expect(result.allocation.limits.map(({ reached }) => reached)).toEqual([1_500, 0]);
});
