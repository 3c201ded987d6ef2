import type { Dataset, Pack, Scenario } from '@maatstaf/core';
import type { LabLaw } from '@maatstaf/elements/fairness-lab';

/** What the worker is asked: to test the rules of a pack as a scenario has them. */
export interface LabOrder {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly runs: number;
  readonly seed: number;
  /** Ids of the laws to test; null for all. */
  readonly laws: readonly string[] | null;
}

/** What the worker tells: how many cases are done, and in the end what it found or that it could not. */
export type LabMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly laws: readonly LabLaw[] }
  | { readonly kind: 'failed'; readonly message: string };
