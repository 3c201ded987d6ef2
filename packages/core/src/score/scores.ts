import type { Range } from '../assess/assessment.ts';
import type { CriterionShare } from './weights.ts';

/**
 * One line of a score; the lines of a proposal sum to its score.
 * `rule`: points of a rule that fired. `held`: what keeping a criterion within 100 took off.
 * `unknown`: what was put in for facts that are unknown, between lowest and highest possible.
 */
export interface Contribution {
  readonly kind: 'rule' | 'held' | 'unknown';
  /** Null for `held` and `unknown`. */
  readonly rule: string | null;
  readonly criterion: string;
  readonly principle: string;
  readonly neighbourhood: string;
  /** On the criterion's scale of 0–100, before weights and shares. */
  readonly points: number;
  /** Points × weight of the criterion × share of the neighbourhood: what it adds to the score. */
  readonly weighted: number;
  /** Unknown facts, for `unknown`. */
  readonly unknown: readonly string[];
}

/** The score of one proposal. Comparable within its pool only. */
export interface Score {
  readonly proposal: string;
  readonly pool: string;
  /** 0–100, rounded to 9 decimals (decision record 0004). */
  readonly score: number;
  /** What the score could be once everything is known. */
  readonly range: Range;
  /** Per principle: its value 0–100 and its share in the total. */
  readonly principles: readonly {
    readonly principle: string;
    readonly value: number;
    readonly weight: number;
  }[];
  /** In canonical order: neighbourhood, pack order of criteria, kind, rule. */
  readonly contributions: readonly Contribution[];
}

/** The weights in use in one pool: shares of the whole that sum to 1. */
export interface PoolWeights {
  readonly pool: string;
  readonly principles: readonly { readonly principle: string; readonly share: number }[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly principle: string;
    /** Share of the whole score. */
    readonly share: number;
    /** Share × spread (standard deviation) of the values in this pool: what it really decides. */
    readonly influence: number;
  }[];
}

/**
 * The scores of all proposals. Totals are there at once; ranges, contributions and influence are
 * made when someone looks at them.
 */
export interface Scores {
  /** Per proposal of the dataset its score, 0–100, rounded to 9 decimals; NaN without a pool. */
  readonly totals: Float64Array;
  /** Sorted by proposal id. A proposal without a pool has none. */
  readonly proposals: readonly Score[];
  /** The score of the proposal at a place in the dataset; null without a pool. */
  scoreAt(place: number): Score | null;
  readonly weights: readonly PoolWeights[];
  /** Per pool the share of the whole that each criterion has, in the pack's order. */
  readonly shares: ReadonlyMap<string, readonly CriterionShare[]>;
}
