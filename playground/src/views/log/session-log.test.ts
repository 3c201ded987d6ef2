import { compiled, recordOf, type Rule } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { proposalEdit } from '../../state/proposal-edits.ts';
import { ruleEdit } from '../../state/rule-edits.ts';
import { budgetEdit, methodEdit } from '../../state/scenario-edits.ts';
import { openSession } from '../../state/session.ts';
import { editSession } from '../../state/session-steps.ts';
import { changedSettings, stepOutcomes, stepTexts } from './session-log.ts';

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

it('tells of a changed rule and proposal what each was and is, step by step and against the baseline', async () => {
  const { pack, dataset } = await openPack('greenford-2026');
  let session = await openSession(pack, dataset, compiled);
  const rule = pack.rules.find(
    ({ event }) => event.type === 'score' && typeof event.params.points === 'number',
  );
  const proposal = dataset.proposals.find(({ requestedCents }) => requestedCents !== null);
  if (rule?.event.type !== 'score' || proposal === undefined) throw new Error('Not in the pack.');
  const { points, title } = rule.event.params;
  if (typeof points !== 'number') throw new Error('Not a number of points.');
  const giving = (given: number): Rule =>
    ({
      ...rule,
      event: { ...rule.event, params: { ...rule.event.params, points: given } },
    }) as Rule;
  session = await editSession(session, ruleEdit(pack, rule.name, giving(81)), 0);
  session = await editSession(session, ruleEdit(pack, rule.name, giving(82)), 5_000);
  const record = { ...recordOf(proposal), requestedCents: 1_234_500 };
  const edit = proposalEdit(session.run.published, proposal.id, record);
  session = await editSession(session, edit, 10_000);
  expect(stepTexts(session, 'en')).toEqual([
    `rule ‘${title.en}’ changed: points: ${points} → 81`,
    `rule ‘${title.en}’ changed: points: 81 → 82`,
    expect.stringMatching(/changed: amount requested: €[\d,]+ → €12,345/u),
  ]);
  const settings = changedSettings(session, 'en').join('\n');
  expect(settings).toContain(`: points: ${points} → 82.`);
  expect(settings).toMatch(/: amount requested: €[\d,]+ → €12,345/u);
});
