import { type AllocationMethod, compiled, type Method, run } from '@maatstaf/core';
import { type RecordedDivision, recording } from '@maatstaf/core/recorded';
import type { DivideMessage, DivideOrder } from './divide-messages.ts';
import { loadMethod } from './load-method.ts';

/** Kept from one order to the next: the solver is more than a megabyte. */
const loaded = new Map<Method['kind'], Promise<AllocationMethod>>();

addEventListener('message', ({ data }: MessageEvent<DivideOrder>) => {
  void divide(data);
});

async function divide({ pack, dataset, scenario }: DivideOrder): Promise<void> {
  const tell = (message: DivideMessage): void => postMessage(message);
  try {
    const kept: RecordedDivision[] = [];
    const { kind } = scenario.method ?? pack.allocation.method;
    const method = recording(await methodOf(kind), (division) => kept.push(division));
    await run({ pack, dataset, scenario, evaluator: compiled, methods: [method] });
    const [division] = kept;
    if (division === undefined) throw new Error(`Nothing was divided by ${kind}.`);
    tell({ kind: 'done', division });
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
}

function methodOf(kind: Method['kind']): Promise<AllocationMethod> {
  const earlier = loaded.get(kind);
  if (earlier !== undefined) return earlier;
  const method = load(kind);
  loaded.set(kind, method);
  // What could not be loaded is tried again the next time.
  method.catch(() => loaded.delete(kind));
  return method;
}

async function load(kind: Method['kind']): Promise<AllocationMethod> {
  const method = await loadMethod(kind);
  if (method === undefined) throw new RangeError(`${kind} is divided where it is looked at.`);
  return method;
}
