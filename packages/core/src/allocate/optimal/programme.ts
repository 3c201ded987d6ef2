/** A bound on a weighted sum of columns; infinite where there is none on that side. */
export interface Row {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly atLeast: number;
  readonly atMost: number;
}

/** A linear programme: make the sum of gains as large as can be, within bounds and rows. */
export interface Programme {
  readonly gains: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Per column whether only whole numbers will do. */
  readonly whole: Uint8Array;
  readonly rows: readonly Row[];
}

/** A programme to be solved, with the seconds it may take; null where it may take any. */
export interface Question {
  readonly programme: Programme;
  readonly seconds: number | null;
  /** False to solve it as it stands: simplifying beforehand may, by rounding, find nothing where there is something. */
  readonly simplify: boolean;
}

/** What a solver found. */
export interface Answer {
  /** `best`: proved as good as can be; `none`: nothing fits; `stopped`: the time was up. */
  readonly kind: 'best' | 'none' | 'stopped';
  /** Per column; null where nothing was found. */
  readonly values: Float64Array | null;
  /** No solution gains more than this. */
  readonly bound: number;
  /** Per row what one more unit is worth, for programmes without whole columns: above 0 where `atMost` binds. */
  readonly prices: Float64Array | null;
  readonly seconds: number;
}

/**
 * Solves linear programmes, with a gap of 0 unless the time is up. It works in doubles: what it finds
 * is checked in whole numbers afterwards.
 */
export interface Solver {
  readonly name: string;
  solve(question: Question): Answer;
}

/** Work that needs a solver: it asks, waits for the answer, and in the end gives its result. */
export type Asking<Result> = Generator<Question, Result, Answer>;
