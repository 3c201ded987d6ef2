/** A turn lasts so long, also where the browser would allow more: whoever presses a key meanwhile waits for its end. */
const turnMilliseconds = 8;
/** A turn waits for rest no longer than this. */
const longestWaitMilliseconds = 50;

/**
 * Runs a search that pauses to its end, in short turns in moments in which nothing else is to be done, or now and then
 * on a machine that is never at rest. Rejects when it is aborted.
 */
export async function inIdle<Result>(
  search: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    // One turn after another is the point of it.
    await idle();
    signal.throwIfAborted();
    const until = performance.now() + turnMilliseconds;
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
      requestIdleCallback(() => resolve(), { timeout: longestWaitMilliseconds });
    } else setTimeout(resolve, longestWaitMilliseconds);
  });
}
