import { proportions } from '../numbers/decimal.ts';
import type { GroupLimit } from '../parse/group-limit.ts';
import type { Pack } from '../parse/pack.ts';
import { onlyPool } from '../parse/only-pool.ts';
import { steadyParts } from './steady-parts.ts';
import type { DeclaredSettings } from './settings.ts';

/** The money of a pool, in whole cents. */
export interface PoolBudget {
  readonly pool: string;
  readonly budgetCents: number;
  /** The part of the budget that a later tranche will open; it is held. */
  readonly closedCents: number;
}

/**
 * The budget of every pool in whole cents, in the pack's order. Shares that sum to 1 use the whole
 * budget to the cent; what shares below 1 leave stays undivided. No pool has less of a larger budget.
 * Without pools there is one.
 */
export function poolBudgets(pack: Pack, settings: DeclaredSettings): readonly PoolBudget[] {
  const { budgetCents } = settings;
  if (pack.pools.length === 0) return [{ pool: onlyPool, budgetCents, closedCents: 0 }];
  const parts = steadyParts(budgetCents, sharesOf(pack.pools));
  return pack.pools.map(({ id }, index) => {
    const own = parts[index] ?? 0;
    return { pool: id, budgetCents: own, closedCents: own - openCents(id, own, settings) };
  });
}

const known = new WeakMap<Pack['pools'], readonly bigint[]>();

/** The shares of the pools as whole numbers, and last the part set aside for no pool, which is dropped. */
function sharesOf(pools: Pack['pools']): readonly bigint[] {
  const earlier = known.get(pools);
  if (earlier !== undefined) return earlier;
  const shares = pools.map(({ budgetShare }) => budgetShare);
  const sum = shares.reduce((total, share) => total + share, 0);
  const made = proportions([...shares, Math.max(0, tidy(1 - sum))]);
  known.set(pools, made);
  return made;
}

type Tranches = Extract<GroupLimit, { readonly kind: 'tranches' }>;

function openCents(
  pool: string,
  cents: number,
  { limits, steps, milestones }: DeclaredSettings,
): number {
  const open = limits.flatMap((limit) => {
    if (limit.kind !== 'tranches' || limit.pool !== pool || limit.step === undefined) return [];
    return [openShare(cents, limit, steps.get(limit.step) ?? 1, milestones)];
  });
  return Math.min(cents, ...open);
}

/** The part of an amount that the tranches up to a step open, rounded down; closed steps open nothing. */
export function openShare(
  cents: number,
  { parts, closed }: Tranches,
  step: number,
  milestones: ReadonlySet<string>,
): number {
  const shut = closed !== undefined && !milestones.has(closed.until.id);
  const reached = Math.max(0, Math.trunc(step));
  const last = shut ? Math.min(reached, closed.from - 1) : reached;
  const sum = (list: readonly number[]): number => list.reduce((total, part) => total + part, 0);
  return Number((BigInt(cents) * BigInt(sum(parts.slice(0, last)))) / BigInt(sum(parts)));
}

/** 0.30 + 0.30 + 0.20 + 0.10 + 0.10 is not 1 in binary; shares have no more than 12 decimals. */
function tidy(rest: number): number {
  return Math.round(rest * 1e12) / 1e12;
}
