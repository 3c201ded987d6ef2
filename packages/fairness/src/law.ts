import type { Text } from '@maatstaf/core';
import type { Trial } from './case.ts';

/** Something that breaks a law. */
export interface Witness {
  /** The proposal, pool or neighbourhood, or the path to a value that differs. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
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
  readonly source: string;
  /** Rejects only where making another outcome does. */
  check(trial: Trial): Promise<Finding>;
}
