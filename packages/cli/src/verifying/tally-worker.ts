import { parentPort, workerData } from 'node:worker_threads';
import { tally } from '@maatstaf/fairness';
import { methodsFor } from '../input/methods-for.ts';
import type { TallyWork, TallyWorkerMessage } from './tally-on-workers.ts';

// Tries its part of the cases on a thread of its own, and tells how far it is.

const { pack, data, order } = workerData as TallyWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
const post = (message: TallyWorkerMessage): void => parentPort?.postMessage(message);
const tallies = await tally(pack, data, order, {
  methods: await methodsFor(pack.allocation.method.kind),
  onProgress: (done) => post({ done }),
});
post({ tallies });
