import type { Override } from '../parse/scenario.ts';
import type { Constraint } from './constraints.ts';
import type { Payment, Proof, Turn } from './problem.ts';

export type Status =
  | 'awarded'
  | 'partially-awarded'
  | 'refused-ceiling'
  | 'refused-ineligible'
  | 'refused-below-threshold'
  | 'incomplete'
  | 'withdrawn';

/**
 * Why a proposal has its status. The name of a rule where a rule decided; else a code:
 * `rank` its place in the ranking, `locked-in` and `locked-out` a person's decision, `budget` and
 * `pool-ceiling` no money left, `method` the strict ranking stopped above it, `lottery` an equal
 * score lost the draw, `below-minimum` what was left is less than is of use, `threshold`,
 * `unknown-facts`, `received-unknown`, `no-pool`, `nothing-to-grant` its limits leave 0, `withdrawn`.
 * By limits on groups: `floor` and `coverage` it was awarded so that a group gets its part;
 * `group-ceiling` and `count` a group has its most, `held-for-floor` what is left is kept for others,
 * `incompatible` and `prerequisite` another proposal was, or was not, awarded. By method:
 * `in-proportion` its part by weight; `best-choice` and `not-in-best-choice` whether it is among the
 * proposals with the most points together; `conflicting-limits` no choice keeps all limits,
 * `out-of-time` none was found in time; `paid-together` the neighbourhoods it serves paid for it,
 * `completion` it came from money that was left in common, `purses-empty` they have too little left,
 * `no-points` it is worth nothing to them.
 */
export type Reason = string;

/** What one proposal gets. */
export interface Award {
  readonly proposal: string;
  readonly pool: string | null;
  /** Place in its pool, 1 = first; null where it takes no part in the ranking. */
  readonly rank: number | null;
  /** Whether another proposal in its pool has the same score. */
  readonly tied: boolean;
  readonly status: Status;
  readonly reason: Reason;
  readonly requestedCents: number | null;
  /** What it competes for: the request within the policy's limits. */
  readonly claimCents: number;
  readonly awardedCents: number;
  /** What its pool lacked to grant the claim, at its turn; 0 where it was granted. */
  readonly shortCents: number;
  /** The limit on a group that stood in its way; null where none did. */
  readonly groupLimit: { readonly limit: string; readonly group: string } | null;
  /** The limits on single proposals that brought the claim below the request. */
  readonly limitedBy: readonly string[];
  readonly override: Override | null;
}

export interface PoolAllocation {
  readonly pool: string;
  readonly budgetCents: number;
  readonly spentCents: number;
  readonly claimedCents: number;
  /** The part of its budget that a later tranche opens. */
  readonly closedCents: number;
  /** What it spent of money that other pools had left. */
  readonly fromOthersCents: number;
}

/** How a limit on one group came out. */
export interface LimitOutcome {
  readonly limit: string;
  readonly kind: Constraint['kind'];
  readonly group: string;
  readonly within: string | null;
  /** Cents, or a number of proposals for counts and coverage. */
  readonly bound: number;
  readonly existing: number;
  /** What the awards count for it, in the same unit as `bound`. */
  readonly reached: number;
  /** What the proposals that took part asked, in the same unit. */
  readonly asked: number;
  /** Null where it turns on something unknown. A ceiling and a count are always kept. */
  readonly met: boolean | null;
  /** What is kept for the group because it did not use its floor. */
  readonly heldCents: number;
  readonly heldUntil: string | null;
}

export interface NeighbourhoodAllocation {
  readonly neighbourhood: string;
  readonly awardedCents: number;
  readonly claimedCents: number;
  /** Its proposals over all pools: by rank in the pool, then score (highest first), then id; unranked last. */
  readonly priorities: readonly {
    readonly proposal: string;
    readonly shareRatio: number;
    readonly awardedCents: number;
  }[];
}

/** One step of the division, in the order in which it was taken. */
export interface Step {
  readonly pool: string;
  readonly pass: Turn['pass'];
  readonly proposal: string;
  readonly remainingCents: number;
  readonly claimCents: number;
  readonly awardedCents: number;
  readonly reason: Reason;
}

/**
 * A budget divided: whole cents, within budget, pools and limits. Amounts are there at once; awards,
 * neighbourhoods and steps are written out when someone looks at them.
 */
export interface Allocation {
  readonly budgetCents: number;
  readonly spentCents: number;
  /** Kept for floors that were not used and for later tranches: neither spent nor free. */
  readonly heldCents: number;
  readonly pools: readonly PoolAllocation[];
  /** How every limit on groups came out, in the pack's order of limits and then by group. */
  readonly limits: readonly LimitOutcome[];
  /** Sorted by proposal id. */
  readonly awards: readonly Award[];
  awardAt(place: number): Award;
  /** Per proposal of the dataset, in cents. */
  readonly awardedCents: Float64Array;
  /** Per neighbourhood of the dataset, in cents: awards by the shares that proposals serve them with. */
  readonly awardedByArea: Float64Array;
  /** Sorted by neighbourhood code; every neighbourhood of the dataset. */
  readonly neighbourhoods: readonly NeighbourhoodAllocation[];
  readonly steps: readonly Step[];
  /** Which neighbourhoods paid how much for the proposal at a place; empty where money is not divided by neighbourhood first. */
  paymentsOf(place: number): readonly Payment[];
  /** What is proved of it, for methods that look for the best choice; null for others. */
  readonly proof: Proof | null;
}
