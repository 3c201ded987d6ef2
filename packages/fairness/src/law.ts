import type { Pack, Text } from '@maatstaf/core';
import type { Trial } from './case.ts';

/** Something that is not as it should be, for who knows the tool. */
export interface Difference {
  /** The proposal, pool or neighbourhood, or the path to a value that differs. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

/** Something that breaks a law. */
export interface Witness extends Difference {
  /** The same as a sentence for who knows the policy and not the tool. */
  readonly said: Text;
}

/** What a law found in one trial. */
export interface Finding {
  /** Whether the trial put the law to the test; a law that was never tried has not held. */
  readonly tried: boolean;
  /** What breaks it. Empty where it holds, or was not tried. */
  readonly witnesses: readonly Witness[];
}

/** Something that must be true of every policy, data set and scenario. */
export interface Law {
  readonly id: string;
  readonly claim: Text;
  /** The statement, law article or definition that it rests on. */
  readonly source: Text;
  /** Rejects only where making another outcome does. */
  check(trial: Trial): Promise<Finding>;
}

/**
 * Something that need not be true of every policy, and that a municipality wants of its own: that need
 * gives points and never costs them, that no neighbourhood is favoured by its name.
 */
export interface PolicyLaw extends Law {
  /** Why a pack gives the law nothing to look at; null where it does. */
  unasked(pack: Pack): Text | null;
}
