/** Time to leave for whatever else is to be drawn, in milliseconds. */
const spare = 3;
/** A turn lasts at least so long, which leaves a frame most of its time, and waits for rest no longer than this. */
const leastTurn = 5;
const longestWait = 50;

/**
 * Runs a search that pauses to its end, in moments in which nothing else is to be done; on a machine that
 * is never at rest in short turns. Rejects when it is aborted.
 */
export async function inIdle<Result>(
  search: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    // One turn after another is the point of it.
    const timeRemaining = await idle();
    signal.throwIfAborted();
    const until = performance.now() + leastTurn;
    do {
      const { done, value } = search.next();
      if (done === true) return value;
    } while (performance.now() < until || timeRemaining() > spare);
  }
}

/**
 * Resolves when the browser is at rest, or after a while where it never is or does not tell, with what says how
 * many milliseconds are left.
 */
export function idle(): Promise<() => number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining()), {
        timeout: longestWait,
      });
    } else setTimeout(() => resolve(() => 0), longestWait);
  });
}
