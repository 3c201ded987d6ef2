import type { Override } from '../parse/scenario.ts';

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
 * `unknown-facts`, `no-pool`, `nothing-to-grant` its limits leave 0, `withdrawn`.
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
  /** The limits that brought the claim below the request. */
  readonly limitedBy: readonly string[];
  readonly override: Override | null;
}

export interface PoolAllocation {
  readonly pool: string;
  readonly budgetCents: number;
  readonly spentCents: number;
  readonly claimedCents: number;
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
  readonly pools: readonly PoolAllocation[];
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
}
