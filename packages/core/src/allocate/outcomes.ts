/** Why a proposal has what it has, where no rule's name says it. */
const outcomeCodes = [
  'no-turn',
  'withdrawn',
  'excluded',
  'unknown-facts',
  'locked-out',
  'nothing-to-grant',
  'threshold',
  'locked-in',
  'rank',
  'budget',
  'pool-ceiling',
  'method',
  'below-minimum',
  'coverage',
  'floor',
  'group-ceiling',
  'count',
  'held-for-floor',
  'incompatible',
  'prerequisite',
  'received-unknown',
  'in-proportion',
  'best-choice',
  'not-in-best-choice',
  'conflicting-limits',
  'out-of-time',
  'paid-together',
  'completion',
  'purses-empty',
  'no-points',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

const numbers = new Map(outcomeCodes.map((code, number) => [code, number]));

/** The number by which a code is kept in the columns. */
export function numberOf(code: OutcomeCode): number {
  return numbers.get(code) ?? 0;
}

/** What the division came to, as columns over the dataset's proposals. */
export interface Outcomes {
  /** Numbers of codes. */
  readonly codes: Uint8Array;
  /** Place in the pool, 1 = first; 0 for those without a place. */
  readonly rank: Int32Array;
  readonly awardedCents: Float64Array;
  /** What the pool had left at a proposal's turn. */
  readonly remainingCents: Float64Array;
  /** The place of the constraint that stood in the way; −1 where none did. */
  readonly constraint: Int32Array;
}

export function noOutcomes(count: number): Outcomes {
  return {
    codes: new Uint8Array(count),
    rank: new Int32Array(count),
    awardedCents: new Float64Array(count),
    remainingCents: new Float64Array(count),
    constraint: new Int32Array(count).fill(-1),
  };
}

export function codeAt({ codes }: Outcomes, place: number): OutcomeCode {
  return outcomeCodes[codes[place] ?? 0] ?? 'no-turn';
}
