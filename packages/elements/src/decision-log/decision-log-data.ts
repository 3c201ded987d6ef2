import type { Text } from '@maatstaf/core';

/** What a step, or all of them together, did to the outcome. */
export interface StepOutcome {
  readonly budgetCents: number;
  readonly spentCents: number;
  /** What proposals got more, all together, and what proposals got less. */
  readonly moreCents: number;
  readonly lessCents: number;
  /** Proposals that got nothing and now get something, by id. */
  readonly entered: readonly Named[];
  /** Proposals that got something and now get nothing, by id. */
  readonly left: readonly Named[];
  /** How many others get another amount. */
  readonly otherAmount: number;
}

/** A proposal with its title. */
export interface Named {
  readonly id: string;
  readonly title: Text;
}

/** One step that a person took, with what it did. */
export interface LoggedStep {
  /** What was done, in a few words such as "Eigenaarschap op 50 %". */
  readonly what: string;
  /** When, in milliseconds since 1970; null where it is not known. */
  readonly at: number | null;
  /** The reason that belongs to the step itself, such as for a decision on a proposal; null where it has none. */
  readonly reason: string | null;
  /** Why the person took it, written beside it; null where they have not. */
  readonly why: string | null;
  /** Null where it is not known: its way of dividing takes too long to divide once more for a log. */
  readonly outcome: StepOutcome | null;
}

/** Everything that was decided on the way from the baseline to a scenario. */
export interface DecisionLog {
  readonly policy: { readonly id: string; readonly version: string; readonly title: Text };
  /** The name of the scenario; null where it has none. */
  readonly scenario: string | null;
  /** The day of the log, such as 2026-03-01. */
  readonly day: string;
  readonly illustrativeAmounts: boolean;
  /** The oldest first. */
  readonly steps: readonly LoggedStep[];
  /** The scenario against the baseline, however one came there. */
  readonly outcome: StepOutcome;
  /** Every setting that differs from the baseline, a sentence each. */
  readonly changes: readonly string[];
}
