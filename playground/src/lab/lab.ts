import type { Run } from '@maatstaf/core';
import { sameSettings } from '@maatstaf/elements';
import type { LabState } from '@maatstaf/elements/fairness-lab';
import type { LabMessage, LabOrder } from './lab-messages.ts';

/** As much of a worker as the lab uses. */
export type LabWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** A test, with the result that it was made of. */
interface Tested {
  readonly run: Run;
  readonly seed: number;
  readonly runs: number;
  /** Ids of the laws that were chosen; null for all. */
  readonly laws: readonly string[] | null;
}

type Phase =
  | Exclude<LabState, { readonly kind: 'done' }>
  | Omit<Extract<LabState, { readonly kind: 'done' }>, 'isOutdated'>;

/**
 * The test of one policy's rules. It goes on while other views are looked at; whoever draws it listens for
 * `change`.
 */
export class Lab extends EventTarget {
  readonly #newWorker: () => LabWorker;
  #phase: Phase = { kind: 'idle' };
  #tested: Run | undefined;
  #worker: LabWorker | undefined;

  constructor(newWorker: () => LabWorker) {
    super();
    this.#newWorker = newWorker;
  }

  /** Where the test is, beside the result that is shown now. */
  stateBeside(run: Run): LabState {
    const phase = this.#phase;
    if (phase.kind !== 'done') return phase;
    return { ...phase, isOutdated: this.#tested === undefined || !sameSettings(this.#tested, run) };
  }

  /** Starts a test of the rules as they are in a result; one that is under way makes way. */
  start({ run, seed, runs, laws }: Tested): void {
    this.#stop();
    const worker = this.#newWorker();
    this.#worker = worker;
    this.#tested = run;
    worker.addEventListener('message', ({ data }: MessageEvent<LabMessage>) => {
      if (this.#worker !== worker) return;
      switch (data.kind) {
        case 'progress':
          this.#become({ kind: 'running', done: data.done, of: runs });
          break;
        case 'done':
          this.#stop();
          this.#become({ kind: 'done', seed, runs, laws: data.laws });
          break;
        case 'failed':
          this.#fail(new Error(data.message));
          break;
      }
    });
    worker.addEventListener('error', (event) => {
      if (this.#worker === worker) this.#fail(event);
    });
    this.#become({ kind: 'running', done: 0, of: runs });
    const { pack, dataset, scenario } = run;
    const order: LabOrder = { pack, dataset, scenario, runs, seed, laws };
    worker.postMessage(order, []);
  }

  /** Stops the test that is under way; nothing is kept of it. */
  cancel(): void {
    if (this.#worker === undefined) return;
    this.#stop();
    this.#become({ kind: 'cancelled' });
  }

  #fail(error: unknown): void {
    this.#stop();
    this.#become({ kind: 'failed' });
    reportError(error);
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #become(phase: Phase): void {
    this.#phase = phase;
    this.dispatchEvent(new Event('change'));
  }
}
