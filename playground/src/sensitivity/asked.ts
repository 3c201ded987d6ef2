import type { Run } from '@maatstaf/core';
import {
  isRefusedForNow,
  type WhatItTakesSoFar,
  type WithoutStatement,
} from '@maatstaf/core/sensitivity';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AskedMessage, AskedOrder, AskedQuestion } from './asked-messages.ts';

/** As much of a worker as is used to ask. */
export type AskedWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/**
 * What a person asked about one proposal under one outcome: what would fund it, and what single sentences of
 * policy decide. A worker works it out, so that the page never waits. Another outcome or proposal starts afresh;
 * what is no longer asked is called off.
 */
export class Asked implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #newWorker: () => AskedWorker;
  #run: Run | undefined;
  #proposal: string | undefined;
  #worker: AskedWorker | undefined;
  #isAsking = false;
  #asking: Set<string> = new Set();
  #needed: WhatItTakesSoFar | null | undefined;
  #halted: 'stopped' | 'failed' | undefined;
  #without: ReadonlyMap<string, WithoutStatement | 'failed'> = new Map();

  constructor(host: ReactiveControllerHost, newWorker: () => AskedWorker) {
    this.#host = host;
    this.#newWorker = newWorker;
    host.addController(this);
  }

  /** What is known of it; undefined while nothing is, null where neither money nor points are lacking. */
  get needed(): WhatItTakesSoFar | null | undefined {
    return this.#needed;
  }

  /** Why looking for what would fund it came to an end before its time. */
  get halted(): 'stopped' | 'failed' | undefined {
    return this.#halted;
  }

  /** What is known of each sentence that was asked about, or that it could not be worked out. */
  get without(): ReadonlyMap<string, WithoutStatement | 'failed'> {
    return this.#without;
  }

  /** Turns to a proposal under an outcome. */
  about(run: Run, proposal: string): void {
    if (run === this.#run && proposal === this.#proposal) return;
    // A search for another proposal would keep this one waiting.
    if (run !== this.#run || this.#isAsking) this.#end();
    if (run !== this.#run) this.#without = new Map();
    this.#run = run;
    this.#proposal = proposal;
    this.#halted = undefined;
    this.#needed = isRefusedForNow(run, proposal) ? undefined : null;
  }

  /** Looks for what would fund the proposal, once. */
  askNeeded(): void {
    const proposal = this.#proposal;
    if (proposal === undefined || this.#isAsking || this.#halted !== undefined) return;
    this.#isAsking = true;
    this.#ask({ kind: 'needed', proposal });
  }

  /** Looks again, after it was stopped or failed. */
  askAgain(): void {
    this.#halted = undefined;
    this.#needed = undefined;
    this.askNeeded();
    this.#host.requestUpdate();
  }

  /** Leaves it at what is known of what would fund the proposal. */
  stop(): void {
    if (!this.#isAsking) return;
    this.#startAfresh();
    this.#halted = 'stopped';
    this.#host.requestUpdate();
  }

  /** Works out the outcome without a sentence of policy: once, and again where that failed. */
  askWithout(statement: string): void {
    if (this.#without.get(statement) === 'failed') {
      this.#without = new Map([...this.#without].filter(([one]) => one !== statement));
      this.#asking.delete(statement);
      // A worker in which the search goes on is in order; of any other nobody knows.
      if (!this.#isAsking) this.#startAfresh();
      this.#host.requestUpdate();
    }
    if (this.#asking.has(statement)) return;
    this.#asking.add(statement);
    this.#ask({ kind: 'without', statement });
  }

  hostDisconnected(): void {
    this.#end();
    this.#run = undefined;
  }

  /** Goes on with another worker, without the search. */
  #startAfresh(): void {
    const unanswered = [...this.#asking].filter((one) => !this.#without.has(one));
    this.#end();
    for (const statement of unanswered) this.askWithout(statement);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isAsking = false;
    this.#asking = new Set();
  }

  #ask(order: AskedOrder): void {
    const run = this.#run;
    if (run === undefined) return;
    if (this.#worker === undefined) {
      const worker = this.#newWorker();
      this.#worker = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<AskedMessage>) => {
        if (worker === this.#worker) this.#hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        if (worker === this.#worker) this.#failAll(message);
      });
      const { published, scenario } = run;
      const first: AskedOrder = { kind: 'about', ...published, scenario };
      worker.postMessage(first, []);
    }
    this.#worker.postMessage(order, []);
  }

  #hear(message: AskedMessage): void {
    switch (message.kind) {
      case 'needed':
        this.#needed = message.known;
        if (message.known?.looked === undefined) this.#isAsking = false;
        break;
      case 'without':
        this.#without = new Map([...this.#without, [message.found.statement, message.found]]);
        break;
      case 'failed':
        reportError(new Error(message.message));
        this.#fail(message.asked);
    }
    this.#host.requestUpdate();
  }

  #fail(asked: AskedQuestion): void {
    if (asked.kind === 'without') {
      this.#without = new Map([...this.#without, [asked.statement, 'failed']]);
    } else if (this.#isAsking) {
      this.#isAsking = false;
      this.#halted = 'failed';
    }
  }

  /** Nothing that is still asked will be answered: the worker could not be loaded, or broke. */
  #failAll(message: string): void {
    reportError(new Error(message));
    for (const statement of this.#asking)
      if (!this.#without.has(statement)) this.#fail({ kind: 'without', statement });
    this.#fail({ kind: 'needed', proposal: this.#proposal ?? '' });
    const asked = this.#asking;
    this.#end();
    // What was answered, also that it failed, is not asked anew unasked.
    this.#asking = asked;
    this.#host.requestUpdate();
  }
}
