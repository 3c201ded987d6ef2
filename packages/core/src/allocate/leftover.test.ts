import { describe, expect, it } from 'vitest';
import {
  asks,
  byNeighbourhood,
  ceiling,
  floor,
  flowsTo,
  inArea,
  inDistrict,
  limit,
  little,
  outcome,
  ranking,
  reserveIn,
  under,
} from './limits.test-data.ts';

// Money that one pool leaves and another spends.

describe('money that flows', () => {
  it('pays a member of a floor from what is held for it', async () => {
    // Small has too little for b; what is held for South may go to it once large has passed it on.
    const result = await under(
      [floor('south', 10_000, { group: inDistrict('South') })],
      [asks('b', 3, 5_000, { ...little, ...inArea('N2') })],
      { allocation: flowsTo('small') },
    );
    expect(outcome(result)).toEqual({ b: ['rank', 5_000] });
    expect(result.allocation.heldCents).toBe(5_000);
  });

  it('fills first what a pool could not keep for its floor', async () => {
    // Small keeps its 3,000 for a floor of 4,000. Once money flows to it, it keeps all of that: with
    // 2,000 for South there are 4,000 free, and no longer 5,000.
    const inSmall = reserveIn('small', 4_000);
    const south = floor('south', 2_000, { group: inDistrict('South') });
    const asking = (cents: number) =>
      under([inSmall, south], [asks('b', 3, cents, little)], {
        allocation: flowsTo('small'),
      });
    expect(outcome(await asking(4_001))).toEqual({ b: ['held-for-floor', 0] });
    const fits = await asking(4_000);
    expect(outcome(fits)).toEqual({ b: ['rank', 4_000] });
    expect(fits.allocation.heldCents).toBe(6_000);
  });

  const flowing = { method: ranking('skip'), ...flowsTo('small') };

  it('fills up who was awarded in part before the next in rank gets anything', async () => {
    // Small has 3,000 and large passes 7,000 on: a 2,000, b 1,000 of 2,000; then b the rest of it, and c all.
    const divisible = { ...little, minimumCents: 500 };
    const plans = [asks('a', 4, 2_000, divisible), asks('b', 3, 2_000, divisible)];
    const three = await under([], [...plans, asks('c', 2, 2_000, little)], { allocation: flowing });
    expect(outcome(three)).toEqual({ a: ['rank', 2_000], b: ['rank', 2_000], c: ['rank', 2_000] });
    expect(three.allocation.steps.map((step) => [step.proposal, step.awardedCents])).toEqual([
      ['a', 2_000],
      ['b', 1_000],
      ['c', 0],
      ['b', 1_000],
      ['c', 2_000],
    ]);
    const much = await under([], [...plans, asks('c', 2, 6_001, little)], { allocation: flowing });
    expect(outcome(much)).toMatchObject({ b: ['rank', 2_000], c: ['pool-ceiling', 0] });
  });

  it('fills up no further than the limits on groups leave room, and says which one was in the way', async () => {
    const most = ceiling('most', 3_200, byNeighbourhood);
    const divisible = { ...little, minimumCents: 500 };
    const result = await under([most], [asks('a', 4, 3_500, divisible)], { allocation: flowing });
    expect(result.allocation.awardAt(0)).toMatchObject({
      status: 'partially-awarded',
      awardedCents: 3_200,
      shortCents: 300,
      groupLimit: { limit: 'most', group: 'N1' },
    });
  });

  it('counts who is filled up once, and lets what it draws from a floor go by all of its award', async () => {
    const one = limit('one', 'count', { group: byNeighbourhood, atMost: 1 });
    const south = floor('south', 4_000, { group: inDistrict('South') });
    const divisible = { ...little, ...inArea('N2'), minimumCents: 500 };
    const result = await under([one, south], [asks('a', 4, 4_500, divisible)], {
      allocation: flowing,
    });
    expect(outcome(result)).toEqual({ a: ['rank', 4_500] });
    expect(result.allocation.heldCents).toBe(0);
  });

  it('under a strict ranking stops at who cannot be filled up for lack of money', async () => {
    const divisible = { ...little, minimumCents: 500 };
    const plans = [asks('a', 4, 11_000, divisible), asks('b', 3, 100, little)];
    const result = await under([], plans, {
      allocation: { ...flowing, method: ranking('strict') },
    });
    expect(outcome(result)).toEqual({ a: ['rank', 10_000], b: ['method', 0] });
  });

  it('leaves what is kept in the pool that it came from', async () => {
    const inLarge = reserveIn('large', 4_000);
    const result = await under([inLarge], [asks('b', 3, 7_000, { ...little, minimumCents: 1 })], {
      allocation: flowsTo('small'),
    });
    expect(result.allocation.spentCents).toBe(6_000);
    const whole = await under([inLarge], [asks('b', 3, 6_000, little)], {
      allocation: flowsTo('small'),
    });
    expect(outcome(whole)).toEqual({ b: ['rank', 6_000] });
    expect(whole.allocation.heldCents).toBe(4_000);
  });
});
