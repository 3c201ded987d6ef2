import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Dataset, Pack } from '@maatstaf/core';
import type { LawTally, TallyOrder } from '@maatstaf/fairness';

/** What a worker starts with. */
export interface TallyWork {
  readonly pack: Pack;
  readonly data: Dataset | null;
}

/** What a worker is told: which cases to try next. */
export type TallyWorkerOrder = TallyOrder | 'no more';

/** What a worker tells: how many cases of an order it has tried, and at last how the laws fared. */
export type TallyWorkerMessage =
  | { readonly done: number }
  | { readonly tallies: readonly LawTally[] }
  | { readonly failed: unknown };

/** Fewer cases than this for each are not worth a worker of its own. */
const leastPerWorker = 250;

/** Over how many workers so many cases are divided; 1 where no worker is worth while. */
export function workersFor(runs: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(runs / leastPerWorker)));
}

/** How many cases are handed out at a time: few enough for all workers to be done at about the same time. */
const handedOut = 100;

/**
 * Divides the cases of an order over workers: whoever is done gets the next part. The same cases, and so
 * the same tallies, as on one thread, whoever tried which.
 */
export async function tallyOnWorkers(
  pack: Pack,
  data: Dataset | null,
  order: TallyOrder,
  workers: number,
  onProgress: (done: number) => void,
): Promise<readonly LawTally[]> {
  const parts = partsOf(order, Math.max(workers, Math.ceil(order.runs / handedOut)));
  const done = parts.map(() => 0);
  const tallies: (readonly LawTally[])[] = [];
  let next = 0;
  const taking = async (worker: TallyWorker): Promise<void> => {
    for (;;) {
      const part = next;
      const own = parts[part];
      if (own === undefined) break;
      next += 1;
      tallies[part] = await worker.tried(own, (count) => {
        done[part] = count;
        onProgress(done.reduce((sum, each) => sum + each, 0));
      });
    }
    worker.dismiss();
  };
  await Promise.all(Array.from({ length: workers }, () => taking(new TallyWorker({ pack, data }))));
  return joined(tallies);
}

/** An order in so many parts that follow one another. */
export function partsOf(order: TallyOrder, count: number): readonly TallyOrder[] {
  const startOf = (part: number): number => Math.floor((order.runs * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    ...order,
    from: order.from + startOf(part),
    runs: startOf(part + 1) - startOf(part),
  }));
}

/** The tallies of all parts together: what comes after the first case that breaks a law does not count. */
export function joined(parts: readonly (readonly LawTally[])[]): readonly LawTally[] {
  const [first = [], ...rest] = parts;
  return first.map(({ law, ...start }) =>
    rest.reduce<LawTally>(
      (before, part) => {
        const own = part.find((one) => one.law === law);
        if (own === undefined || before.brokenAt !== null) return before;
        return {
          law,
          runs: before.runs + own.runs,
          tried: before.tried + own.tried,
          brokenAt: own.brokenAt,
        };
      },
      { law, ...start },
    ),
  );
}

/** A thread of its own, which tries one order at a time. */
class TallyWorker {
  readonly #worker: Worker;

  constructor(work: TallyWork) {
    // From the source, or as it was built.
    const isSource = import.meta.url.endsWith('.ts');
    const url = new URL(`./tally-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
    const execArgv = isSource ? ['--conditions=@maatstaf/source'] : [];
    // Cases are small and many: with more room for what is young, less of it is moved about.
    const resourceLimits = { maxYoungGenerationSizeMb: 256 };
    this.#worker = new Worker(url, { workerData: work, execArgv, resourceLimits });
  }

  /** Rejects where the worker fails, or stops before it is done. */
  tried(order: TallyOrder, onProgress: (done: number) => void): Promise<readonly LawTally[]> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const stopped = (): void => reject(new Error('A worker stopped before it was done.'));
      const told = (message: TallyWorkerMessage): void => {
        if ('done' in message) {
          onProgress(message.done);
          return;
        }
        worker.off('message', told).off('error', reject).off('exit', stopped);
        if ('failed' in message) reject(message.failed);
        else resolve(message.tallies);
      };
      worker.on('message', told).on('error', reject).on('exit', stopped);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      worker.postMessage(order satisfies TallyWorkerOrder);
    });
  }

  dismiss(): void {
    const last: TallyWorkerOrder = 'no more';
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    this.#worker.postMessage(last);
  }
}
