/** Time to leave for whatever else is to be drawn, in milliseconds. */
const spare = 3;
/** Where the browser does not tell how idle it is: work so long, and pause so long. */
const turn = 6;
const pauseBetween = 24;

/** Runs a search that pauses to its end, in moments in which nothing else is to be done. Rejects when it is aborted. */
export async function inIdle<Result>(
  search: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    // One turn after another is the point of it.
    // oxlint-disable-next-line no-await-in-loop
    const timeLeft = await idle();
    signal.throwIfAborted();
    do {
      const { done, value } = search.next();
      if (done === true) return value;
    } while (timeLeft() > spare);
  }
}

function idle(): Promise<() => number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining()), { timeout: 1_000 });
      return;
    }
    setTimeout(() => {
      const until = performance.now() + turn;
      resolve(() => until - performance.now());
    }, pauseBetween);
  });
}
