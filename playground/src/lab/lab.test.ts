import { compiled, type Run } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { Lab } from './lab.ts';
import type { LabMessage, LabOrder } from './lab-messages.ts';

/** A worker that tells what the test makes it tell. */
class Puppet extends EventTarget {
  readonly orders: LabOrder[] = [];
  isTerminated = false;

  postMessage(order: LabOrder): void {
    // What a worker gets is a copy; what cannot be copied would throw here too.
    this.orders.push(structuredClone(order));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  tell(data: LabMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

async function opened() {
  const pack = await openPack('maastricht-2025');
  const session = await openSession(pack.pack, pack.dataset, compiled);
  const workers: Puppet[] = [];
  const lab = new Lab(() => {
    const worker = new Puppet();
    workers.push(worker);
    return worker;
  });
  const seen: string[] = [];
  lab.addEventListener('change', () => seen.push(lab.stateBeside(session.run).kind));
  const start = (run: Run = session.run): Puppet => {
    lab.start({ run, seed: 7, runs: 100, laws: ['within-budget'] });
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error('There is no worker.');
    return worker;
  };
  return { session, lab, seen, start };
}

it('hands the rules, the data and the settings to a worker, and passes on what that tells', async () => {
  const { session, lab, seen, start } = await opened();
  const worker = start();
  const { pack, dataset, scenario } = session.run;
  expect(worker.orders).toEqual([
    { pack, dataset, scenario, seed: 7, runs: 100, laws: ['within-budget'] },
  ]);
  worker.tell({ kind: 'progress', done: 40 });
  expect(lab.stateBeside(session.run)).toEqual({ kind: 'running', done: 40, of: 100 });
  worker.tell({ kind: 'done', laws: [] });
  expect(lab.stateBeside(session.run)).toEqual({
    kind: 'done',
    seed: 7,
    runs: 100,
    laws: [],
    isOutdated: false,
  });
  expect(worker.isTerminated).toBe(true);
  expect(seen).toEqual(['running', 'running', 'done']);
});

it('knows that its outcome is of other settings, until these are back', async () => {
  const { session, lab, start } = await opened();
  start().tell({ kind: 'done', laws: [] });
  const changed = await editSession(session, budgetEdit(5_000_000), 0);
  expect(lab.stateBeside(changed.run)).toMatchObject({ isOutdated: true });
  const { budgetCents } = session.run.pack.allocation;
  const back = await editSession(changed, budgetEdit(budgetCents), 5_000);
  expect(lab.stateBeside(back.run)).toMatchObject({ isOutdated: false });
});

it('stops the worker, and hears no more of it', async () => {
  const { session, lab, start } = await opened();
  const worker = start();
  lab.cancel();
  expect(worker.isTerminated).toBe(true);
  worker.tell({ kind: 'done', laws: [] });
  expect(lab.stateBeside(session.run)).toEqual({ kind: 'cancelled' });
  const second = start();
  second.tell({ kind: 'progress', done: 3 });
  worker.tell({ kind: 'progress', done: 90 });
  expect(lab.stateBeside(session.run)).toEqual({ kind: 'running', done: 3, of: 100 });
});

it('says that a test failed, and tells the page why', async () => {
  const { session, lab, start } = await opened();
  const errors: string[] = [];
  const note = (event: ErrorEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(event.message);
  };
  window.addEventListener('error', note, { capture: true });
  const worker = start();
  worker.tell({ kind: 'failed', message: 'no such rule' });
  window.removeEventListener('error', note, { capture: true });
  expect(lab.stateBeside(session.run)).toEqual({ kind: 'failed' });
  expect(worker.isTerminated).toBe(true);
  expect(errors.join()).toContain('no such rule');
});
