/** What an `AbortSignal` has; browsers, workers and Node all give one. */
export interface Abortable {
  /** Throws the reason once the work is no longer wanted. */
  throwIfAborted(): void;
}

declare const setTimeout: (then: () => void, milliseconds: number) => unknown;

/** How long work goes on before others on the same thread get a turn, in milliseconds. */
const slice = 12;

/** Gives way to other work on the thread: to drawing, to messages, to an abort. */
export class Pause {
  #since = Date.now();

  get isDue(): boolean {
    return Date.now() - this.#since >= slice;
  }

  /** Comes back after others had a turn; rejects where the work was aborted meanwhile. */
  async take(signal: Abortable | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.#since = Date.now();
    signal?.throwIfAborted();
  }
}
