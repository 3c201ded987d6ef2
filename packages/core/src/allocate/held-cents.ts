import type { LimitOutcome } from './allocation.ts';
import type { PoolBudget } from './pool-budgets.ts';
import type { Divided, Problem } from './problem.ts';

/**
 * What is neither spent nor free: the parts of pools that later tranches open, and what is kept for
 * floors that were not used, as far as their pool, or the whole, still has it.
 */
export function heldCentsOf(
  { contests }: Problem,
  pools: readonly PoolBudget[],
  { spentCents, leftCents }: Divided,
  limits: readonly LimitOutcome[],
): number {
  const keptIn = (pool: string | null): number =>
    sum(limits.filter(({ within }) => within === pool).map(({ heldCents }) => heldCents));
  const left = contests.map(
    ({ budgetCents }, place) =>
      leftCents?.[place] ?? Math.max(0, budgetCents - (spentCents[place] ?? 0)),
  );
  const inPools = sum(contests.map(({ pool }, place) => Math.min(left[place] ?? 0, keptIn(pool))));
  return (
    sum(pools.map(({ closedCents }) => closedCents)) +
    inPools +
    Math.min(sum(left) - inPools, keptIn(null))
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
