import { compiled } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { budgetEdit, methodEdit } from '../../state/scenario-edits.ts';
import { editSession, openSession } from '../../state/session.ts';
import { stepOutcomes } from './session-log.ts';

it('tells what each step did, and of one to or from the best choice that this is not known', async () => {
  const { pack, dataset } = await openPack('greenford-2026');
  let session = await openSession(pack, dataset, compiled);
  session = await editSession(session, budgetEdit(100), 0);
  session = await editSession(session, methodEdit({ kind: 'optimal' }), 5_000);
  session = await editSession(session, budgetEdit(0), 10_000);
  expect(session.pending?.kind).toBe('awaited');
  session = await editSession(session, methodEdit(pack.allocation.method), 15_000);
  session = await editSession(session, budgetEdit(pack.allocation.budgetCents), 20_000);
  const outcomes = await stepOutcomes(session, new WeakMap());
  expect(outcomes.map((outcome) => outcome?.budgetCents ?? null)).toEqual([
    100,
    null,
    null,
    null,
    pack.allocation.budgetCents,
  ]);
  expect(outcomes.at(-1)?.spentCents).toBe(session.baseline.allocation.spentCents);
});
