/** Milliseconds of one thing done several times. */
export interface Timing {
  readonly medianMs: number;
  /** The least: on a machine with other work on it, the best view of what the code costs. */
  readonly leastMs: number;
}

/** Does a thing until it is warm, then times it once per round. It is told which turn it is. */
export async function timed(
  action: (turn: number) => unknown,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Timing> {
  for (let turn = 0; turn < warmUp; turn += 1) await action(turn);
  const samples: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const start = performance.now();
    const result = action(warmUp + turn);
    // Waiting for what is no promise would only measure the waiting.
    if (result instanceof Promise) await result;
    samples.push(performance.now() - start);
  }
  return timingOf(samples);
}

/** Median and least of some samples. */
export function timingOf(samples: readonly number[]): Timing {
  return { medianMs: median(samples), leastMs: Math.min(...samples) };
}

/** The middle value, or the mean of the two in the middle; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}
