import { compiled } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { budgetEdit, methodEdit, overrideEdit } from '../state/scenario-edits.ts';
import { openSession, type Session } from '../state/session.ts';
import { editSession } from '../state/session-steps.ts';
import { WithoutOverride } from './without-override.ts';

const { pack, dataset } = await openPack('greenford-2026');

/** A session with a lower budget, in which what got money is locked out, and what got none locked in. */
async function departed() {
  const lowered = await editSession(
    await openSession(pack, dataset, compiled),
    budgetEdit(Math.round(pack.allocation.budgetCents / 2)),
    0,
  );
  const { awards } = lowered.run.allocation;
  const funded = awards.find(({ awardedCents }) => awardedCents > 0)?.proposal ?? '';
  const reason = 'Besluit van de raad.';
  const decide = (session: Session, at: number) =>
    editSession(
      session,
      overrideEdit(funded, { proposal: funded, action: 'lock-out', reason }),
      at,
    );
  return { lowered, funded, session: await decide(lowered, 5_000) };
}

/** What is known in the end of a decision on a proposal. */
async function known(session: Session, proposal: string) {
  let asked = 0;
  const without = new WithoutOverride({ requestUpdate: () => (asked += 1) });
  expect(without.of(session, proposal)).toBeUndefined();
  await expect.poll(() => asked).toBe(1);
  return { without, effect: without.of(session, proposal) };
}

it('is the outcome without that decision alone: what else was changed stays', async () => {
  const { lowered, funded, session } = await departed();
  const { effect } = await known(session, funded);
  expect(effect?.run).toBe(session.run);
  expect(effect?.without?.allocation.awards).toEqual(lowered.run.allocation.awards);
  expect(effect?.without?.scenario.budgetCents).toBe(session.run.scenario.budgetCents);
});

it('is nothing where nobody decided on the proposal, and of no other proposal', async () => {
  const { lowered, funded, session } = await departed();
  const { without } = await known(session, funded);
  expect(without.of(session, 'another')).toBeUndefined();
  expect(without.of(lowered, funded)).toBeUndefined();
});

it('is not worked out by the best choice, nor while an outcome is awaited', async () => {
  const { funded, session } = await departed();
  const awaited = await editSession(session, methodEdit({ kind: 'optimal' }), 10_000);
  expect(awaited.pending?.kind).toBe('awaited');
  const { without } = await known(session, funded);
  expect(without.of(awaited, funded)).toBeUndefined();
  const settled: Session = { ...awaited, pending: null };
  const { effect } = await known({ ...settled, run: { ...settled.run } }, funded);
  expect(effect?.without).toBeNull();
});
