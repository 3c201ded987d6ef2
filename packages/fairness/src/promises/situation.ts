/** A proposal at its barest: what it costs, how it scores and whom it serves. */
export interface PlainProposal {
  readonly id: string;
  readonly costCents: number;
  /** Whole points above zero. */
  readonly score: number;
  /** Neighbourhood codes, each served alike. */
  readonly serves: readonly string[];
  /** Its lot, drawn beforehand: of equals the lowest goes first. No two proposals have the same. */
  readonly lot: number;
}

/** A neighbourhood with what it is entitled to, as a positive weight. */
interface Entitled {
  readonly code: string;
  readonly entitlement: number;
}

/**
 * A budget to divide over whole proposals, without pools or limits: what the properties in the
 * literature are about, and small enough to print. Lists are in no order that means anything.
 */
export interface Situation {
  readonly budgetCents: number;
  readonly neighbourhoods: readonly Entitled[];
  readonly proposals: readonly PlainProposal[];
}

/** The same situation with one proposal replaced by others; by none, to leave it out. */
export function withInstead(
  situation: Situation,
  id: string,
  ...instead: readonly PlainProposal[]
): Situation {
  return {
    ...situation,
    proposals: situation.proposals.flatMap((one) => (one.id === id ? instead : [one])),
  };
}

/**
 * A situation in short: entitlements by neighbourhood code, and per proposal its cost in cents, its
 * score, the codes it serves and its lot. `situation(3, { N1: 1 }, { a: [2, 1, 'N1', 1] })`
 */
export function situation(
  budgetCents: number,
  entitlements: Readonly<Record<string, number>>,
  proposals: Readonly<Record<string, readonly [number, number, string, number]>>,
): Situation {
  return {
    budgetCents,
    neighbourhoods: Object.entries(entitlements).map(([code, entitlement]) => ({
      code,
      entitlement,
    })),
    proposals: Object.entries(proposals).map(([id, [costCents, score, serves, lot]]) => ({
      id,
      costCents,
      score,
      serves: serves.split(' '),
      lot,
    })),
  };
}
