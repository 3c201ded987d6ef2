import type { Proposal } from './dataset.ts';
import { onlyPool } from './only-pool.ts';
import type { Pack } from './pack.ts';

/** The pool that a proposal competes in by its facts; null where that is unknown or none of the pack's. */
export function poolOf(pack: Pack, facts: Proposal['facts']): string | null {
  if (pack.poolBy === undefined || pack.pools.length === 0) return onlyPool;
  const named = facts[pack.poolBy];
  return pack.pools.find(({ id }) => id === named)?.id ?? null;
}
