/** Why a proposal has what it has, where no rule's name says it. */
export const outcomeCodes = [
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
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** What the division came to, as columns over the dataset's proposals. */
export class Outcomes {
  readonly #codes: Uint8Array;
  /** Place in the pool, 1 = first; 0 for those without a place. */
  readonly rank: Int32Array;
  readonly awardedCents: Float64Array;
  /** What the pool had left at a proposal's turn. */
  readonly remainingCents: Float64Array;

  constructor(count: number) {
    this.#codes = new Uint8Array(count);
    this.rank = new Int32Array(count);
    this.awardedCents = new Float64Array(count);
    this.remainingCents = new Float64Array(count);
  }

  set(place: number, code: OutcomeCode): void {
    this.#codes[place] = outcomeCodes.indexOf(code);
  }

  at(place: number): OutcomeCode {
    return outcomeCodes[this.#codes[place] ?? 0] ?? 'no-turn';
  }
}
