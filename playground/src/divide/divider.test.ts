import type { RecordedDivision } from '@maatstaf/core/recorded';
import { compiled } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import type { DivideMessage, DivideOrder } from './divide-messages.ts';
import { Divider, type DivideWorker } from './divider.ts';

/** A worker that answers what it is told to. */
class ToldWorker extends EventTarget implements DivideWorker {
  readonly orders: DivideOrder[] = [];
  isEnded = false;

  postMessage(order: unknown): void {
    this.orders.push(order as DivideOrder);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(data: DivideMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const { pack, dataset } = await openPack('greenford-2026');
const { baseline } = await openSession(pack, dataset, compiled);
const order = (budgetCents: number): DivideOrder => ({
  pack,
  dataset,
  scenario: { ...baseline.scenario, budgetCents },
});
const division = (label: string) => ({ label }) as unknown as RecordedDivision;

function divider() {
  const workers: ToldWorker[] = [];
  const own = new Divider(() => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker;
  });
  const budgets = () =>
    workers.flatMap(({ orders }) => orders.map((one) => one.scenario.budgetCents));
  return { own, workers, budgets };
}
const never = new AbortController().signal;

it('carries out one order after another in the same worker', async () => {
  const { own, workers, budgets } = divider();
  const [first, second] = [own.divide(order(1), never), own.divide(order(2), never)];
  await expect.poll(budgets).toEqual([1]);
  workers[0]?.tell({ kind: 'done', division: division('first') });
  expect(await first).toEqual(division('first'));
  await expect.poll(budgets).toEqual([1, 2]);
  workers[0]?.tell({ kind: 'done', division: division('second') });
  expect(await second).toEqual(division('second'));
  expect(workers).toHaveLength(1);
});

it('ends the worker when the order that it is at is called off, and takes a new one for the next', async () => {
  const { own, workers, budgets } = divider();
  const calling = new AbortController();
  const off = own.divide(order(1), calling.signal);
  const next = own.divide(order(2), never);
  await expect.poll(budgets).toEqual([1]);
  calling.abort();
  await expect(off).rejects.toThrow(/abort/u);
  expect(workers[0]?.isEnded).toBe(true);
  await expect.poll(budgets).toEqual([1, 2]);
  expect(workers).toHaveLength(2);
  workers[1]?.tell({ kind: 'done', division: division('next') });
  expect(await next).toEqual(division('next'));
});

it('never begins an order that was called off while it waited', async () => {
  const { own, workers, budgets } = divider();
  const calling = new AbortController();
  const first = own.divide(order(1), never);
  const off = own.divide(order(2), calling.signal);
  await expect.poll(budgets).toEqual([1]);
  calling.abort();
  workers[0]?.tell({ kind: 'done', division: division('first') });
  await first;
  await expect(off).rejects.toThrow(/abort/u);
  expect(budgets()).toEqual([1]);
  expect(workers[0]?.isEnded).toBe(false);
});

it('rejects what cannot be divided, and goes on with the next in a new worker', async () => {
  const { own, workers, budgets } = divider();
  const failed = own.divide(order(1), never);
  await expect.poll(budgets).toEqual([1]);
  workers[0]?.tell({ kind: 'failed', message: 'No solver.' });
  await expect(failed).rejects.toThrow('No solver.');
  const next = own.divide(order(2), never);
  await expect.poll(budgets).toEqual([1, 2]);
  workers[1]?.dispatchEvent(new ErrorEvent('error', { message: 'It fell over.' }));
  await expect(next).rejects.toThrow('It fell over.');
});
