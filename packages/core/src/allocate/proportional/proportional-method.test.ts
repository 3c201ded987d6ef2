import { expect, it } from 'vitest';
import { explain } from '../../explain/explain.ts';
import { needsAssessment, redivide } from '../../run/run.ts';
import { asks, dividedBy, limit, outcomes } from '../divided-by.test-data.ts';
import { noOutcomes } from '../outcomes.ts';
import type { Problem } from '../problem.ts';
import { proportionalMethod } from './proportional-method.ts';

const byClaim = { kind: 'proportional', weight: 'score-times-claim' } as const;
const divided = (
  proposals: readonly object[],
  more: Parameters<typeof dividedBy>[3] = {},
): ReturnType<typeof dividedBy> => dividedBy(byClaim, [proportionalMethod], proposals, more);
const part = { minimumCents: 0 };

it('gives equal scores equal parts of their claims, pool by pool', async () => {
  const result = await divided([
    asks('a', 2, 10_000, part),
    asks('b', 2, 4_000, part),
    asks('c', 2, 2_000, {
      ...part,
      facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 2 },
    }),
  ]);
  expect(outcomes(result)).toEqual({
    a: 'in-proportion 5000',
    b: 'in-proportion 2000',
    c: 'in-proportion 2000',
  });
  expect(result.allocation.awards.map(({ status, shortCents }) => [status, shortCents])).toEqual([
    ['partially-awarded', 5_000],
    ['partially-awarded', 2_000],
    ['awarded', 0],
  ]);
  expect(result.allocation.spentCents).toBe(9_000);
});

it('gives nothing to what cannot be divided and would not be whole', async () => {
  const result = await divided([asks('a', 2, 5_000, part), asks('b', 2, 5_000)]);
  expect(outcomes(result)).toEqual({ a: 'in-proportion 5000', b: 'below-minimum 0' });
});

it('first gives what a person has locked in, and the part of a group', async () => {
  const lock = { proposal: 'a', action: 'lock-in', reason: 'Promised last year' } as const;
  const locked = await divided([asks('a', 0, 3_000, part), asks('b', 3, 8_000, part)], {
    scenario: { overrides: [lock] },
  });
  expect(outcomes(locked)).toEqual({ a: 'locked-in 3000', b: 'in-proportion 4000' });

  const floor = limit('floor', 'floor', {
    group: { by: 'neighbourhood', only: ['N2'] },
    amount: { kind: 'cents', cents: 4_000 },
    unspent: { kind: 'released' },
  });
  const inN2 = { ...part, serves: [{ neighbourhood: 'N2' }] };
  const both = [asks('a', 2, 7_000, part), asks('b', 2, 7_000, inN2)];
  const result = await divided(both, { limits: [floor] });
  expect(result.allocation.limits).toMatchObject([{ limit: 'floor', met: true }]);
  expect(result.allocation.spentCents).toBe(7_000);
  expect(result.allocation.awardedCents[1]).toBeGreaterThanOrEqual(4_000);
  expect(result.allocation.awardedCents[0]).toBeGreaterThan(0);
});

it('keeps money that a group does not ask for', async () => {
  const held = limit('held', 'floor', {
    group: { by: 'neighbourhood', only: ['N2'] },
    within: 'large',
    amount: { kind: 'cents', cents: 4_000 },
    unspent: { kind: 'held', until: '2027-07-01' },
  });
  const few = asks('b', 2, 1_000, { ...part, serves: [{ neighbourhood: 'N2' }] });
  const result = await divided([asks('a', 2, 7_000, part), few], { limits: [held] });
  expect(outcomes(result)).toEqual({ a: 'in-proportion 3000', b: 'in-proportion 1000' });
  expect(result.allocation.heldCents).toBe(3_000);
});

it('is refused where a limit is in force that it cannot keep to', async () => {
  const ceiling = limit('most', 'ceiling', {
    group: { by: 'neighbourhood' },
    amount: { kind: 'cents', cents: 4_000 },
  });
  await expect(divided([asks('a', 2, 7_000)], { limits: [ceiling] })).rejects.toThrow(
    'proportional cannot keep to the limit "most" (method.limit-refused)',
  );
  const apart = [asks('a', 2, 7_000, { incompatibleWith: ['b'] }), asks('b', 2, 7_000)];
  await expect(divided(apart)).rejects.toThrow(
    'proportional cannot keep to incompatible (method.limit-refused)',
  );
});

it('is told in words, and divides anew when only the budget changes', async () => {
  const result = await divided([asks('a', 2, 10_000, part), asks('b', 2, 4_000, part)]);
  expect(explain(result, 'a', 'en').headline).toContain('Awarded in proportion: €50 of €100.');
  expect(explain(result, 'a', 'nl').headline).toContain('Naar verhouding toegekend: ');
  const richer = { ...result.scenario, budgetCents: 20_000 };
  expect(needsAssessment(result.scenario, richer)).toBe(false);
  expect(outcomes(redivide(result, richer))).toEqual({
    a: 'in-proportion 10000',
    b: 'in-proportion 4000',
  });
});

it('adds what pools leave to the pools that it flows to', async () => {
  const inSmall = { ...part, facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 2 } };
  const list = [asks('a', 2, 10_000, part), asks('b', 2, 1_000, inSmall)];
  const leftover = { kind: 'flows' as const, to: ['large'] };
  expect(outcomes(await divided(list, { scenario: { leftover } }))).toEqual({
    a: 'in-proportion 9000',
    b: 'in-proportion 1000',
  });
});

it('says that the money is used up of who gets no cent though it could use one', async () => {
  const two = [asks('a', 3, 5_000, part), asks('b', 1, 5_000, part)];
  const onlyOne = { scenario: { budgetCents: 1 } };
  expect(outcomes(await divided(two, onlyOne))).toEqual({
    a: 'in-proportion 1',
    b: 'pool-ceiling 0',
  });
  const nothing = { scenario: { budgetCents: 0 } };
  expect(outcomes(await divided([asks('a', 3, 5_000)], nothing))).toEqual({ a: 'pool-ceiling 0' });
});

it('adds what pools leave to the pool that is named, and to no other', async () => {
  const inSmall = { ...part, facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 2 } };
  const list = [asks('a', 2, 2_000, part), asks('b', 2, 9_000, inSmall)];
  const leftover = { kind: 'flows' as const, to: ['small'] };
  expect(outcomes(await divided(list, { scenario: { leftover } }))).toEqual({
    a: 'in-proportion 2000',
    b: 'in-proportion 8000',
  });
});

it('divides by no settings but its own', () => {
  const settings = { method: { kind: 'ranking', mode: 'skip', partial: true } };
  const other = { settings } as unknown as Problem;
  expect(() => proportionalMethod.divide(other, noOutcomes(0))).toThrow(RangeError);
});
