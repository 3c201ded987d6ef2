import { expect, it } from 'vitest';
import { explain } from '../../explain/explain.ts';
import type { Method } from '../../parse/method.ts';
import { redivide } from '../../run/run.ts';
import { asks, dividedBy, limit, outcomes } from '../divided-by.test-data.ts';
import { noOutcomes } from '../outcomes.ts';
import type { Problem } from '../problem.ts';
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
  await expect(divided(three, { limits: [ceiling] })).rejects.toThrow(
    'equal-shares cannot keep to the limit "most" (method.limit-refused)',
  );
});

it('is told in words, and divides anew when only the budget changes', async () => {
  const result = await divided(three);
  expect(explain(result, 'a', 'en').headline).toContain('One €20, Two €20');
  expect(explain(result, 'b', 'nl').headline).toContain('te weinig over van hun deel');
  const richer = redivide(result, { ...result.scenario, budgetCents: 20_000 });
  expect(outcomes(richer)['b']).toBe('paid-together 2000');
});

const two = (one: number, other: number) => [
  asks('a', 2, one, servedIn('N1')),
  asks('b', 2, other, servedIn('N2')),
];

it('raises the purses by a euro for each neighbourhood, and no further than there is money for', async () => {
  const addOne: Method = { ...byCost, completion: 'add-one' };
  // Of 10,600 a neighbourhood has 3,533, of 10,900 it has 3,633.
  expect(outcomes(await divided(two(3_500, 3_600), {}, addOne))).toEqual({
    a: 'paid-together 3500',
    b: 'purses-empty 0',
  });
  expect(outcomes(await divided(two(3_590, 3_630), {}, addOne))).toEqual({
    a: 'purses-empty 0',
    b: 'purses-empty 0',
  });
});

it('refuses for lack of money in the pool what completion could have added', async () => {
  const both: Method = { ...byCost, completion: 'add-one-utilitarian' };
  const result = await divided(two(3_500, 3_600), {}, both);
  expect(outcomes(result)).toEqual({ a: 'paid-together 3500', b: 'pool-ceiling 0' });
  expect(result.allocation.steps.map(({ pass }) => pass)).toEqual(['open', 'leftover']);
});

it('tells who was put first, who bought and who was refused, with what there was at each turn', async () => {
  const lock = { proposal: 'b', action: 'lock-in', reason: 'Promised last year' } as const;
  const list = [...three, asks('d', 2, 1_000, servedIn('N2')), asks('e', 2, 2_000, servedIn('N2'))];
  const { allocation } = await divided(list, { scenario: { overrides: [lock] } });
  expect(allocation.spentCents).toBe(3_000);
  expect(allocation.steps.slice(0, 2)).toMatchObject([
    { proposal: 'b', pass: 'locked-in', remainingCents: 7_000, awardedCents: 2_000 },
    { proposal: 'd', pass: 'open', remainingCents: 5_000, awardedCents: 1_000 },
  ]);
  expect(allocation.steps.slice(2).map(({ pass, awardedCents }) => [pass, awardedCents])).toEqual([
    ['open', 0],
    ['open', 0],
    ['open', 0],
  ]);
  // After d there are 666 2/3 in N2, and in N1 and N2 together 2,333 1/3.
  expect(allocation.awardAt(0).shortCents).toBe(1_667);
  expect(allocation.awardAt(4).shortCents).toBe(1_334);
});

it('completes after what was bought, in a pass of its own', async () => {
  const method: Method = { ...byCost, completion: 'utilitarian' };
  const list = [...three, asks('d', 2, 600, servedIn('N1'))];
  const { allocation } = await divided(list, {}, method);
  expect(allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
    ['a', 'open'],
    ['c', 'open'],
    ['d', 'leftover'],
    ['b', 'leftover'],
  ]);
});

it('gives those that are put first their claims while these fit the pool, to the last cent', async () => {
  const lock = (proposal: string) =>
    ({ proposal, action: 'lock-in', reason: 'Promised last year' }) as const;
  const list = [
    asks('a', 3, 4_000, servedIn('N1')),
    asks('b', 2, 3_001, servedIn('N1')),
    asks('c', 1, 3_000, servedIn('N1')),
  ];
  const overrides = ['a', 'b', 'c'].map(lock);
  expect(outcomes(await divided(list, { scenario: { overrides } }))).toEqual({
    a: 'locked-in 4000',
    b: 'pool-ceiling 0',
    c: 'locked-in 3000',
  });
});

it('lets only those pay that are served: a share of nothing is none', async () => {
  const none = {
    serves: [
      { neighbourhood: 'N1', share: 1 },
      { neighbourhood: 'N2', share: 0 },
    ],
  };
  expect(outcomes(await divided([asks('a', 2, 3_000, none)]))).toEqual({ a: 'purses-empty 0' });
});

it('buys the cheaper of two by score, and the first in rank by cost', async () => {
  const list = [asks('a', 3, 2_000, servedIn('N2')), asks('b', 2, 1_000, servedIn('N2'))];
  const byScore: Method = { ...byCost, utility: 'score' };
  expect(outcomes(await divided(list, {}, byScore))).toEqual({
    a: 'purses-empty 0',
    b: 'paid-together 1000',
  });
  expect(outcomes(await divided(list))).toEqual({ a: 'paid-together 2000', b: 'purses-empty 0' });
});

it('buys what costs the same by rank, however many there are', async () => {
  const list = [4, 1, 3, 0, 2, 6, 5].map((rank) =>
    asks(`p${rank}`, 3 - rank / 3, 300, servedIn('N2')),
  );
  const { allocation } = await divided(list);
  expect(allocation.steps.map(({ proposal }) => proposal)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((rank) => `p${rank}`),
  );
});

it('says of what is worth nothing that it has no points, and not that money is short', async () => {
  const byScore: Method = { ...byCost, utility: 'score' };
  const principleWeights = { need: 0 };
  const result = await divided(
    [asks('a', 0, 1_000), asks('b', 2, 1_000)],
    { scenario: { principleWeights } },
    byScore,
  );
  expect(outcomes(result)).toEqual({ a: 'no-points 0', b: 'paid-together 1000' });
  expect(result.allocation.steps.at(-1)).toMatchObject({
    proposal: 'a',
    pass: 'open',
    remainingCents: 0,
  });
});

it('divides by no settings but its own', () => {
  const settings = { method: { kind: 'ranking', mode: 'skip', partial: true } };
  const other = { settings } as unknown as Problem;
  expect(() => equalSharesMethod.divide(other, noOutcomes(0))).toThrow(RangeError);
});
