import type { Issue, Run } from '@maatstaf/core';
import type { RefusedMethod, SmallFavoured } from '@maatstaf/core/compare-methods';
import type { MetricInDetail } from '@maatstaf/core/metrics';

/** One of the things that stand side by side: a scenario, or a way of dividing one. */
export type ComparedColumn = ComparedOutcome | RefusedColumn | AwaitedColumn | FailedColumn;

interface Named {
  /** Tells it from the other columns, and stays the same while its outcome changes. */
  readonly key: string;
  /** In the language of the screen. */
  readonly title: string;
}

export interface ComparedOutcome extends Named {
  readonly kind: 'outcome';
  readonly run: Run;
  readonly metrics: readonly MetricInDetail[];
  /** Null where it does not favour small proposals. */
  readonly favoursSmall: SmallFavoured | null;
}

/** What cannot divide this, with everything that stands in its way. */
export interface RefusedColumn extends Named {
  readonly kind: 'refused';
  readonly run: Pick<Run, 'pack'>;
  readonly issues: readonly Issue[];
  /** Those of the issues that are limits it cannot keep to. */
  readonly limits: RefusedMethod['limits'];
}

/** What is being worked out. */
export interface AwaitedColumn extends Named {
  readonly kind: 'awaited';
}

/** What could not be worked out, or was stopped by a person. */
export interface FailedColumn extends Named {
  readonly kind: 'failed';
  readonly stopped: boolean;
}
