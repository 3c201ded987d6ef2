import type { Dataset, Pack, Scenario } from '@maatstaf/core';
import { type Finding, review } from '@maatstaf/core/review';

/** What the worker is asked: to look at a policy as a scenario has it. */
export interface ReviewOrder {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}

/** What the worker tells. */
export type ReviewMessage =
  | { readonly kind: 'done'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly message: string };

const tell = (message: ReviewMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReviewOrder>) => {
  void look(data);
});

async function look(order: ReviewOrder): Promise<void> {
  try {
    tell({ kind: 'done', findings: await review(order) });
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
}
