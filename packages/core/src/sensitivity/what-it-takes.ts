import type { Evaluator } from '../assess/evaluator.ts';
import type { Run } from '../run/run.ts';
import { type BudgetNeeded, budgetNeeded } from './budget-needed.ts';
import { weightPlaces } from './moved-weight.ts';
import { type RequestNeeded, requestNeeded } from './request-needed.ts';
import { toEnd } from './segments.ts';
import { leastMoveFirst, type WeightNeeded, weightNeeded } from './weight-needed.ts';

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

/** What is known of it while it is looked for. */
export interface WhatItTakesSoFar extends Omit<WhatItTakes, 'budget' | 'request'> {
  /** Undefined while it is not known. */
  readonly budget: BudgetNeeded | null | undefined;
  readonly request: RequestNeeded | null | undefined;
  /** How many of the weights were looked at; absent once all is known. */
  readonly looked?: { readonly at: number; readonly of: number };
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
  let found: WhatItTakesSoFar | null = null;
  for await (const known of searchWhatItTakes(run, proposal, evaluator)) found = known;
  if (found === null) return null;
  const { weights, budget = null, request = null } = found;
  return { proposal, weights, budget, request };
}

/**
 * The same bit by bit, with what is known after each: first the budget and the request, which are soon
 * there, then one weight after another. Gives nothing where neither money nor points are lacking.
 */
export async function* searchWhatItTakes(
  run: Run,
  proposal: string,
  evaluator: Evaluator,
): AsyncGenerator<WhatItTakesSoFar, void, void> {
  if (!isRefusedForNow(run, proposal)) return;
  const places = weightPlaces(run);
  const looked = { at: 0, of: places.length };
  const budget = toEnd(budgetNeeded(run, proposal));
  yield { proposal, weights: [], budget, request: undefined, looked };
  const request = await requestNeeded(run, proposal, evaluator);
  yield { proposal, weights: [], budget, request, looked };
  let weights: readonly WeightNeeded[] = [];
  for (const [index, place] of places.entries()) {
    const found = toEnd(weightNeeded(run, proposal, place));
    if (found !== null) weights = leastMoveFirst([...weights, found]);
    yield { proposal, weights, budget, request, looked: { ...looked, at: index + 1 } };
  }
  yield { proposal, weights, budget, request };
}

/** Whether more money or more points could fund a proposal that has nothing. */
export function isRefusedForNow({ allocation, dataset }: Run, proposal: string): boolean {
  const place = dataset.proposals.findIndex(({ id }) => id === proposal);
  if (place === -1) throw new RangeError(`There is no proposal "${proposal}" in this run.`);
  const { status, override } = allocation.awardAt(place);
  const refused = status === 'refused-ceiling' || status === 'refused-below-threshold';
  return refused && override?.action !== 'lock-out';
}
