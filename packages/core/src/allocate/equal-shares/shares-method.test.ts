import { expect, it } from 'vitest';
import { explain } from '../../explain/explain.ts';
import type { Method } from '../../parse/method.ts';
import { redivide } from '../../run/run.ts';
import { asks, dividedBy, limit, outcomes } from '../divided-by.test-data.ts';
import { equalSharesMethod } from './shares-method.ts';

const byCost: Method = {
  kind: 'equal-shares',
  entitlement: 'equal',
  utility: 'cost',
  completion: 'none',
};
const divided = (
  proposals: readonly object[],
  more: Parameters<typeof dividedBy>[3] = {},
  method: Method = byCost,
): ReturnType<typeof dividedBy> => dividedBy(method, [equalSharesMethod], proposals, more);
const servedIn = (...codes: readonly string[]) => ({
  serves: codes.map((neighbourhood) => ({ neighbourhood })),
});

// The large pool has 7,000 cents, and so each of the three neighbourhoods 2,333 1/3.
const three = [
  asks('a', 2, 4_000, servedIn('N1', 'N2')),
  asks('b', 2, 2_000, servedIn('N1')),
  asks('c', 2, 2_333, servedIn('N3')),
];

it('lets neighbourhoods buy together what serves them, each from its own part', async () => {
  const { allocation, ...rest } = await divided(three);
  expect(outcomes({ allocation, ...rest })).toEqual({
    a: 'paid-together 4000',
    b: 'purses-empty 0',
    c: 'paid-together 2333',
  });
  expect(allocation.paymentsOf(0)).toEqual([
    { area: 0, cents: 2_000 },
    { area: 1, cents: 2_000 },
  ]);
  expect(allocation.paymentsOf(1)).toEqual([]);
  expect(allocation.awardAt(1)).toMatchObject({ status: 'refused-ceiling', shortCents: 1_667 });
  expect(
    allocation.steps.map(({ proposal, remainingCents }) => [proposal, remainingCents]),
  ).toEqual([
    ['a', 7_000],
    ['c', 3_000],
    ['b', 333],
  ]);
});

it('completes by utility with what is left in common, where that is declared', async () => {
  const more = [...three, asks('d', 2, 600, servedIn('N1'))];
  const result = await divided(more, {}, { ...byCost, completion: 'utilitarian' });
  expect(outcomes(result)).toEqual({
    a: 'paid-together 4000',
    b: 'pool-ceiling 0',
    c: 'paid-together 2333',
    d: 'completion 600',
  });
  expect(result.allocation.paymentsOf(3)).toEqual([]);
  expect(result.allocation.awardAt(1).shortCents).toBe(1_933);
});

it('gives needier neighbourhoods more to spend, and takes unknown need as declared', async () => {
  // Need is 100, 50 and unknown: three, two and two parts.
  const need: Method = { ...byCost, entitlement: 'need', neediest: 3 };
  const own = ['N1', 'N2', 'N3'].map((code, index) =>
    asks(code, 2, 2_000 + 1_000 * Number(index === 0), servedIn(code)),
  );
  expect(outcomes(await divided(own, {}, need))).toEqual({
    N1: 'paid-together 3000',
    N2: 'paid-together 2000',
    N3: 'paid-together 2000',
  });
  expect(outcomes(await divided(own))['N1']).toBe('purses-empty 0');
});

it('buys by score per euro, and nothing without points', async () => {
  const byScore: Method = { ...byCost, utility: 'score' };
  const result = await divided(
    [asks('a', 3, 1_500, servedIn('N2')), asks('b', 1, 1_400, servedIn('N2'))],
    {},
    byScore,
  );
  expect(outcomes(result)).toEqual({ a: 'paid-together 1500', b: 'purses-empty 0' });
});

it('first gives what a person has locked in, from the money of all', async () => {
  const lock = { proposal: 'b', action: 'lock-in', reason: 'Promised last year' } as const;
  const result = await divided(three, { scenario: { overrides: [lock] } });
  // Of 5,000 that are left each has 1,666 2/3.
  expect(outcomes(result)).toEqual({
    a: 'purses-empty 0',
    b: 'locked-in 2000',
    c: 'purses-empty 0',
  });
});

it('is refused where a limit is in force that it cannot keep to', async () => {
  const ceiling = limit('most', 'ceiling', {
    group: { by: 'neighbourhood' },
    amount: { kind: 'cents', cents: 4_000 },
  });
  await expect(divided(three, { limits: [ceiling] })).rejects.toThrow('method.limit-refused');
});

it('is told in words, and divides anew when only the budget changes', async () => {
  const result = await divided(three);
  expect(explain(result, 'a', 'en').headline).toContain('One €20, Two €20');
  expect(explain(result, 'b', 'nl').headline).toContain('te weinig over van hun deel');
  const richer = redivide(result, { ...result.scenario, budgetCents: 20_000 });
  expect(outcomes(richer)['b']).toBe('paid-together 2000');
});
