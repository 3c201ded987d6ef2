import type { Evaluator, Run } from '@maatstaf/core';
import {
  budgetNeeded,
  isRefusedForNow,
  requestNeeded,
  weightsNeeded,
  type WhatItTakes,
  withoutStatement,
  type WithoutStatement,
} from '@maatstaf/core/sensitivity';
import type { ReactiveControllerHost } from 'lit';
import { inIdle } from './in-idle.ts';

/**
 * What a person asked about one proposal under one outcome, worked out in idle moments: what would fund
 * it, and what single sentences of policy decide. Another outcome or proposal starts afresh.
 */
export class Asked {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #run: Run | undefined;
  #proposal: string | undefined;
  #work: AbortController = new AbortController();
  /** Whether what would fund it is being worked out, and which sentences are. */
  #isAsking = false;
  #asking: Set<string> = new Set();
  #needed: WhatItTakes | null | undefined;
  #without: ReadonlyMap<string, WithoutStatement> = new Map();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Undefined while it is not known; null where neither money nor points are lacking. */
  get needed(): WhatItTakes | null | undefined {
    return this.#needed;
  }

  get without(): ReadonlyMap<string, WithoutStatement> {
    return this.#without;
  }

  /** Turns to a proposal under an outcome. */
  about(run: Run, proposal: string): void {
    if (run === this.#run && proposal === this.#proposal) return;
    this.#work.abort();
    this.#work = new AbortController();
    this.#isAsking = false;
    if (run !== this.#run) {
      this.#without = new Map();
      this.#asking = new Set();
    }
    this.#run = run;
    this.#proposal = proposal;
    this.#needed = isRefusedForNow(run, proposal) ? undefined : null;
  }

  /** Works out what would fund the proposal, once. */
  async askNeeded(evaluator: Evaluator): Promise<void> {
    const [run, proposal, { signal }] = [this.#run, this.#proposal, this.#work];
    if (run === undefined || proposal === undefined || this.#isAsking) return;
    this.#isAsking = true;
    try {
      const budget = await inIdle(budgetNeeded(run, proposal), signal);
      const weights = await inIdle(weightsNeeded(run, proposal), signal);
      const request = await requestNeeded(run, proposal, evaluator);
      signal.throwIfAborted();
      this.#needed = { proposal, weights, budget, request };
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Works out the outcome without a sentence of policy, once. */
  async askWithout(statement: string, evaluator: Evaluator): Promise<void> {
    const run = this.#run;
    if (run === undefined || this.#asking.has(statement)) return;
    this.#asking.add(statement);
    const found = await withoutStatement(run, statement, evaluator);
    if (run !== this.#run) return;
    this.#without = new Map([...this.#without, [statement, found]]);
    this.#host.requestUpdate();
  }
}
