import { parentPort, workerData } from 'node:worker_threads';
import { tallier } from '@maatstaf/fairness';
import { methodsFor } from '../input/methods-for.ts';
import type { TallyWork, TallyWorkerMessage, TallyWorkerOrder } from './tally-on-workers.ts';

// Tries the cases that it is sent on a thread of its own, part after part, until there are no more.

const { pack, data } = workerData as TallyWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
const post = (message: TallyWorkerMessage): void => parentPort?.postMessage(message);
const tally = await tallier(pack, data, await methodsFor(pack.allocation.method.kind));
parentPort?.on('message', (order: TallyWorkerOrder) => {
  if (order === 'no more') {
    parentPort?.close();
    return;
  }
  tally(order, { onProgress: (done) => post({ done }) }).then(
    (tallies) => post({ tallies }),
    (error: unknown) => post({ failed: error }),
  );
});
