import { describe, expect, it } from 'vitest';
import type { LimitOutcome } from './allocation.ts';
import { heldCentsOf } from './held-cents.ts';
import type { Problem } from './problem.ts';

const pools = [
  { pool: 'large', budgetCents: 700, closedCents: 0 },
  { pool: 'small', budgetCents: 300, closedCents: 0 },
];
const kept = (within: string | null, heldCents: number): LimitOutcome =>
  ({ within, heldCents }) as LimitOutcome;

/** What is held where pools spent so much of 700 and 300 cents. */
function held(
  spentCents: readonly number[],
  limits: readonly LimitOutcome[],
  more: { readonly leftCents?: readonly number[]; readonly closedCents?: number } = {},
): number {
  const { closedCents = 0, ...left } = more;
  const contests = pools.map(({ pool, budgetCents }) => ({
    pool,
    budgetCents: budgetCents - closedCents,
  }));
  return heldCentsOf(
    { contests } as unknown as Problem,
    pools.map((pool) => ({ ...pool, closedCents })),
    { spentCents, ...left },
    limits,
  );
}

describe('what is neither spent nor free', () => {
  it('is nothing where nothing is kept', () => {
    expect(held([0, 0], [])).toBe(0);
  });

  it('is what later tranches open', () => {
    expect(held([0, 0], [], { closedCents: 50 })).toBe(100);
  });

  it('is what is kept for floors of a pool, as far as the pool has it', () => {
    expect(held([600, 0], [kept('large', 60), kept('large', 30)])).toBe(90);
    expect(held([600, 0], [kept('large', 160)])).toBe(100);
    expect(held([800, 0], [kept('large', 160)])).toBe(0);
  });

  it('is what is kept of the whole, as far as pools have it beside their own', () => {
    expect(held([600, 200], [kept(null, 150)])).toBe(150);
    expect(held([600, 200], [kept(null, 250)])).toBe(200);
    expect(held([600, 200], [kept(null, 180), kept('large', 60)])).toBe(60 + 140);
    expect(held([600, 200], [kept(null, 120), kept('large', 60), kept('small', 10)])).toBe(190);
  });

  it('is told from what pools have left, where money went from one to another', () => {
    expect(held([600, 200], [kept(null, 250)], { leftCents: [0, 20] })).toBe(20);
    expect(held([600, 200], [kept('small', 50)], { leftCents: [100, 20] })).toBe(20);
  });
});
