import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Dataset, Pack } from '@maatstaf/core';
import type { LawTally, TallyOrder } from '@maatstaf/fairness';

/** What a worker is given. */
export interface TallyWork {
  readonly pack: Pack;
  readonly data: Dataset | null;
  readonly order: TallyOrder;
}

/** What a worker tells: how many cases it has tried, and at last how the laws fared. */
export type TallyWorkerMessage =
  | { readonly done: number }
  | { readonly tallies: readonly LawTally[] };

/** Fewer cases than this for each are not worth a worker of its own. */
const leastPerWorker = 250;

/** Over how many workers so many cases are divided; 1 where no worker is worth while. */
export function workersFor(runs: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(runs / leastPerWorker)));
}

/** Divides the cases of an order over workers: the same cases, and so the same tallies, as on one thread. */
export async function tallyOnWorkers(
  pack: Pack,
  data: Dataset | null,
  order: TallyOrder,
  workers: number,
  onProgress: (done: number) => void,
): Promise<readonly LawTally[]> {
  const done = Array.from({ length: workers }, () => 0);
  const parts = await Promise.all(
    partsOf(order, workers).map((part, index) =>
      onWorker({ pack, data, order: part }, (count) => {
        done[index] = count;
        onProgress(done.reduce((sum, each) => sum + each, 0));
      }),
    ),
  );
  return joined(parts);
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

function onWorker(
  work: TallyWork,
  onProgress: (done: number) => void,
): Promise<readonly LawTally[]> {
  // From the source, or as it was built.
  const isSource = import.meta.url.endsWith('.ts');
  const url = new URL(`./tally-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
  const execArgv = isSource ? ['--conditions=@maatstaf/source'] : [];
  return new Promise((resolve, reject) => {
    // Cases are small and many: with more room for what is young, less of it is moved about.
    const resourceLimits = { maxYoungGenerationSizeMb: 128 };
    const worker = new Worker(url, { workerData: work, execArgv, resourceLimits });
    worker.on('message', (message: TallyWorkerMessage) => {
      if ('done' in message) onProgress(message.done);
      else resolve(message.tallies);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('A worker stopped before it was done.')));
  });
}
