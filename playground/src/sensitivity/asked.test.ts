import { compiled, type Run } from '@maatstaf/core';
import type { WhatItTakesSoFar } from '@maatstaf/core/sensitivity';
import { isRefusedForNow, whatItTakes, withoutStatement } from '@maatstaf/core/sensitivity';
import type { ReactiveControllerHost } from 'lit';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { openSession } from '../state/session.ts';
import { newAsker } from '../workers/new-worker.ts';
import { Asked, type AskedWorker } from './asked.ts';
import type { AskedMessage, AskedOrder } from './asked-messages.ts';

/** A worker that answers what it is told to. */
class ToldWorker extends EventTarget implements AskedWorker {
  readonly orders: AskedOrder[] = [];
  isEnded = false;

  postMessage(order: unknown): void {
    this.orders.push(order as AskedOrder);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(data: AskedMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const host = (): ReactiveControllerHost & { updates: number } => ({
  updates: 0,
  addController() {},
  removeController() {},
  requestUpdate() {
    this.updates += 1;
  },
  updateComplete: Promise.resolve(true),
});

async function asking(packId = 'greenford-2026') {
  const { pack, dataset } = await openPack(packId);
  const { run } = await openSession(pack, dataset, compiled);
  const refused = run.dataset.proposals
    .map(({ id }) => id)
    .filter((id) => isRefusedForNow(run, id));
  return { run, refused };
}

function told(run: Run, proposal: string) {
  const workers: ToldWorker[] = [];
  const page = host();
  const asked = new Asked(page, () => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker;
  });
  asked.about(run, proposal);
  return { asked, workers, page };
}

const known = (proposal: string, at: number): WhatItTakesSoFar => ({
  proposal,
  weights: [],
  budget: null,
  request: null,
  looked: { at, of: 10 },
});

it('asks once, and shows what is known as it comes', async () => {
  const { run, refused } = await asking();
  const [first = ''] = refused;
  const { asked, workers, page } = told(run, first);
  asked.askNeeded();
  asked.askNeeded();
  asked.askWithout('GF1-01');
  asked.askWithout('GF1-01');
  expect(workers.length).toBe(1);
  expect(workers[0]?.orders.map(({ kind }) => kind)).toEqual(['about', 'needed', 'without']);
  expect(asked.needed).toBe(undefined);
  workers[0]?.tell({ kind: 'needed', known: known(first, 3) });
  expect(asked.needed?.looked?.at).toBe(3);
  expect(page.updates).toBe(1);
});

it('ends the search when a person stops it, keeps what is known, and can look again', async () => {
  const { run, refused } = await asking();
  const [first = ''] = refused;
  const { asked, workers } = told(run, first);
  asked.askNeeded();
  workers[0]?.tell({ kind: 'needed', known: known(first, 3) });
  asked.askWithout('GF1-01');
  asked.stop();
  expect(workers[0]?.isEnded).toBe(true);
  expect(asked.halted).toBe('stopped');
  expect(asked.needed?.looked?.at).toBe(3);
  // What else was asked goes on.
  expect(workers[1]?.orders.map(({ kind }) => kind)).toEqual(['about', 'without']);
  workers[0]?.tell({ kind: 'needed', known: known(first, 4) });
  expect(asked.needed?.looked?.at).toBe(3);
  asked.askNeeded();
  expect(asked.halted).toBe('stopped');
  asked.askAgain();
  expect(asked.halted).toBe(undefined);
  expect(workers[1]?.orders.at(-1)?.kind).toBe('needed');
});

it('drops what is asked of an outcome or a proposal that is no longer looked at', async () => {
  const { run, refused } = await asking();
  const [first = '', second = ''] = refused;
  const { asked, workers } = told(run, first);
  asked.askNeeded();
  asked.about(run, second);
  expect(workers[0]?.isEnded).toBe(true);
  workers[0]?.tell({ kind: 'needed', known: known(first, 9) });
  expect(asked.needed).toBe(undefined);
  asked.askNeeded();
  asked.about({ ...run }, second);
  expect(workers[1]?.isEnded).toBe(true);
  asked.hostDisconnected();
  const funded = run.allocation.awards.find(({ awardedCents }) => awardedCents > 0)?.proposal ?? '';
  asked.about(run, funded);
  expect(asked.needed).toBe(null);
});

/** What is reported while something is done. */
function reportedBy(act: () => void): readonly unknown[] {
  const reported: unknown[] = [];
  const listen = (event: ErrorEvent): void => {
    event.preventDefault();
    reported.push(event.error);
  };
  addEventListener('error', listen);
  try {
    act();
  } finally {
    removeEventListener('error', listen);
  }
  return reported;
}

it('says that it failed, and not for ever that it is busy', async () => {
  const { run, refused } = await asking();
  const [first = ''] = refused;
  const { asked, workers } = told(run, first);
  const needed = { kind: 'needed', proposal: first } as const;
  const reported = reportedBy(() => {
    asked.askNeeded();
    workers[0]?.tell({ kind: 'failed', asked: needed, message: 'No.' });
  });
  expect(reported).toEqual([new Error('No.')]);
  expect(asked.halted).toBe('failed');
});

it('says which sentence could not be left out, and asks a new worker when a person tries again', async () => {
  const { run, refused } = await asking();
  const { asked, workers } = told(run, refused[0] ?? '');
  asked.askWithout('GF1-01');
  asked.askWithout('GF1-02');
  const first = { kind: 'without', statement: 'GF1-01' } as const;
  reportedBy(() => workers[0]?.tell({ kind: 'failed', asked: first, message: 'No.' }));
  expect([...asked.without]).toEqual([['GF1-01', 'failed']]);
  asked.askWithout('GF1-01');
  expect(asked.without.has('GF1-01')).toBe(false);
  // What was not answered yet is asked of the new one too.
  expect(workers[0]?.isEnded).toBe(true);
  expect(workers[1]?.orders.slice(1)).toEqual([{ kind: 'without', statement: 'GF1-02' }, first]);
});

it('says of everything that is asked that it failed where the worker cannot be loaded', async () => {
  const { run, refused } = await asking();
  const { asked, workers } = told(run, refused[0] ?? '');
  asked.askNeeded();
  asked.askWithout('GF1-01');
  reportedBy(() => workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'Gone.' })));
  expect(asked.halted).toBe('failed');
  expect(asked.without.get('GF1-01')).toBe('failed');
  asked.askAgain();
  asked.askWithout('GF1-01');
  expect(workers[1]?.orders.map(({ kind }) => kind)).toEqual(['about', 'needed', 'without']);
});

it('works out in a worker what the engine works out here', { timeout: 120_000 }, async () => {
  const { run, refused } = await asking();
  const [first = ''] = refused;
  const seen: (WhatItTakesSoFar | null | undefined)[] = [];
  const page = host();
  const asked = new Asked(page, newAsker);
  page.requestUpdate = () => seen.push(asked.needed);
  asked.about(run, first);
  asked.askNeeded();
  const statement = run.pack.statements[0]?.id ?? '';
  asked.askWithout(statement);
  await expect.poll(() => asked.without.get(statement), { timeout: 60_000 }).toBeDefined();
  await expect
    .poll(() => asked.needed !== undefined && asked.needed?.looked === undefined, {
      timeout: 60_000,
    })
    .toBe(true);
  expect(seen.length).toBeGreaterThan(5);
  expect(asked.needed).toEqual(await whatItTakes(run, first, compiled));
  expect(asked.without.get(statement)).toEqual(await withoutStatement(run, statement, compiled));
  asked.hostDisconnected();
});
