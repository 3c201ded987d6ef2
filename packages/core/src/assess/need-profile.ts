import type { Range } from './assessment.ts';

/** The need of one neighbourhood, as the pack's need model sees it. */
export interface NeedProfile {
  readonly neighbourhood: string;
  /** The index as published; null where there is none. Never imputed. */
  readonly index: number | null;
  /** 0 (least) – 100 (most vulnerable of those compared); null where unknown. */
  readonly cumulative: number | null;
  /** The value within what is known: [0, 100] where nothing is. */
  readonly range: Range;
  /** Competition rank, 1 = neediest; null where unknown. */
  readonly rank: number | null;
  /** The ranks that rounding in the published table leaves open; null where unknown. */
  readonly rankRange: Range | null;
  /** Null where the size is unknown and the pack does not say how to take that. */
  readonly small: boolean | null;
  /** What a person must know before using it: no index, or too few dwellings to compare. */
  readonly attention: readonly ('need-unknown' | 'need-small')[];
}
