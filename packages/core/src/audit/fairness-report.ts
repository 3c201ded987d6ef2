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

/** How the money fell over need: cheap enough for every move of a weight. */
export interface FairnessReport {
  /** The concentration index; `@maatstaf/core/metrics` has it in detail, and the other metrics. */
  readonly metrics: readonly Metric[];
}
