/**
 * What happens after nobody can pay for anything any more. `none`: nothing. `utilitarian`: those left
 * over, in order of the price that they would have if nobody were short of money, while they fit in
 * what is left. `add-one`: what is divided over the purses rises step by step as long as what is bought
 * stays within the budget. `add-one-utilitarian`: both, in turn.
 */
export type Completion = 'none' | 'utilitarian' | 'add-one' | 'add-one-utilitarian';

/**
 * Proposals and the voters that they serve. A voter is a neighbourhood, or a person with a ballot.
 * Columns have one entry per proposal, or one per voter.
 */
export interface SharesProblem {
  /** Per proposal: whole cents, above zero. */
  readonly costCents: Float64Array;
  /** Per proposal what it is worth to each voter that it serves, in whole numbers; its cost, for utility by cost. */
  readonly utilities: Float64Array;
  /** Per proposal where its voters begin in `voters`; one more entry for the end. */
  readonly starts: Int32Array;
  /** The voters of every proposal, each once. */
  readonly voters: Int32Array;
  /** Per voter a whole number, zero or more: what it is entitled to, in proportion. */
  readonly weights: readonly bigint[];
  /** Per proposal its turn among equals: the lowest goes first. No two are the same. */
  readonly turns: Int32Array;
  readonly budgetCents: number;
}

/** A proposal that was chosen, and how it is paid for. */
export interface SharesStep {
  /** The place of the proposal. */
  readonly place: number;
  /**
   * The price ρ at which its voters paid: cents per unit of weight and of utility. Null where it was
   * chosen by completion, from the money that was left in common.
   */
  readonly price: { readonly exact: string; readonly nearest: number } | null;
  /** Who paid how much, in voter order; cents rounded by largest remainder, so that they sum to the cost. */
  readonly payments: readonly { readonly voter: number; readonly cents: number }[];
}

export interface SharesOutcome {
  /** The places of the chosen proposals, in the order in which they were chosen. */
  readonly winners: readonly number[];
  /** How many of them, from the first, were bought from purses; the others were added by completion. */
  readonly bought: number;
  readonly spentCents: number;
  /** What was divided over the purses: the budget, or more after add-one. */
  readonly purseCents: number;
  /** Per voter the cents left in its purse, within a rounding error; known at once. */
  readonly purses: Float64Array;
  /** One per winner; worked out in exact fractions when someone asks for it. */
  readonly steps: readonly SharesStep[];
  /** The same in whole cents by largest remainder; worked out with the steps. */
  readonly leftCents: readonly number[];
}
