import type { Allocation, LimitOutcome, PoolAllocation } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { poolMoney } from './pool-head.ts';

const pool: PoolAllocation = {
  pool: 'small',
  budgetCents: 1_000,
  spentCents: 600,
  claimedCents: 900,
  closedCents: 100,
  fromOthersCents: 0,
};

const keeping = (...floors: readonly Partial<LimitOutcome>[]) => ({
  allocation: { limits: floors } as unknown as Allocation,
});

it('splits a sub-budget into what is spent, kept for floors of the pool, opened later and left', () => {
  const run = keeping({ within: 'small', heldCents: 200 }, { within: 'large', heldCents: 50 });
  expect(poolMoney(pool, run)).toEqual({ spent: 600, kept: 200, later: 100, free: 100 });
});

it('keeps for floors no more than the pool still has', () => {
  const run = keeping({ within: 'small', heldCents: 900 });
  expect(poolMoney(pool, run)).toEqual({ spent: 600, kept: 300, later: 100, free: 0 });
});

it('leaves out what was spent of the money of other pools', () => {
  const more = { ...pool, spentCents: 1_200, fromOthersCents: 300 };
  expect(poolMoney(more, keeping())).toEqual({ spent: 900, kept: 0, later: 100, free: 0 });
});
