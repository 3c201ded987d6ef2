import type { RecordedDivision } from '@maatstaf/core/recorded';
import type { DivideMessage, DivideOrder } from './divide-messages.ts';

/** As much of a worker as is used to divide. */
export type DivideWorker = Pick<
  Worker,
  'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'
>;

/**
 * Divides in a worker, one order after another. The worker stays for the next order, with the solver that
 * it loaded; an order that is called off while it is carried out ends it.
 */
export class Divider {
  readonly #newWorker: () => DivideWorker;
  #worker: DivideWorker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(newWorker: () => DivideWorker) {
    this.#newWorker = newWorker;
  }

  /** What an order comes to. Rejects where it cannot be carried out, or is called off. */
  divide(order: DivideOrder, signal: AbortSignal): Promise<RecordedDivision> {
    const division = this.#after(this.#last, order, signal);
    this.#last = Promise.allSettled([division]);
    return division;
  }

  /** Ends the worker, and with it what it is at. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #after(
    previous: Promise<unknown>,
    order: DivideOrder,
    signal: AbortSignal,
  ): Promise<RecordedDivision> {
    await previous;
    signal.throwIfAborted();
    const worker = this.#worker ?? this.#newWorker();
    this.#worker = worker;
    return answerOf(worker, order, signal, () => this.end());
  }
}

function answerOf(
  worker: DivideWorker,
  { pack, dataset, scenario }: DivideOrder,
  signal: AbortSignal,
  end: () => void,
): Promise<RecordedDivision> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const only = { signal: listening.signal };
    const fail = (reason: unknown): void => {
      listening.abort();
      end();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<DivideMessage>) => {
        if (data.kind === 'failed') {
          fail(data.message);
          return;
        }
        listening.abort();
        resolve(data.division);
      },
      only,
    );
    worker.addEventListener('error', ({ message }) => fail(message), only);
    signal.addEventListener('abort', () => fail(signal.reason), only);
    const order: DivideOrder = { pack, dataset, scenario };
    worker.postMessage(order, []);
  });
}
