import type { Text } from '@maatstaf/core';
import type { Divide } from './division.ts';
import type { Situation } from './situation.ts';

/** A situation in which a method breaks a property, with the variation that shows it. */
export interface Example {
  readonly situation: Situation;
  readonly variation: number;
}

/**
 * What is known of one method and one property: `proved` on paper in a few lines, `held` wherever it
 * was tried but not proved, `fails` with the smallest example that was found.
 */
export type MethodPromise = { readonly method: string; readonly property: string } & (
  | { readonly mark: 'proved' | 'held' }
  | { readonly mark: 'fails'; readonly example: Example }
);

/** A method of dividing that promises are made about. */
export interface PromisedMethod {
  /** The kind of the method in a pack, with its settings: `ranking/skip`. */
  readonly id: string;
  readonly title: Text;
  readonly divide: Divide;
  /** The properties that are asked of it, where not all are: a part for each has no whole winners. */
  readonly asked?: readonly string[];
  /** The most situations that a test tries it on; any number where it is absent. */
  readonly mostRuns?: number;
}
