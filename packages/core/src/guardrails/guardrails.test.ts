import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  euros,
  held,
  inArea,
  limit,
  little,
  under,
  young,
} from '../allocate/limits.test-data.ts';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { redivide, type Run, run } from '../run/run.ts';
import { datasetOf, packFiles, proposal, smallPack } from '../small-pack.test-data.ts';
import { guardrailKinds } from './findings.ts';
import { guardrails, type GuardrailSettings } from './guardrails.ts';

const settings: GuardrailSettings = { watch: guardrailKinds, indexMargin: 0.02, fromQuintile: 4 };

const found = (baseline: Run, changed: Run, more: Partial<GuardrailSettings> = {}) =>
  guardrails(baseline, changed, { ...settings, ...more });
const passed = (...given: Parameters<typeof found>) => found(...given).passed;

/** By need the needy area N1 is first; by quality N2. Only one of the two fits. */
const rivals = [asks('needy', 0, 7_000), asks('able', 4, 7_000, inArea('N2'))];
/** The outcome of a baseline with another budget. */
const withBudget = (baseline: Run, budgetCents: number) =>
  redivide(baseline, { ...baseline.scenario, budgetCents });
const qualityOnly = { principleWeights: { need: 0, quality: 1 } };
const needOnly = { principleWeights: { need: 1, quality: 0 } };

