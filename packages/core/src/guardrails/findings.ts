/** What can be watched while a scenario moves away from the baseline. */
export const guardrailKinds = [
  'nothing-awarded',
  'less-to-needy',
  'needy-area-loses-all',
  'floor-missed',
  'duty-broken',
  'invariant-broken',
] as const;
export type GuardrailKind = (typeof guardrailKinds)[number];

/** A group for which a limit holds. */
export interface LimitedGroup {
  readonly limit: string;
  readonly group: string;
}

/** A duty of the policy, with the awards that it is about. */
export interface DutyOfAwards {
  readonly duty: string;
  readonly proposals: readonly string[];
}

/** A mark that a scenario has passed and the baseline has not. */
export type GuardrailPassed =
  /** The baseline awards money, and the scenario none. */
  | { readonly kind: 'nothing-awarded' }
  /** Less of the money goes to needy areas: the concentration index rose by more than the margin. */
  | { readonly kind: 'less-to-needy'; readonly before: number; readonly after: number }
  /** Needy areas that got something, and get nothing now: codes, sorted. */
  | { readonly kind: 'needy-area-loses-all'; readonly neighbourhoods: readonly string[] }
  /** Floors and coverage that are no longer met, by limit and group. */
  | { readonly kind: 'floor-missed'; readonly limits: readonly LimitedGroup[] }
  /** Duties of the policy that an award breaks, with the proposals that do. */
  | { readonly kind: 'duty-broken'; readonly duties: readonly DutyOfAwards[] }
  /** What must be true of every outcome, and is not of this one. */
  | { readonly kind: 'invariant-broken'; readonly invariants: readonly string[] };

/** A mark of which cannot be said whether a scenario has passed it. */
export type GuardrailUntold =
  /**
   * There is no concentration index: fewer than two areas have a known need, or those that have get nothing, in the
   * scenario or in the baseline.
   */
  | {
      readonly kind: 'less-to-needy';
      readonly why: 'need-unknown' | 'nothing-now' | 'nothing-before';
    }
  /** Areas of unknown need that got something, and get nothing now: codes, sorted. */
  | {
      readonly kind: 'needy-area-loses-all';
      readonly why: 'need-unknown';
      readonly neighbourhoods: readonly string[];
    }
  /**
   * `existing-unknown`: coverage that may be less than in the baseline, where it is not known what is there already.
   * `part-of-nothing`: floors that the baseline meets, and that are a share of so little that it comes to no cent.
   */
  | {
      readonly kind: 'floor-missed';
      readonly why: 'existing-unknown' | 'part-of-nothing';
      readonly limits: readonly LimitedGroup[];
    }
  /** Duties of which the amount or the share is not known, for what gets more than in the baseline. */
  | {
      readonly kind: 'duty-broken';
      readonly why: 'amount-unknown';
      readonly duties: readonly DutyOfAwards[];
    };

/** A mark of which there is nothing to watch: no need is measured, no floor or coverage in force, no duty on amounts. */
export type GuardrailAbsent = GuardrailUntold['kind'];

/** What is found of one mark; where nothing is passed and nothing untold, it is kept. */
export interface Found {
  readonly passed: readonly GuardrailPassed[];
  readonly untold: readonly GuardrailUntold[];
}
