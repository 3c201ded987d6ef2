import { compiled, recordOf } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { stepText } from '../words/step-text.ts';
import { proposalEdit, withdrawEdit } from './proposal-edits.ts';
import { overrideEdit } from './scenario-edits.ts';
import { openSession, type Session } from './session.ts';
import { editSession } from './session-steps.ts';

async function opened() {
  const pack = await openPack('greenford-2026');
  const session = await openSession(pack.pack, pack.dataset, compiled);
  const [first, second] = session.baseline.dataset.proposals;
  if (first === undefined || second === undefined) throw new Error('There are no two proposals.');
  return { session, published: session.baseline.published, first, second };
}

const told = ({ history, run }: Session): string => {
  const step = history.past.at(-1);
  return step === undefined ? '' : stepText(step.label, run, 'en');
};

it('divides by an edited proposal, and goes back to the published one', async () => {
  const { session, published, first } = await opened();
  const { minimumCents: _, yearlyCents: __, ...record } = recordOf(first);
  const dearer = { ...record, requestedCents: 1_234 };
  const edited = await editSession(session, proposalEdit(published, first.id, dearer), 1);
  expect(edited.run.dataset.proposals[0]?.requestedCents).toBe(1_234);
  expect(told(edited)).toBe(`‘${first.title.en}’ changed`);
  const back = await editSession(edited, proposalEdit(published, first.id, null), 9_000);
  expect(back.run.scenario).toEqual(session.run.scenario);
  expect(told(back)).toBe(`‘${first.title.en}’ back to the baseline`);
});

it('leaves nothing behind of a proposal that is edited to what it was', async () => {
  const { session, published, first } = await opened();
  const edit = proposalEdit(published, first.id, recordOf(first));
  expect((await editSession(session, edit, 1)).run.scenario).toEqual(session.run.scenario);
});

it('takes a new proposal away with every decision on it', async () => {
  const { session, published, first, second } = await opened();
  const own = { ...recordOf(first), id: 'own', title: { en: 'A field kitchen' } };
  const needing = { ...recordOf(second), requires: ['own'] };
  let current = await editSession(session, proposalEdit(published, 'own', own), 1);
  expect(told(current)).toBe('‘A field kitchen’ added');
  current = await editSession(current, proposalEdit(published, second.id, needing), 2);
  current = await editSession(
    current,
    overrideEdit('own', { proposal: 'own', action: 'lock-out', reason: 'Not now.' }),
    3,
  );
  current = await editSession(current, withdrawEdit('own', true), 4);
  expect(told(current)).toBe('‘A field kitchen’ withdrawn');
  const gone = proposalEdit(published, 'own', null, own.title);
  current = await editSession(current, gone, 9_000);
  expect(current.run.scenario).toEqual({
    ...session.run.scenario,
    proposals: [{ ...needing, requires: [] }],
  });
  expect(told(current)).toBe('‘A field kitchen’ taken away');
});
