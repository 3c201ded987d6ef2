import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../assess/evaluator.ts';
import { baseline } from '../parse/baseline.ts';
import { jsonRulesEngine } from '../reference/index.ts';
import { datasetOf, proposal } from '../small-pack.test-data.ts';
import { pack, runOf, scoreOf, written } from '../small-run.test-data.ts';
import { needsAssessment, redivide, run } from './run.ts';

describe('run', () => {
  it('asks the evaluator once, and a change of weights or budget asks it no more', async () => {
    let calls = 0;
    const counting: Evaluator = {
      name: 'counting',
      evaluate(rules, facts) {
        calls += 1;
        return jsonRulesEngine.evaluate(rules, facts);
      },
    };
    const dataset = datasetOf(pack, [
      proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } }),
    ]);
    const before = await run({ pack, dataset, evaluator: counting });
    const scenario = {
      ...before.scenario,
      principleWeights: { need: 1, quality: 0 },
      budgetCents: 500,
    };
    const after = redivide(before, scenario);
    expect(calls).toBe(1);
    expect(scoreOf(after, 'p-1')?.score).toBe(100);
    expect(written(after)).toEqual(
      written(await run({ pack, dataset, scenario, evaluator: jsonRulesEngine })),
    );
  });

  it('needs the rules again for parameters, rules, need model and date, in whatever order they are named', () => {
    const plain = baseline(pack);
    expect(needsAssessment(plain, { ...plain, budgetCents: 1 })).toBe(false);
    expect(needsAssessment(plain, { ...plain, parameters: { maxShare: 1 } })).toBe(true);
    expect(needsAssessment(plain, { ...plain, date: '2027-01-01' })).toBe(true);
    expect(needsAssessment(plain, { ...plain, needModel: 'computed' })).toBe(true);
    expect(
      needsAssessment({ ...plain, rulesOff: ['a', 'b'] }, { ...plain, rulesOff: ['b', 'a'] }),
    ).toBe(false);
  });

  it('refuses to redivide under a scenario that needs the rules', async () => {
    const before = await runOf([]);
    expect(() => redivide(before, { ...before.scenario, parameters: { maxShare: 1 } })).toThrow(
      RangeError,
    );
  });
});
