import { packInScenario, verify } from '@maatstaf/fairness';
import { labLaw } from './lab-law.ts';
import type { LabMessage, LabOrder } from './lab-messages.ts';

/** What is told more often than this, nobody sees. */
const millisecondsBetween = 100;

const tell = (message: LabMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LabOrder>) => {
  void test(data);
});

async function test({
  pack,
  dataset,
  scenario,
  runs,
  seed,
  laws: chosen,
}: LabOrder): Promise<void> {
  let toldAt = performance.now();
  try {
    const { laws } = await verify(packInScenario(pack, scenario), dataset, {
      runs,
      seed,
      ...(chosen === null ? {} : { laws: chosen }),
      onProgress: (done) => {
        if (performance.now() - toldAt < millisecondsBetween) return;
        toldAt = performance.now();
        tell({ kind: 'progress', done });
      },
    });
    tell({ kind: 'done', laws: laws.map(labLaw) });
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
}
