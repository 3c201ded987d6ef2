/**
 * A turn lasts so many milliseconds, also where the browser would allow more: whoever presses a key meanwhile waits
 * for its end. It waits for rest no longer than this.
 */
const turn = 8;
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
    await idle();
    signal.throwIfAborted();
    const until = performance.now() + turn;
    do {
      const { done, value } = search.next();
      if (done === true) return value;
    } while (performance.now() < until);
  }
}

/** Resolves when the browser is at rest, or after a while where it never is or does not tell. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: longestWait });
    } else setTimeout(resolve, longestWait);
  });
}
