import { describe, expect, it } from 'vitest';
import { recordOf } from '../parse/record-of.ts';
import type { Rule } from '../parse/rule.ts';
import { proposal, proposalIn, ruleIn } from '../small-pack.test-data.ts';
import { pack, runOf } from '../small-run.test-data.ts';
import { explain } from './explain.ts';

describe('explain', () => {
  it('gives every rule its outcome, reach and sentence of policy', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2, 'proposal.openHours': null } }),
    ]);
    const { reasons, unknown, notices } = explain(result, 'p-1', 'nl');
    const reason = (name: string) => reasons.find(({ rule }) => rule === name);
    expect(reason('need/vulnerability')).toMatchObject({
      outcome: 'fired',
      weighted: 50,
      sentence: 'Vulnerable neighbourhood.',
    });
    expect(reason('quality/many-partners')).toMatchObject({
      outcome: 'not-fired',
      weighted: 0,
      couldAdd: 50 * 0.375,
    });
    expect(reason('quality/open')).toMatchObject({
      outcome: 'undetermined',
      couldAdd: 100 * 0.125,
    });
    expect(reason('quality/open')?.statements[0]?.quote).toBe('Samen ontmoeten.');
    expect(unknown).toEqual([{ fact: 'proposal.openHours', title: 'proposal.openHours' }]);
    expect(notices).toEqual([
      'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.',
      'Dit is een advies. Mensen besluiten.',
    ]);
  });

  it('never passes a rule that the scenario edited off as policy, and keeps what the policy’s own rests on', async () => {
    const rule = ruleIn(pack, 'quality/partners');
    const { event } = rule;
    const own = {
      ...rule,
      event: { ...event, params: { ...event.params, source: 'configuration' } },
    } as Rule;
    const added = { ...own, name: 'quality/own' };
    const result = await runOf([proposal({ id: 'p-1' })], { rules: [own, added] });
    const { reasons, notices } = explain(result, 'p-1', 'nl');
    const reason = (name: string) => reasons.find((one) => one.rule === name);
    expect(reason('quality/partners')).toMatchObject({
      edited: 'changed',
      source: 'configuration',
      publishedSource: { statements: ['D-1'], authority: 'adopted' },
      statements: [{ id: 'D-1' }],
    });
    expect(reason('quality/own')).toMatchObject({
      edited: 'added',
      publishedSource: null,
      statements: [],
    });
    expect(reason('quality/open')).toMatchObject({ edited: null, publishedSource: null });
    expect(notices).toContain(
      'Dit scenario wijzigt 1 regel van het beleid en voegt 1 regel toe. Dat is geen vastgesteld beleid.',
    );
  });

  it('says how many proposals are the scenario’s own', async () => {
    const plain = await runOf([proposal({ id: 'p-1' })]);
    const record = { ...recordOf(proposalIn(plain.dataset, 'p-1')), requestedCents: 5 };
    const result = await runOf([proposal({ id: 'p-1' })], {
      proposals: [record, { ...record, id: 'p-2' }, { ...record, id: 'p-3' }],
    });
    expect(explain(result, 'p-3', 'en').notices).toContain(
      'This scenario changes 1 proposal and adds 2 proposals.',
    );
  });

  it('names the pool, place and shortage of a refusal in both languages', async () => {
    const result = await runOf([proposal({ id: 'p-1', requestedCents: 7_100 })]);
    expect(explain(result, 'p-1', 'nl').headline).toBe(
      'Afgewezen: het geld van Large was op. Plaats 1 van 1, met 50 punten. Er kwam €\u00a01 tekort.',
    );
    expect(explain(result, 'p-1', 'en').headline).toBe(
      'Refused: the money of Large ran out. Place 1 of 1, with 50 points. It was €1 short.',
    );
  });

  it('names the fact that an incomplete proposal lacks', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.commercial': null } })]);
    expect(explain(result, 'p-1', 'en').headline).toContain('not yet known is proposal.commercial');
  });

  it('knows that a proposal belongs to no pool of the policy: nothing is missing', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.kind': 'other' } })]);
    expect(explain(result, 'p-1', 'nl').headline).toBe(
      'Afgewezen: het voorstel hoort bij geen onderdeel van dit beleid.',
    );
    expect(explain(result, 'p-1', 'en')).toMatchObject({
      headline: 'Refused: the proposal belongs to no part of this policy.',
      unknown: [],
    });
  });

  it('says what was requested and what a limit left of it', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': 1_501 } }),
    ]);
    expect(explain(result, 'p-1', 'en').headline).toContain(
      '€10 was requested; at most €7.50 may be granted',
    );
  });

  it('quotes the person who departed from the ranking', async () => {
    const result = await runOf([proposal({ id: 'c' })], {
      overrides: [{ proposal: 'c', action: 'lock-in', reason: 'Promised last year' }],
    });
    expect(explain(result, 'c', 'en').notices).toContain(
      'A person departed from the ranking. Reason: “Promised last year”',
    );
  });

  it('throws for a proposal that is not there', async () => {
    const result = await runOf([]);
    expect(() => explain(result, 'nobody', 'en')).toThrow('nobody');
  });
});
