import { describe, expect, it } from 'vitest';
import { baseline } from '../parse/baseline.ts';
import type { Pack } from '../parse/pack.ts';
import { pack } from '../small-run.test-data.ts';
import { openShare, poolBudgets } from './pool-budgets.ts';
import { declaredSettings } from './settings.ts';

const tranches = (parts: readonly number[], closed?: { from: number; until: { id: string } }) =>
  ({ parts, ...(closed === undefined ? {} : { closed }) }) as Parameters<typeof openShare>[1];
const none = new Set<string>();

/** The budgets of pools with these shares. */
function budgets(budgetCents: number, shares: readonly number[]): readonly number[] {
  const pools = pack.pools
    .slice(0, 1)
    .flatMap((pool) =>
      shares.map((budgetShare, place) => ({ ...pool, id: `p${place}`, budgetShare })),
    );
  const own: Pack = { ...pack, pools };
  return poolBudgets(own, declaredSettings(own, { ...baseline(pack), budgetCents })).map(
    (each) => each.budgetCents,
  );
}

describe('the budgets of pools', () => {
  it('use the whole budget to the cent where their shares sum to 1', () => {
    expect(budgets(101, [0.3, 0.3, 0.2, 0.1, 0.1])).toEqual([31, 30, 20, 10, 10]);
  });

  it('are none of them less of a larger budget', () => {
    const shares = [0.3, 0.3, 0.2, 0.1, 0.1];
    for (let cents = 0; cents < 200; cents += 1) {
      const [less, more] = [budgets(cents, shares), budgets(cents + 1, shares)];
      expect(more.every((part, place) => part >= (less[place] ?? Infinity))).toBe(true);
    }
  });

  it('leave undivided what their shares leave', () => {
    expect(budgets(100, [0.25, 0.25])).toEqual([25, 25]);
  });

  it('are the whole budget where there are no pools', () => {
    const own = { ...pack, pools: [] };
    expect(poolBudgets(own, declaredSettings(own, baseline(pack)))).toEqual([
      { pool: expect.any(String) as string, budgetCents: 10_000, closedCents: 0 },
    ]);
  });
});

describe('tranches', () => {
  it('open part by part, rounded down', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => openShare(100, tranches([1, 1, 1]), step, none));
    expect(steps).toEqual([0, 33, 66, 100, 100]);
  });

  it('open nothing before the first step, and no half steps', () => {
    expect(openShare(100, tranches([1, 3]), -1, none)).toBe(0);
    expect(openShare(100, tranches([1, 3]), 1.9, none)).toBe(25);
  });

  it('stay closed from a step on until the milestone', () => {
    const closed = tranches([1, 1, 2], { from: 3, until: { id: 'evaluated' } });
    expect(openShare(100, closed, 2, none)).toBe(50);
    expect(openShare(100, closed, 3, none)).toBe(50);
    expect(openShare(100, closed, 3, new Set(['evaluated']))).toBe(100);
    expect(openShare(100, closed, 1, none)).toBe(25);
  });
});
