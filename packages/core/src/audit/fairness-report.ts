export type MetricId =
  | 'concentration-index'
  | 'kakwani'
  | 'suits'
  | 'share-to-neediest-fifth'
  | 'gini'
  | 'theil'
  | 'atkinson';

/** A figure with what it was computed over, so that it cannot be read for more than it is. */
export interface Metric {
  readonly id: MetricId;
  /** Null where it cannot be computed (nothing spent, or fewer than two areas with need). */
  readonly value: number | null;
  /** The lowest value possible here: all money to the neediest area. */
  readonly lowerBound: number | null;
  /** `equal-areas`: each area counts as one, because populations are not known. */
  readonly weights: 'population' | 'equal-areas';
  /** Areas left out, because their need is unknown. */
  readonly leftOut: readonly string[];
}

/** Something that must be true of every outcome, checked on this one. */
export interface Invariant {
  readonly id:
    | 'within-budget'
    | 'within-pools'
    | 'within-limits'
    | 'whole-cents'
    | 'cents-conserved'
    | 'contributions-sum'
    | 'score-in-range'
    | 'none-to-ineligible'
    | 'status-matches-amount'
    | 'none-to-withdrawn-or-locked-out'
    | 'pools-within-budget'
    | 'money-accounted'
    | 'parts-by-share'
    | 'overrides-have-reasons'
    /** Where proposals have their turns in order: by rank, or by receipt. */
    | 'order-respected'
    | 'equals-equal';
  readonly holds: boolean;
  /** What breaks it: ids of proposals, pools or neighbourhoods. Empty where it holds. */
  readonly witnesses: readonly string[];
}

export interface FairnessReport {
  /** The concentration index; `@maatstaf/core/metrics` has it in detail, and the other metrics. */
  readonly metrics: readonly Metric[];
  readonly invariants: readonly Invariant[];
}
