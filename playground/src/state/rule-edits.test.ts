import { compiled, type Rule } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../packs/open-pack.ts';
import { stepText } from '../words/step-text.ts';
import { ruleEdit, ruleOffEdit } from './rule-edits.ts';
import { openSession, type Session } from './session.ts';
import { editSession, undoSession } from './session-steps.ts';

async function opened() {
  const pack = await openPack('greenford-2026');
  return openSession(pack.pack, pack.dataset, compiled);
}

const scoring = ({ baseline }: Session): Rule => {
  const rule = baseline.pack.rules.find(({ event }) => event.type === 'score');
  if (rule?.event.type !== 'score') throw new Error('No rule gives points.');
  return rule;
};
/** The same rule, but it gives no points. */
const worthless = (rule: Rule): Rule =>
  rule.event.type === 'score'
    ? { ...rule, event: { ...rule.event, params: { ...rule.event.params, points: 0 } } }
    : rule;
const told = ({ history, run }: Session): string => {
  const step = history.past.at(-1);
  return step === undefined ? '' : stepText(step.label, run, 'en');
};

it('divides by an edited rule, and goes back to the published one', async () => {
  const session = await opened();
  const rule = scoring(session);
  const published = session.baseline.pack;
  const title = rule.event.params.title.en;
  const edited = await editSession(session, ruleEdit(published, rule.name, worthless(rule)), 1);
  expect(edited.run.scores.proposals).not.toEqual(session.run.scores.proposals);
  expect(told(edited)).toBe(`rule ‘${title}’ changed`);
  const back = await editSession(edited, ruleEdit(published, rule.name, null), 9_000);
  expect(back.run.scenario).toEqual(session.run.scenario);
  expect(told(back)).toBe(`rule ‘${title}’ back to the baseline`);
  const undone = await undoSession(back);
  expect(undone.run.scores.proposals).toEqual(edited.run.scores.proposals);
});

it('leaves nothing behind of a rule that is edited to what it was', async () => {
  const session = await opened();
  const rule = scoring(session);
  const edit = ruleEdit(session.baseline.pack, rule.name, structuredClone(rule));
  expect((await editSession(session, edit, 1)).run.scenario).toEqual(session.run.scenario);
});

it('takes a new rule away with its switch', async () => {
  const session = await opened();
  const published = session.baseline.pack;
  const own = { ...worthless(scoring(session)), name: 'own/rule' };
  const added = await editSession(session, ruleEdit(published, own.name, own), 1);
  expect(added.run.pack.rules).toContainEqual(own);
  expect(told(added)).toContain('added');
  const off = await editSession(added, ruleOffEdit(own.name, true), 2);
  expect(off.run.scenario.rulesOff).toEqual([own.name]);
  expect(told(off)).toContain('switched off');
  const gone = await editSession(off, ruleEdit(published, own.name, null), 9_000);
  expect(gone.run.scenario).toEqual(session.run.scenario);
  expect(told(gone)).toBe('rule ‘own/rule’ taken away');
});
