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

/** An invariant that holds where nothing breaks it. */
export function invariant(id: Invariant['id'], witnesses: readonly string[]): Invariant {
  return { id, holds: witnesses.length === 0, witnesses };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
