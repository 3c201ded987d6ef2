import { compiled, run, type Run } from '@maatstaf/core';
import { isRefusedForNow, searchWhatItTakes, withoutStatement } from '@maatstaf/core/sensitivity';
import { loadMethod } from '../divide/load-method.ts';
import type { AskedMessage, AskedOrder, AskedQuestion } from './asked-messages.ts';

const tell = (message: AskedMessage): void => postMessage(message);

let about: Promise<Run> | undefined;

addEventListener('message', ({ data }: MessageEvent<AskedOrder>) => {
  if (data.kind === 'about') about = runOf(data);
  else void answer(data);
});

async function answer(order: AskedQuestion): Promise<void> {
  try {
    if (about === undefined) throw new Error('It was not said what this is about.');
    const outcome = await about;
    if (order.kind === 'without') {
      const found = await withoutStatement(outcome, order.statement, compiled);
      tell({ kind: 'without', found });
      return;
    }
    if (!isRefusedForNow(outcome, order.proposal)) tell({ kind: 'needed', known: null });
    for await (const known of searchWhatItTakes(outcome, order.proposal, compiled)) {
      tell({ kind: 'needed', known });
      // Other questions are heard in between.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
  } catch (error) {
    tell({ kind: 'failed', asked: order, message: String(error) });
  }
}

async function runOf({
  pack,
  dataset,
  scenario,
}: Extract<AskedOrder, { readonly kind: 'about' }>): Promise<Run> {
  const method = await loadMethod((scenario.method ?? pack.allocation.method).kind);
  const methods = method === undefined ? [] : [method];
  return run({ pack, dataset, scenario, evaluator: compiled, methods });
}
