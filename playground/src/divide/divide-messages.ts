import type { Dataset, Pack, Scenario } from '@maatstaf/core';
import type { RecordedDivision } from '@maatstaf/core/recorded';

/** What the worker is asked: to divide as the settings of a scenario say. */
export interface DivideOrder {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}

/** What the worker tells of the order that it was given last. */
export type DivideMessage =
  | { readonly kind: 'done'; readonly division: RecordedDivision }
  | { readonly kind: 'failed'; readonly message: string };
