import { compiled, type Scenario } from '@maatstaf/core';
import { expect, it } from 'vitest';
import { openPack } from '../../packs/open-pack.ts';
import { openSession } from '../../state/session.ts';
import { parseDraft } from './parse-draft.ts';

const name = 'tailoring/demand-talks';

async function setting(changes: Partial<Scenario> = {}) {
  const { pack, dataset } = await openPack('maastricht-2025');
  const { run } = await openSession(pack, dataset, compiled);
  const rule = pack.rules.find((each) => each.name === name);
  if (rule === undefined) throw new Error('The rule is gone.');
  return { rule, pack, dataset, scenario: { ...run.scenario, ...changes }, name };
}

const codes = (checked: ReturnType<typeof parseDraft>) =>
  checked.ok
    ? []
    : checked.issues.map(({ code, at }) => [
        code,
        at.kind === 'pointer' ? at.pointer : at.kind === 'line' ? at.line : '',
      ]);

it('takes a rule that is right, beside the others that the scenario has changed', async () => {
  const { rule, ...own } = await setting();
  const { pack } = own;
  const scenario = { ...own.scenario, rules: pack.rules.slice(0, 3) };
  const checked = parseDraft({ kind: 'rule', rule }, { ...own, scenario });
  expect(checked).toMatchObject({ ok: true, rule });
  expect(parseDraft({ kind: 'text', text: JSON.stringify(rule) }, own)).toMatchObject({ ok: true });
});

it('says where in the rule it is wrong', async () => {
  const { rule, ...own } = await setting({ rules: [] });
  const wrong = {
    ...rule,
    conditions: { all: [{ fact: 'proposal.years', operator: 'equal', value: 'lang' }] },
    event: { ...rule.event, params: { ...rule.event.params, criterion: 'nowhere' } },
  };
  expect(codes(parseDraft({ kind: 'rule', rule: wrong }, own))).toEqual([
    ['ref.unknown-criterion', '/event/params/criterion'],
    ['rule.value-type', '/conditions/all/0/value'],
  ]);
});

it('names the line of the text that is no JSON', async () => {
  const own = await setting();
  const text = '{\n  "name": "a/b",\n  oops\n}';
  expect(codes(parseDraft({ kind: 'text', text }, own))).toEqual([['json.syntax', 3]]);
});

it('takes no text that is JSON only with what stands around it, and no second rule', async () => {
  const { rule, ...own } = await setting();
  const one = JSON.stringify(rule);
  for (const text of [
    `${one}, ${one}`,
    `${one}], "budgetCents": 1, "withdrawn": [`,
    '',
    one.slice(0, -1),
  ])
    expect(parseDraft({ kind: 'text', text }, own).ok, text.slice(-20)).toBe(false);
});

it('keeps a rule to its name', async () => {
  const { rule, ...own } = await setting();
  const renamed = { ...rule, name: 'tailoring/other' };
  expect(codes(parseDraft({ kind: 'rule', rule: renamed }, own))).toEqual([
    ['value.not-allowed', '/name'],
  ]);
});