describe('guardrails', () => {
  it('are not passed by the baseline itself', async () => {
    const baseline = await under([], rivals);
    expect(passed(baseline, baseline)).toEqual([]);
  });

  it('say that less goes to needy areas, and which of them loses everything', async () => {
    const baseline = await under([], rivals, { scenario: needOnly });
    const changed = redivide(baseline, { ...baseline.scenario, ...qualityOnly });
    expect(passed(baseline, changed)).toEqual([
      { kind: 'less-to-needy', before: -0.5, after: 0.5 },
      { kind: 'needy-area-loses-all', neighbourhoods: ['N1'] },
    ]);
    expect(passed(changed, baseline)).toEqual([]);
  });

  it('are passed beyond the margin only, and watched only where asked', async () => {
    const baseline = await under([], rivals, { scenario: needOnly });
    const changed = redivide(baseline, { ...baseline.scenario, ...qualityOnly });
    const kinds = (more: Partial<GuardrailSettings>) =>
      passed(baseline, changed, more).map(({ kind }) => kind);
    expect(kinds({ indexMargin: 1 })).toEqual(['needy-area-loses-all']);
    expect(kinds({ watch: ['less-to-needy'] })).toEqual(['less-to-needy']);
    expect(kinds({ watch: [] })).toEqual([]);
  });

  it('name the group whose floor is no longer met, and not one that never was', async () => {
    const floors = limit('base', 'floor', {
      group: byDistrict,
      amount: euros(1_000),
      unspent: held,
    });
    const few = [asks('a', 4, 1_000), asks('b', 3, 1_000, { ...inArea('N2'), ...young })];
    const baseline = await under([floors], few);
    const changed = redivide(baseline, { ...baseline.scenario, withdrawn: ['b'] });
    expect(passed(baseline, changed, { watch: ['floor-missed'] })).toEqual([
      { kind: 'floor-missed', limits: [{ limit: 'base', group: 'South' }] },
    ]);
    expect(passed(changed, changed, { watch: ['floor-missed'] })).toEqual([]);
  });

  /** One proposal under the duty to pay half at most, before and after the rule that keeps it is switched off. */
  async function rulelessly(totalCostCents: number | null) {
    const duty = {
      id: 'half',
      kind: 'at-most-part',
      title: { nl: 'Half', en: 'Half' },
      claim: { nl: 'Hoogstens de helft.', en: 'At most half.' },
      source: 'configuration',
      of: 'proposal.totalCostCents',
      share: { fact: 'parameter.maxShare' },
    };
    const pack = orThrow(parsePack(packFiles({ pack: { ...smallPack, duties: [duty] } })));
    const facts = { 'proposal.totalCostCents': totalCostCents };
    const dataset = datasetOf(pack, [proposal({ id: 'a', requestedCents: 1_000, facts })]);
    const baseline = await run({ pack, dataset, evaluator: compiled });
    const scenario = { ...baseline.scenario, rulesOff: ['limits/part-of-cost'] };
    return { baseline, changed: await run({ pack, dataset, scenario, evaluator: compiled }) };
  }

  it('name the duty that an award breaks once the rule that kept it is off', async () => {
    const { baseline, changed } = await rulelessly(1_500);
    expect(passed(baseline, changed)).toEqual([
      { kind: 'duty-broken', duties: [{ duty: 'half', proposals: ['a'] }] },
    ]);
    expect(passed(baseline, baseline)).toEqual([]);
  });

  it('do not call a duty kept where more is awarded of which the amount is unknown', async () => {
    const { baseline, changed } = await rulelessly(null);
    const [nothing, watch] = [withBudget(baseline, 0), ['duty-broken'] as const];
    expect(changed.allocation.spentCents).toBe(1_000);
    expect(found(changed, changed, { watch }).kept).toEqual(watch);
    expect(found(nothing, changed, { watch })).toEqual({
      passed: [],
      untold: [
        {
          kind: 'duty-broken',
          why: 'amount-unknown',
          duties: [{ duty: 'half', proposals: ['a'] }],
        },
      ],
      kept: [],
      absent: [],
    });
  });

  it('name what must be true of every outcome and is not', async () => {
    const baseline = await under([], rivals);
    const broken: Run = {
      ...baseline,
      allocation: { ...baseline.allocation, budgetCents: 0 },
    };
    expect(passed(baseline, broken)).toEqual([
      { kind: 'invariant-broken', invariants: expect.arrayContaining(['within-budget']) },
    ]);
  });

  it('say that nobody gets any money, unless nobody did before', async () => {
    const baseline = await under([], rivals);
    const nothing = withBudget(baseline, 0);
    expect(passed(baseline, nothing)).toContainEqual({ kind: 'nothing-awarded' });
    expect(passed(nothing, nothing)).toEqual([]);
  });

  it('do not call a part of the money kept where there is no money to be a part of', async () => {
    const baseline = await under([], rivals);
    const nothing = withBudget(baseline, 0);
    const watch = ['less-to-needy'] as const;
    const untold = (why: string) => ({
      passed: [],
      untold: [{ kind: 'less-to-needy', why }],
      kept: [],
      absent: [],
    });
    expect(found(baseline, nothing, { watch })).toEqual(untold('nothing-now'));
    expect(found(nothing, baseline, { watch })).toEqual(untold('nothing-before'));
  });

  it('do not call an area of unknown need free of it', async () => {
    const unknown = (run: Run): Run => ({
      ...run,
      assessment: {
        ...run.assessment,
        need: run.assessment.need.map((profile) => ({ ...profile, index: null, quintile: null })),
      },
      fairness: {
        metrics: run.fairness.metrics.map((one) => ({ ...one, value: null, lowerBound: null })),
      },
    });
    const baseline = await under([], rivals, { scenario: needOnly });
    const changed = redivide(baseline, { ...baseline.scenario, ...qualityOnly });
    expect(found(unknown(baseline), unknown(changed))).toMatchObject({
      passed: [],
      untold: [
        { kind: 'less-to-needy', why: 'need-unknown' },
        { kind: 'needy-area-loses-all', why: 'need-unknown', neighbourhoods: ['N1'] },
      ],
    });
  });

  it('tell what was looked at from what there is not in a policy', async () => {
    const baseline = await under([], rivals);
    const needless: Run = { ...baseline, pack: { ...baseline.pack, needModels: [] } };
    expect(found(needless, needless)).toEqual({
      passed: [],
      untold: [],
      kept: ['nothing-awarded', 'invariant-broken'],
      absent: ['less-to-needy', 'needy-area-loses-all', 'floor-missed', 'duty-broken'],
    });
  });

  const partOfAll = limit('base', 'floor', {
    group: byDistrict,
    amount: { kind: 'share', share: 0.2, divided: 'equally' },
    unspent: held,
  });
  const floorMissed = (groups: readonly string[]) => ({
    kind: 'floor-missed',
    limits: groups.map((group) => ({ limit: 'base', group })),
  });

  it('do not call a floor met that is a part of nothing, and was met before', async () => {
    const both = [asks('a', 4, 1_000), asks('b', 3, 1_000, { ...inArea('N2'), ...little })];
    const baseline = await under([partOfAll], both);
    const watch = ['floor-missed'] as const;
    expect(found(baseline, baseline, { watch }).kept).toEqual(watch);
    expect(found(baseline, withBudget(baseline, 0), { watch })).toEqual({
      passed: [],
      untold: [{ ...floorMissed(['North', 'South']), why: 'part-of-nothing' }],
      kept: [],
      absent: [],
    });
    const limits = { base: { share: 0 } };
    const unasked = redivide(baseline, { ...baseline.scenario, limits });
    expect(found(baseline, unasked, { watch }).kept).toEqual(watch);
  });

  it('do not call coverage met where it is not known what is there', async () => {
    const coverage = limit('places', 'coverage', {
      group: byDistrict,
      atLeast: 1,
      existing: 'neighbourhood.places',
    });
    const baseline = await under([coverage], [asks('a', 4, 1_000)]);
    expect(baseline.allocation.limits.map(({ group, met }) => [group, met])).toEqual([
      ['North', true],
      ['South', null],
    ]);
    const watch = ['floor-missed'] as const;
    expect(found(baseline, baseline, { watch }).kept).toEqual(watch);
    expect(found(baseline, withBudget(baseline, 0), { watch }).untold).toEqual([
      {
        kind: 'floor-missed',
        why: 'existing-unknown',
        limits: [{ limit: 'places', group: 'North' }],
      },
    ]);
  });
});
