import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  euros,
  held,
  inArea,
  limit,
  under,
  young,
} from '../allocate/limits.test-data.ts';
import { compiled } from '../compiled/compiled.ts';
import { orThrow } from '../parse/or-throw.ts';
import { parsePack } from '../parse/parse-pack.ts';
import { redivide, type Run, run } from '../run/run.ts';
import { datasetOf, packFiles, proposal, smallPack } from '../small-pack.test-data.ts';
import { guardrailKinds, type GuardrailSettings, guardrailsPassed } from './guardrails.ts';

const settings: GuardrailSettings = { watch: guardrailKinds, indexMargin: 0.02, fromQuintile: 4 };

const passed = (baseline: Run, changed: Run, more: Partial<GuardrailSettings> = {}) =>
  guardrailsPassed(baseline, changed, { ...settings, ...more });

/** By need the needy area N1 is first; by quality N2. Only one of the two fits. */
const rivals = [asks('needy', 0, 7_000), asks('able', 4, 7_000, inArea('N2'))];
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

  it('name the duty that an award breaks once the rule that kept it is off', async () => {
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
    const dataset = datasetOf(pack, [
      proposal({ id: 'a', requestedCents: 1_000, facts: { 'proposal.totalCostCents': 1_500 } }),
    ]);
    const baseline = await run({ pack, dataset, evaluator: compiled });
    const scenario = { ...baseline.scenario, rulesOff: ['limits/part-of-cost'] };
    const changed = await run({ pack, dataset, scenario, evaluator: compiled });
    expect(passed(baseline, changed)).toEqual([
      { kind: 'duty-broken', duties: [{ duty: 'half', proposals: ['a'] }] },
    ]);
    expect(passed(baseline, baseline)).toEqual([]);
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
});
