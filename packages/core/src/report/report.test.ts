import { describe, expect, it } from 'vitest';
import { proposal, ruleIn } from '../small-pack.test-data.ts';
import { pack, runOf } from '../small-run.test-data.ts';
import { reportSchema } from './report-schema.ts';
import { report } from './report.ts';

describe('report', () => {
  it('reports in the form of its schema, and the same for any order of input', async () => {
    const proposals = ['a', 'b', 'c'].map((id, index) =>
      proposal({ id, facts: { 'proposal.partnerCount': index === 1 ? null : index } }),
    );
    const forward = report(await runOf(proposals));
    expect(reportSchema.parse(forward)).toEqual(forward);
    expect(report(await runOf(proposals.toReversed()))).toEqual(forward);
  });

  it('lists the rules and proposals that are the scenario’s own, with what the policy’s rest on', async () => {
    const rule = ruleIn(pack, 'earmarks/youth');
    const conditions = { not: rule.conditions };
    const record = {
      id: 'new',
      title: { en: 'New' },
      serves: [{ neighbourhood: 'N2' }],
    };
    const told = report(
      await runOf([], {
        rules: [
          { ...rule, conditions },
          { ...rule, name: 'earmarks/own' },
        ],
        proposals: [record],
      }),
    );
    expect(reportSchema.parse(told)).toEqual(told);
    const source = { statements: ['D-1'], authority: 'adopted' };
    expect(told.settings.rulesEdited).toEqual([
      { rule: 'earmarks/own', edited: 'added', source, publishedSource: null },
      { rule: 'earmarks/youth', edited: 'changed', source, publishedSource: source },
    ]);
    expect(told.settings.proposalsEdited).toEqual([{ proposal: 'new', edited: 'added' }]);
  });

  it('tells what is not known of the need of a neighbourhood', async () => {
    expect(report(await runOf([])).neighbourhoods[2]).toMatchObject({
      needIndex: null,
      needCumulative: null,
      needRange: { low: 0, high: 100 },
      attention: ['need-unknown', 'need-small'],
    });
  });

  it('says which index of need is used, with its warnings and the figures behind it', async () => {
    const [first, second] = [await runOf([]), await runOf([], { needModel: 'computed' })].map(
      (result) => report(result),
    );
    expect(first?.needModel).toMatchObject({ id: 'published', kind: 'given', warnings: [] });
    expect(second?.needModel).toMatchObject({
      id: 'computed',
      warnings: ['For a test.'],
      indicators: [{ fact: 'neighbourhood.dwellings', direction: 'lower-is-needier', weight: 1 }],
    });
    expect(second?.neighbourhoods[1]).toMatchObject({
      needIndex: 20,
      needCumulative: 20,
      needRank: 2,
      needQuintile: 4,
      needIndicators: [{ fact: 'neighbourhood.dwellings', value: 800, normalised: 20 }],
    });
    expect(reportSchema.parse(second)).toEqual(second);
  });

  it('says of a limit that is not applied which fact it lacks', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': null } }),
    ]);
    expect(report(result).proposals[0]?.attention).toEqual([
      {
        rule: 'limits/part-of-cost',
        code: 'limit-undetermined',
        neighbourhoods: ['N1'],
        facts: ['proposal.totalCostCents'],
      },
    ]);
  });

  it('tells where each proposal of a neighbourhood stands in its pool', async () => {
    const result = await runOf([
      proposal({ id: 'a', facts: { 'proposal.partnerCount': 3 } }),
      proposal({ id: 'b', facts: { 'proposal.commercial': null } }),
    ]);
    expect(report(result).neighbourhoods[0]?.priorities).toEqual([
      {
        proposal: 'a',
        pool: 'large',
        rank: 1,
        score: 100 * 0.5 + 100 * 0.375,
        status: 'awarded',
        share: 1,
        awardedCents: 1_000,
      },
      {
        proposal: 'b',
        pool: 'large',
        rank: null,
        score: 50,
        status: 'incomplete',
        share: 1,
        awardedCents: 0,
      },
    ]);
  });

  it('gives the reason that a person wrote', async () => {
    const result = await runOf([proposal({ id: 'c' })], {
      overrides: [{ proposal: 'c', action: 'lock-in', reason: 'Promised last year' }],
    });
    expect(report(result).proposals[0]?.override).toEqual({
      action: 'lock-in',
      reason: 'Promised last year',
    });
  });
});
