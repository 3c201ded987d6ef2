import type { Language, Text } from '@maatstaf/core';

/**
 * How a law fared: promised and kept, promised and broken, tried too seldom to say so, not promised under
 * this way of dividing, or about something that this policy does not have.
 */
export type LabOutcome = 'broken' | 'rarely-tried' | 'held' | 'not-promised' | 'not-asked';

/** A case that breaks a law, as a small story in sentences. */
export interface LabCase {
  /** With which money and which proposals. */
  readonly opening: string;
  /** The proposals, the neighbourhoods and the settings, each as far as it matters. */
  readonly given: readonly string[];
  /** What every proposal gets. */
  readonly outcome: readonly string[];
  /** What is wrong with it. */
  readonly happened: readonly string[];
  /** What the law expects. */
  readonly expected: string;
}

/** A law that can be tested, and what it is about: every division, limits, or what a policy says. */
export interface LabChoice {
  readonly law: string;
  readonly claim: Text;
  readonly group: 'division' | 'limits' | 'policy';
}

/** One law, as the lab found it. */
export interface LabLaw {
  readonly law: string;
  readonly claim: Text;
  /** What it rests on. */
  readonly source: Text;
  readonly outcome: LabOutcome;
  /** In how many cases it was tried, and how many of those put it to the test. */
  readonly runs: number;
  readonly tried: number;
  /** Why it is not promised or not asked; null where it is. */
  readonly why: Text | null;
  /** The smallest case that breaks it; null where none does. */
  readonly told: Readonly<Record<Language, LabCase>> | null;
}

/** Where a test of the rules is. */
export type LabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done';
      readonly seed: number;
      readonly runs: number;
      readonly laws: readonly LabLaw[];
      /** Whether it was of other settings than those that are shown now. */
      readonly isOutdated: boolean;
    };
