import { compiled } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { limitEdit } from '../state/limit-edits.ts';
import { overrideEdit, tieBreaksEdit, weightEdit } from '../state/scenario-edits.ts';
import { openSession } from '../state/session.ts';
import { editSession, undoSession } from '../state/session-steps.ts';
import { stepText } from './step-text.ts';

const { pack, dataset } = await openPack('greenford-2026');
const fresh = () => openSession(pack, dataset, compiled);

/** The words for a decision to award the first proposal of a status, when it is taken and when it is undone. */
async function decided(status: string) {
  const session = await fresh();
  const { proposal = '' } =
    session.run.allocation.awards.find((award) => award.status === status) ?? {};
  const edit = overrideEdit(proposal, { proposal, action: 'lock-in', reason: 'We said so.' });
  const after = await editSession(session, edit, 0);
  const undone = await undoSession(after);
  return {
    taken: stepText(edit.label, after.run, 'en'),
    undone: stepText(edit.label, undone.run, 'en'),
    award: after.run.allocation.awards.find((award) => award.proposal === proposal),
  };
}

it('says that a proposal is awarded only where a decision brings it money', async () => {
  const { taken, undone, award } = await decided('refused-ceiling');
  expect(award?.awardedCents).toBeGreaterThan(0);
  expect(taken).toMatch(/awarded anyway/u);
  expect(undone).toMatch(/^decision to award/u);
});

it('says of what is not eligible that the decision brings no money', async () => {
  const { taken, undone, award } = await decided('refused-ineligible');
  expect(award?.awardedCents).toBe(0);
  expect(taken).toMatch(/^decision to award .*, but it gets no money \(refused: not eligible\)$/u);
  expect(undone).toMatch(/^decision to award ‘[^’]*’$/u);
});

it('says on which day and from what the seed of a lottery is drawn', async () => {
  const { run } = await fresh();
  const draw = { on: '2026-06-02', source: { en: 'the notary' } };
  const { label } = tieBreaksEdit([{ kind: 'lottery', seed: 'x', draw }]);
  expect(stepText(label, run, 'en')).toBe(
    'rules for equal scores: seed drawn on 2 June 2026 from the notary',
  );
});

it.each([
  [0.475, 'Cooling op 47,5\u00a0%', 'Cooling at 47.5%'],
  [0.3325, 'Cooling op 33,25\u00a0%', 'Cooling at 33.25%'],
  [0.48, 'Cooling op 48\u00a0%', 'Cooling at 48%'],
  [0.0002, 'Cooling op 0,02\u00a0%', 'Cooling at 0.02%'],
])('names a step by the share that was typed: %d', async (share, dutch, english) => {
  const { run } = await fresh();
  const { label } = weightEdit(run.pack, run.scenario, 'principle', 'cooling', share);
  expect(stepText(label, run, 'nl')).toBe(dutch);
  expect(stepText(label, run, 'en')).toBe(english);
});

it('names the share of a limit as it was typed', async () => {
  const { pack: plan, dataset: places } = await openPack('maastricht-2025');
  const { run } = await openSession(plan, places, compiled);
  const { label } = limitEdit(plan, 'citywide-base-money', { share: 0.125 });
  expect(stepText(label, run, 'nl')).toBe('Basis voor elk stadsdeel: 12,5\u00a0%');
});
