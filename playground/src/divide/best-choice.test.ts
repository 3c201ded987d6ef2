import { compiled, run } from '@maatstaf/core';
import { proportionalMethod } from '@maatstaf/core/proportional';
import { type RecordedDivision, recording } from '@maatstaf/core/recorded';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit, methodEdit } from '../state/scenario-edits.ts';
import { openSession, type Session } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { BestChoice } from './best-choice.ts';
import type { DivideMessage, DivideOrder } from './divide-messages.ts';
import type { DivideWorker } from './divider.ts';

/** A worker that answers when it is told to; it divides in proportion, for what it divides does not matter. */
class ToldWorker extends EventTarget implements DivideWorker {
  readonly orders: DivideOrder[] = [];
  isEnded = false;

  postMessage(order: unknown): void {
    this.orders.push(order as DivideOrder);
  }

  terminate(): void {
    this.isEnded = true;
  }

  async answer(): Promise<void> {
    const order = this.orders.at(-1);
    if (order === undefined) throw new Error('Nothing was asked.');
    const kept: RecordedDivision[] = [];
    const method = { kind: 'proportional', weight: 'score' } as const;
    const limits = Object.fromEntries(order.pack.limits.map(({ id }) => [id, { on: false }]));
    const scenario = { ...order.scenario, method, limits, leftover: { kind: 'stays' } as const };
    const by = recording(proportionalMethod, (one) => kept.push({ ...one, kind: 'optimal' }));
    await run({ ...order, scenario, evaluator: compiled, methods: [by] });
    const [division] = kept;
    if (division === undefined) throw new Error('Nothing was divided.');
    const data: DivideMessage = { kind: 'done', division };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

async function waiting() {
  const { pack, dataset } = await openPack('greenford-2026');
  const opened = await openSession(pack, dataset, compiled);
  const session = await editSession(opened, methodEdit({ kind: 'optimal' }), 0);
  const workers: ToldWorker[] = [];
  const desk: { session: Session; steps: number } = { session, steps: 0 };
  const taken = async (step: (session: Session) => Promise<Session>): Promise<void> => {
    desk.session = await step(desk.session);
    desk.steps += 1;
  };
  const best = new BestChoice(
    () => {
      const worker = new ToldWorker();
      workers.push(worker);
      return worker;
    },
    (step) => void taken(step),
  );
  return { opened, session, workers, desk, best };
}

it('shows the last outcome until the new one is there', async () => {
  const { opened, session, workers, desk, best } = await waiting();
  expect(session.pending?.kind).toBe('awaited');
  expect(session.run.allocation).toBe(opened.run.allocation);
  expect(session.run.scenario).toBe(session.history.present);
  best.follow(session);
  await expect.poll(() => workers[0]?.orders.length).toBe(1);
  await workers[0]?.answer();
  await expect.poll(() => desk.session.pending).toBe(null);
  expect(desk.session.run.allocation).not.toBe(opened.run.allocation);
  expect(desk.session.run.scenario).toBe(session.history.present);
});

it('drops what comes of settings that were changed since, and works out the newest', async () => {
  const { session, workers, desk, best } = await waiting();
  best.follow(session);
  await expect.poll(() => workers[0]?.orders.length).toBe(1);
  for (const budgetCents of [10_000_000, 20_000_000]) {
    desk.session = await editSession(desk.session, budgetEdit(budgetCents), budgetCents);
    best.follow(desk.session);
  }
  await workers[0]?.answer();
  await expect.poll(() => workers[0]?.orders.length).toBe(2);
  expect(desk.steps).toBe(0);
  expect(workers[0]?.orders[1]?.scenario.budgetCents).toBe(20_000_000);
  await workers[0]?.answer();
  await expect.poll(() => desk.session.pending).toBe(null);
  expect(desk.session.run.allocation.budgetCents).toBe(20_000_000);
  expect(workers.length).toBe(1);
});

it('ends a calculation that nobody waits for any more', async () => {
  const { opened, session, workers, desk, best } = await waiting();
  best.follow(session);
  await expect.poll(() => workers[0]?.orders.length).toBe(1);
  desk.session = opened;
  best.follow(opened);
  await expect.poll(() => workers[0]?.isEnded).toBe(true);
  expect(desk.session).toBe(opened);
});

it('tells that a way of dividing cannot keep to a limit that is put in force', async () => {
  const { pack, dataset } = await openPack('maastricht-2025');
  const opened = await openSession(pack, dataset, compiled);
  const shares = {
    kind: 'equal-shares',
    entitlement: 'need',
    utility: 'score',
    completion: 'utilitarian',
  } as const;
  const refused = await editSession(opened, methodEdit(shares), 0);
  expect(refused.pending?.kind).toBe('refused');
  expect(refused.run.allocation).toBe(opened.run.allocation);
  const without = { ids: pack.limits.map(({ id }) => id), leftover: true };
  const divided = await editSession(refused, methodEdit(shares, without), 10_000);
  expect(divided.pending).toBe(null);
  expect(divided.run.allocation.spentCents).toBeGreaterThan(0);
});
