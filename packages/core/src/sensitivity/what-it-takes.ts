import type { Evaluator } from '../assess/evaluator.ts';
import type { Run } from '../run/run.ts';
import { type BudgetNeeded, budgetNeeded } from './budget-needed.ts';
import { type RequestNeeded, requestNeeded } from './request-needed.ts';
import { toEnd } from './segments.ts';
import { type WeightNeeded, weightsNeeded } from './weights-needed.ts';

/** What would turn a refusal into an award, each by itself with all else as it is. */
export interface WhatItTakes {
  readonly proposal: string;
  /** Per weight that can do it the nearest share, the least move first; empty where none can. */
  readonly weights: readonly WeightNeeded[];
  /** Null where no budget was found that does it. */
  readonly budget: BudgetNeeded | null;
  /** Null where no lower request was found that does it. */
  readonly request: RequestNeeded | null;
}

/**
 * The least changes that each by themselves would fund a proposal that was refused for lack of money
 * or points. Null for one that has money, or lacks something else: it is withdrawn, incomplete, not
 * eligible, or a person refused it. Throws a RangeError for a proposal that is not there.
 */
export async function whatItTakes(
  run: Run,
  proposal: string,
  evaluator: Evaluator,
): Promise<WhatItTakes | null> {
  if (!isRefusedForNow(run, proposal)) return null;
  return {
    proposal,
    weights: toEnd(weightsNeeded(run, proposal)),
    budget: toEnd(budgetNeeded(run, proposal)),
    request: await requestNeeded(run, proposal, evaluator),
  };
}

/** Whether more money or more points could fund a proposal that has nothing. */
export function isRefusedForNow({ allocation, dataset }: Run, proposal: string): boolean {
  const place = dataset.proposals.findIndex(({ id }) => id === proposal);
  if (place === -1) throw new RangeError(`There is no proposal "${proposal}" in this run.`);
  const { status, override } = allocation.awardAt(place);
  const refused = status === 'refused-ceiling' || status === 'refused-below-threshold';
  return refused && override?.action !== 'lock-out';
}
