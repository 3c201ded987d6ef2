import { compiled } from '@maatstaf/core';
import { expect, it, onTestFinished } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit, weightEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { idle } from './in-idle.ts';
import { Watcher } from './watcher.ts';

async function watching(policy = 'greenford-2026') {
  const { pack, dataset } = await openPack(policy);
  const session = await openSession(pack, dataset, compiled);
  const watcher = new Watcher(() => {});
  return { session, watcher };
}

const known = (watcher: Watcher) => [...watcher.seen.tippingPoints.keys()];

it('comes to know the tipping points of every weight, and which guardrails are passed', async () => {
  const { session, watcher } = await watching();
  expect(watcher.seen).toEqual({ tippingPoints: new Map(), guardrails: undefined });
  watcher.look(session);
  await expect.poll(() => known(watcher).length, { timeout: 20_000 }).toBe(10);
  expect(watcher.seen.guardrails).toMatchObject({
    passed: [],
    untold: [],
    kept: ['nothing-awarded'],
  });
  expect(watcher.seen.tippingPoints.get('principle/cooling')).toMatchObject({ kind: 'told' });
});

it('keeps what still holds while one weight moves, and nothing once the budget does', async () => {
  const { session, watcher } = await watching();
  watcher.look(session);
  await expect.poll(() => known(watcher).length, { timeout: 20_000 }).toBe(10);
  const { pack, scenario } = session.run;
  const moved = await editSession(
    session,
    weightEdit(pack, scenario, 'principle', 'cooling', 0.6),
    0,
  );
  watcher.look(moved);
  expect(known(watcher)).toEqual(['principle/cooling']);
  watcher.look(await editSession(moved, budgetEdit(1_000_000), 10_000));
  expect(known(watcher)).toEqual([]);
  watcher.look(undefined);
  expect(watcher.seen.guardrails).toBeUndefined();
});

it('says the same for as long as no more and no less is known', async () => {
  const { session, watcher } = await watching();
  watcher.look(session);
  await expect.poll(() => known(watcher).length, { timeout: 20_000 }).toBe(10);
  await expect.poll(() => watcher.seen.guardrails?.passed).toEqual([]);
  const { seen } = watcher;
  watcher.look({ ...session });
  await idle();
  await idle();
  expect(watcher.seen).toBe(seen);
});

it('warns while a slider is dragged, before it comes to rest', async () => {
  const { session, watcher } = await watching('maastricht-2025');
  const nothing = await editSession(session, budgetEdit(0), 0);
  watcher.look(session);
  await expect.poll(() => watcher.seen.guardrails?.passed).toEqual([]);
  // As a drag goes: the next outcome comes before anything rests.
  const drag = setInterval(() => watcher.look({ ...nothing }), 16);
  onTestFinished(() => clearInterval(drag));
  await expect.poll(() => watcher.seen.guardrails?.passed.length).toBeGreaterThan(0);
});

it('says in every policy that nobody gets any money', async () => {
  const { session, watcher } = await watching();
  watcher.look(await editSession(session, budgetEdit(0), 0));
  await expect.poll(() => watcher.seen.guardrails?.passed).toEqual([{ kind: 'nothing-awarded' }]);
});

it('tells limits on groups without any money as with very little', async () => {
  const { session, watcher } = await watching('maastricht-2025');
  const groupsAt = async (budgetCents: number) => {
    watcher.look(await editSession(session, budgetEdit(budgetCents), 0));
    await idle();
    await idle();
    const { passed = [], untold = [] } = watcher.seen.guardrails ?? {};
    return [...passed, ...untold].flatMap((one) =>
      one.kind !== 'floor-missed' || ('why' in one && one.why === 'existing-unknown')
        ? []
        : [{ missed: !('why' in one), limits: one.limits }],
    );
  };
  const [little] = await groupsAt(10_000);
  expect(little).toMatchObject({ missed: true });
  expect(little?.limits.length).toBeGreaterThan(1);
  expect(await groupsAt(0)).toEqual([{ missed: false, limits: little?.limits }]);
});
