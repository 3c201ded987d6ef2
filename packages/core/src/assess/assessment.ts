import type { FactValue } from '../parse/fact.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Applicability } from './applicability.ts';
import type { CriterionColumn, Workspace } from './criterion-columns.ts';
import type { Verdicts } from './evaluator.ts';
import type { PairTable } from './fact-table.ts';
import type { NeedProfile } from './need-profile.ts';
import type { Pairs } from './pairs.ts';

/**
 * `not-applicable`: the rule's criterion or one of its facts does not belong to the proposal's pool,
 * or the rule is switched off, or it is not valid at the date.
 */
export type Outcome = 'fired' | 'not-fired' | 'undetermined' | 'not-applicable';

/** A number that is not fully known: it lies between `low` and `high`. Known exactly where they are equal. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A rule's outcome for one pair, with the values it looked at. */
export interface RuleFinding {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The rule's facts with their values, sorted by fact id; `null` is unknown. */
  readonly facts: readonly { readonly fact: string; readonly value: FactValue }[];
  /** The points it gives or could give; both 0 where it did not fire. Only for rules that score. */
  readonly points: Range;
}

/** What a criterion came to for one pair, 0–100. */
export interface CriterionValue {
  readonly criterion: string;
  readonly range: Range;
  /** The value used: `low + whenUnknown · (high − low)`. */
  readonly point: number;
  /** The rules whose points count, with the points that are certain. Sorted by rule name. */
  readonly counted: readonly { readonly rule: string; readonly points: number }[];
  /** What holding the sum within 100 took off; 0 or negative. */
  readonly held: number;
  /** Unknown facts that widen the range, sorted. Empty where the value is known. */
  readonly unknown: readonly string[];
}

/** A proposal in one of the neighbourhoods it serves. */
export interface Pair {
  readonly proposal: string;
  readonly neighbourhood: string;
  readonly shareRatio: number;
  /** One per rule of the pack, in the pack's order of rules. */
  readonly findings: readonly RuleFinding[];
  /** One per criterion that applies in the proposal's pool, in the pack's order. */
  readonly values: readonly CriterionValue[];
}

/** Whether a proposal may be funded at all. */
export type Eligibility =
  | { readonly kind: 'eligible' }
  | { readonly kind: 'excluded'; readonly rules: readonly string[] }
  /** Not decided, because facts are unknown: ask for completion; neither award nor refuse. */
  | { readonly kind: 'incomplete'; readonly facts: readonly string[] };

/** The most that the policy lets a proposal have. */
export interface AppliedLimit {
  readonly rule: string;
  readonly capCents: number;
}

/** Something a person must look at. It has no effect on score or award. */
export interface Attention {
  /** The rule that asks for it, or the limit or earmark that could not be decided (`code` says which). */
  readonly rule: string;
  readonly code: 'rule' | 'limit-undetermined' | 'earmark-undetermined';
  readonly neighbourhoods: readonly string[];
  /** The unknown facts it turns on; empty where it is certain. */
  readonly unknown: readonly string[];
}

/** What the rules found about one proposal, before any weight and any budget. */
export interface ProposalAssessment {
  readonly proposal: string;
  readonly pool: string | null;
  readonly eligibility: Eligibility;
  /** Sorted by cap, smallest first, then rule name. */
  readonly limits: readonly AppliedLimit[];
  readonly earmarks: readonly string[];
  readonly attention: readonly Attention[];
  /** Sorted by neighbourhood code. */
  readonly pairs: readonly Pair[];
}

/** Whether proposals may be funded, and up to what, as columns over the dataset's proposals. */
export interface Standing {
  /** 0 eligible, 1 excluded, 2 incomplete: the kind of `Eligibility`. */
  readonly eligibility: Uint8Array;
  /** The request within the limits that certainly apply, in cents; 0 where no amount is known. */
  readonly claimCents: Float64Array;
  /** The least a divisible proposal takes, in cents; for others the claim. */
  readonly leastCents: Float64Array;
}

/** What the rules found: it depends on rules, parameters and data, and not on weights or budget. */
export interface Assessment {
  /**
   * One per proposal, in the dataset's order (by id). Each is made from the columns when it is looked
   * at; `proposalAt` makes one without making all.
   */
  readonly proposals: readonly ProposalAssessment[];
  proposalAt(place: number): ProposalAssessment;
  readonly standing: Standing;
  /** Per proposal 1 where a rule certainly gives it the earmark, else 0. The same list every time. */
  earmarked(earmark: string): Uint8Array;
  /** Per criterion id, what it came to for every proposal. */
  readonly values: ReadonlyMap<string, CriterionColumn>;
  /** By neighbourhood code, sorted. Empty need (all null) where the pack has no need model. */
  readonly need: readonly NeedProfile[];
  /** The criteria that count per pool, after leaving out those none of whose rules is on. */
  readonly applicable: ReadonlyMap<string, readonly string[]>;
  /** What a next assessment of the same data need not do again. */
  readonly kept: Kept;
}

/** The work behind an assessment, kept so that an edit redoes only what it touches. */
export interface Kept {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly pack: Pack;
  readonly pairs: Pairs;
  readonly facts: PairTable;
  readonly byPool: ByPool;
  readonly applies: Applicability;
  /** Its contents mean nothing from one assessment to the next; making it anew costs time. */
  readonly room: Workspace;
  /** Per rule of the pack, in its order: where it holds, before applicability. */
  readonly verdicts: Verdicts;
}

/** Which pool every proposal is in. */
export interface ByPool {
  /** The pools that occur among the proposals; null for those without one. */
  readonly pools: readonly (string | null)[];
  /** Per proposal the place of its pool in `pools`. */
  readonly poolAt: Uint16Array;
}
