import type { Dataset, Pack } from '@maatstaf/core';
import type { PlacedExample } from '@maatstaf/core/examples';
import type { Effects } from './effects.ts';

/** What the page is made from. */
export interface Traced {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly examples: readonly PlacedExample[];
  readonly effects: Effects;
}

export type Statement = Pack['statements'][number];
