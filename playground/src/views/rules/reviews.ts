import type { Run } from '@maatstaf/core';
import type { Finding } from '@maatstaf/core/review';
import type { ReviewMessage, ReviewOrder } from './review.worker.ts';

/** As much of a worker as a review uses. */
type ReviewWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Who types or drags is left in peace for so many milliseconds. */
const pause = 600;

/**
 * Looks in a worker at the policy as the last result has it, once nothing has changed for a moment, and
 * tells what was found. One look at a time; what came meanwhile is looked at next.
 */
export class Reviews {
  readonly #newWorker: () => ReviewWorker;
  readonly #tell: (findings: readonly Finding[]) => void;
  #worker: ReviewWorker | undefined;
  #wanted: Run | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(newWorker: () => ReviewWorker, tell: (findings: readonly Finding[]) => void) {
    this.#newWorker = newWorker;
    this.#tell = tell;
  }

  /** Asks for a look at a result; an earlier question that is not answered yet makes way. */
  ask(run: Run): void {
    this.#wanted = run;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), pause);
  }

  /** Ends the worker; a next question starts another. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }

  #look(): void {
    const run = this.#wanted;
    if (run === undefined || this.#isBusy) return;
    this.#wanted = undefined;
    this.#isBusy = true;
    const { pack, dataset, scenario } = run;
    const order: ReviewOrder = { pack, dataset, scenario };
    this.#started().postMessage(order, []);
  }

  #started(): ReviewWorker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#newWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<ReviewMessage>) => {
      if (worker !== this.#worker) return;
      this.#isBusy = false;
      if (data.kind === 'failed') reportError(new Error(data.message));
      else if (this.#wanted === undefined) this.#tell(data.findings);
      this.#look();
    });
    worker.addEventListener('error', (event) => {
      if (worker !== this.#worker) return;
      this.stop();
      reportError(event);
    });
    this.#worker = worker;
    return worker;
  }
}
