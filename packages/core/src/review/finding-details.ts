/** Days are written as 2026-01-31; null: as long as the policy, or without end. */
interface Period {
  /** The day at which it was judged. */
  readonly date: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The code says it all. */
type Nothing = Readonly<Record<string, never>>;

/** What a finding of each code found. Rules, criteria and pools by id, facts as `proposal.partnerCount`. */
export interface FindingDetails {
  'accepted.unused': { readonly code: string; readonly of: readonly string[] };
  'criterion.decides-nothing': {
    /** Of all differences in score, and of all weight: 0–1. */
    readonly influenceShare: number;
    readonly weightShare: number;
    readonly leastInfluenceShare: number;
  };
  /** The points a criterion can come to, at most. */
  'criterion.over-scale': { readonly mostPoints: number };
  'criterion.under-scale': { readonly mostPoints: number };
  'criterion.zero-weight': Nothing;
  'earmark.unused': Nothing;
  'fact.unused': Nothing;
  'pack.expired': Period;
  'pack.not-yet-valid': Period;
  'parameter.unused': Nothing;
  'pool.empty': Nothing;
  'pool.no-share': Nothing;
  'principle.one-rule': { readonly rule: string };
  'principle.zero-weight': Nothing;
  /** Rows are pairs of a proposal and a neighbourhood that it serves, where the rule counts. */
  'rule.always-fires': { readonly rows: number };
  'rule.always-undetermined': { readonly rows: number; readonly facts: readonly string[] };
  /** Whether the conditions say the same, or the rules only fire alike on these data. */
  'rule.counted-twice': { readonly by: 'conditions' | 'data' };
  'rule.expired': Period;
  'rule.implied': { readonly narrow: string; readonly wide: string };
  /** The parameters that the conditions read, at their present values; empty: no setting can change it. */
  'rule.impossible': { readonly parameters: readonly string[] };
  'rule.never-counts': { readonly outdoneBy: string };
  'rule.never-fires': { readonly rows: number; readonly undetermined: number };
  'rule.not-yet-valid': Period;
  'score.cliff': {
    readonly fact: string;
    readonly from: number;
    readonly to: number;
    /** Points of the total score, positive or negative. */
    readonly movePoints: number;
    readonly pool: string;
    readonly allowedPoints: number;
  };
  'statement.two-criteria': { readonly criteria: readonly string[] };
  'statement.uncited': Nothing;
  'thresholds.gap': Stretch;
  'thresholds.overlap': Stretch;
}

/** Values of a fact from one end to the other. */
export interface Stretch {
  readonly fact: string;
  readonly from: number;
  /** Whether the end itself belongs to it. */
  readonly includesFrom: boolean;
  readonly to: number;
  readonly includesTo: boolean;
}

export type FindingCode = keyof FindingDetails;
