import { describe, expect, it } from 'vitest';
import type { Constraint } from './constraints.ts';
import type { Problem } from './problem.ts';
import { Purse } from './purse.ts';

interface Limit extends Partial<Constraint> {
  readonly kind: Constraint['kind'];
  readonly bound: number;
  /** The places that count for it, each with all that it gets. */
  readonly of: readonly number[];
}
const until = { heldUntil: '2027-07-01' };

/** The money of large, 7,000 cents, and of small, 3,000, where proposals claim so many cents. */
function purse(limits: readonly Limit[], claimCents: readonly number[] = []): Purse {
  const list = limits.map((given): Constraint => ({
    limit: given.kind,
    group: 'all',
    within: null,
    existing: 0,
    existingUnknown: false,
    heldUntil: null,
    ...given,
  }));
  const problem = {
    contests: [
      { pool: 'large', budgetCents: 7_000 },
      { pool: 'small', budgetCents: 3_000 },
    ],
    assessment: { standing: { claimCents } },
    constraints: {
      list,
      // The last limit first: their order is not that in which they are touched.
      measure(place: number, cents: number, touched: Int32Array, amounts: Float64Array): number {
        let count = 0;
        for (const [at, { kind, of }] of [...limits.entries()].toReversed()) {
          if (!of.includes(place)) continue;
          touched[count] = at;
          amounts[count] = kind === 'ceiling' || kind === 'floor' ? cents : 1;
          count += 1;
        }
        return count;
      },
    },
  };
  return new Purse(problem as unknown as Problem);
}
const [large, small] = [0, 1];
const open = new Uint8Array(9);

describe('the purse', () => {
  it('names of several limits in the way the first, however they are touched', () => {
    const three = [
      { kind: 'ceiling', bound: 900, of: [1] },
      { kind: 'ceiling', bound: 500, of: [0, 1] },
      { kind: 'ceiling', bound: 700, of: [0] },
    ] as const;
    const one = purse(three);
    expect(one.fits(0, large, 800)).toBe(false);
    expect(one.refusal).toEqual({ code: 'group-ceiling', constraint: 1, roomCents: 500 });
    expect(one.fits(1, large, 1_000)).toBe(false);
    expect(one.refusal).toEqual({ code: 'group-ceiling', constraint: 0, roomCents: 900 });
    expect(one.fits(1, large, 500)).toBe(true);
    expect(one.refusal).toBeNull();
  });

  it('has no room for a part where there are as many as may be', () => {
    const one = purse([{ kind: 'count', bound: 1, existing: 1, of: [0] }]);
    expect(one.fits(0, large, 1)).toBe(false);
    expect(one.refusal).toEqual({ code: 'count', constraint: 0, roomCents: 0 });
  });

  it('keeps the money of floors, and of no other limit', () => {
    const one = purse([
      { kind: 'ceiling', bound: 6_000, of: [0] },
      { kind: 'coverage', bound: 4_000, of: [0] },
      { kind: 'floor', bound: 1_000, of: [0] },
      { kind: 'floor', bound: 2_000, of: [0], ...until },
    ]);
    const roomBeside = () => one.roomFor(9, large, 99_000);
    expect(roomBeside()).toBe(99_000);
    one.keepFloors(false);
    expect(roomBeside()).toBe(7_000);
    expect(one.fits(9, large, 7_000)).toBe(true);
    one.take(9, small, 3_000);
    expect(roomBeside()).toBe(4_000);
    one.keepFloors(true);
    expect(roomBeside()).toBe(5_000);
  });

  it('pays from the floors of a pool only there, and from those of the whole what pools have free', () => {
    const one = purse([
      { kind: 'floor', within: 'small', bound: 2_500, of: [0] },
      { kind: 'floor', bound: 1_000, of: [0, 1] },
    ]);
    one.keepFloors(false);
    // Of small 500 are free, whatever the whole has kept for it.
    expect(one.fits(1, small, 500)).toBe(true);
    expect(one.fits(1, small, 501)).toBe(false);
    expect(one.refusal).toEqual({ code: 'held-for-floor', constraint: -1, roomCents: 500 });
    // All of small: 2,500 of its floor, and the 500 that are free there.
    expect(one.fits(0, small, 3_000)).toBe(true);
    // What the floor of the pool has paid is no longer kept in it.
    one.take(0, small, 2_000);
    expect(one.fits(9, small, 500)).toBe(true);
    expect(one.fits(9, small, 501)).toBe(false);
    one.giveBack(0, small, 2_000);
    expect(one.fits(9, small, 501)).toBe(false);
    expect(one.poolLeft).toEqual(Float64Array.of(7_000, 3_000));
  });

  it('keeps of the whole what floors lack still, after what they have paid', () => {
    const one = purse([{ kind: 'floor', bound: 4_000, of: [0], ...until }]);
    one.keepFloors(true);
    expect(one.roomFor(9, large, 7_000)).toBe(6_000);
    // It draws on what is kept: as much is free as before.
    one.take(0, large, 3_000);
    expect(one.roomFor(9, large, 4_000)).toBe(4_000);
    one.take(9, large, 4_000);
    expect(one.roomFor(9, small, 3_000)).toBe(2_000);
    expect(one.fits(0, small, 3_000)).toBe(true);
    one.giveBack(0, large, 3_000);
    expect(one.roomFor(9, large, 3_000)).toBe(2_000);
  });

  it('keeps nothing for a floor that holds no money', () => {
    const one = purse([
      { kind: 'floor', bound: 2_000, of: [0] },
      { kind: 'floor', bound: 1_000, of: [1], ...until },
    ]);
    one.keepFloors(true);
    one.take(0, large, 1_500);
    expect(one.roomFor(9, small, 3_000)).toBe(3_000);
    one.take(9, large, 5_000);
    // 3,500 are left, of which 1,000 are kept.
    expect(one.roomFor(9, small, 3_000)).toBe(2_500);
  });

  it('covers what floors that are open still have, whatever others than their members get', () => {
    const one = purse(
      [
        { kind: 'ceiling', bound: 9_000, of: [0, 1] },
        { kind: 'floor', bound: 2_000, of: [0] },
      ],
      [2_000, 3_000],
    );
    one.take(1, large, 3_000);
    expect(one.coveredByFloors(0, 2_000, open)).toBe(true);
    expect(one.coveredByFloors(0, 2_001, open)).toBe(false);
    expect(one.coveredByFloors(0, 2_000, Uint8Array.of(0, 1))).toBe(false);
    expect(one.payingFloors(0, open)).toEqual([1]);
    one.take(0, large, 500);
    expect(one.coveredByFloors(0, 1_500, open)).toBe(true);
    expect(one.coveredByFloors(0, 1_501, open)).toBe(false);
  });

  it('pours only what is free: a pool that keeps more than it has gives nothing, and owes nothing', () => {
    const one = purse([{ kind: 'floor', within: 'large', bound: 9_000, of: [0], ...until }]);
    one.keepFloors(true);
    one.pourInto(small);
    expect(one.poolLeft).toEqual(Float64Array.of(7_000, 3_000));
    const two = purse([{ kind: 'floor', within: 'large', bound: 6_000, of: [0], ...until }]);
    two.keepFloors(true);
    two.pourInto(small);
    expect(two.poolLeft).toEqual(Float64Array.of(6_000, 4_000));
    expect(two.fits(9, small, 4_000)).toBe(true);
  });
});
