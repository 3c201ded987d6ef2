import type { Range } from './assessment.ts';

/** One figure behind a computed index, in one neighbourhood. */
export interface NeedIndicator {
  readonly fact: string;
  /** The figure itself; null where it is unknown. */
  readonly value: number | null;
  /** 0–100, high = needier; null where it is unknown or has no direction. */
  readonly normalised: number | null;
}

/** What a person must know before using the need of an area. */
export type NeedAttention = 'need-unknown' | 'need-small' | 'need-not-residential';

/** The need of one neighbourhood, as the need model in use sees it. */
export interface NeedProfile {
  readonly neighbourhood: string;
  /** The index as published or computed; null where there is none. Never imputed. */
  readonly index: number | null;
  /** 0 (least) – 100 (most vulnerable of those compared); null where unknown. */
  readonly cumulative: number | null;
  /** Where the value lies by what is known: [0, 100] where nothing is. */
  readonly range: Range;
  /** Competition rank among the areas that are compared, 1 = neediest; null for the others. */
  readonly rank: number | null;
  /** The ranks that rounding of the figures leaves open; null where there is no rank. */
  readonly rankRange: Range | null;
  /** The fifth of the areas it is in by its rank, 5 = neediest; for display only, points never turn on it. */
  readonly quintile: number | null;
  /** Null where the size is unknown and the pack does not say how to take that. */
  readonly small: boolean | null;
  /** Small areas, those where no people live and those without an index are ranked among no others. */
  readonly compared: boolean;
  /** The figures behind a computed index, in the pack's order; none for an index as published. */
  readonly indicators: readonly NeedIndicator[];
  /** No index, too few dwellings to compare, or nobody living there. */
  readonly attention: readonly NeedAttention[];
}
