import { proportions } from '../numbers/decimal.ts';
import type { Pack } from '../parse/pack.ts';
import { onlyPool } from '../parse/read-proposals.ts';
import { largestRemainder } from './largest-remainder.ts';

/**
 * The budget of every pool in whole cents, in the pack's order. Shares that sum to 1 use the whole
 * budget to the cent; what shares below 1 leave stays undivided. Without pools there is one.
 */
export function poolBudgets(
  pack: Pack,
  budgetCents: number,
): readonly { pool: string; budgetCents: number }[] {
  if (pack.pools.length === 0) return [{ pool: onlyPool, budgetCents }];
  const shares = pack.pools.map(({ budgetShare }) => budgetShare);
  const sum = shares.reduce((total, share) => total + share, 0);
  // The part set aside for no pool takes part in the division, and is dropped.
  const parts = largestRemainder(budgetCents, proportions([...shares, Math.max(0, tidy(1 - sum))]));
  return pack.pools.map(({ id }, index) => ({ pool: id, budgetCents: parts[index] ?? 0 }));
}

/** 0.30 + 0.30 + 0.20 + 0.10 + 0.10 is not 1 in binary; shares have no more than 12 decimals. */
function tidy(rest: number): number {
  return Math.round(rest * 1e12) / 1e12;
}
