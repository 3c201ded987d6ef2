/** What a metric comes to over its areas, and over all but one of them. */
export interface Figure {
  /** Null where it cannot be computed: nothing spent, or fewer than two areas. */
  readonly value: number | null;
  /** The least and the most that it could be for these areas, whatever the division. */
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  /** Per area its value over the others; NaN where it cannot be computed. */
  readonly without: Float64Array;
}

/** The number, or null where it is none. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The smallest part of the whole that one value is; NaN where the whole is nothing. */
export function smallestPart(values: Float64Array): number {
  let whole = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) {
    whole += value;
    if (value < least) least = value;
  }
  return least / whole;
}
