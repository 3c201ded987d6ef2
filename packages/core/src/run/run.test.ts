import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../assess/evaluator.ts';
import { baseline } from '../parse/baseline.ts';
import { recordOf } from '../parse/record-of.ts';
import type { Rule } from '../parse/rule.ts';
import { jsonRulesEngine } from '../reference/index.ts';
import { datasetOf, proposal, proposalIn, ruleIn } from '../small-pack.test-data.ts';
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

  it('pauses between its parts where that is asked for, and comes to the same', async () => {
    const dataset = datasetOf(pack, [proposal({ id: 'p-1' }), proposal({ id: 'p-2' })]);
    const done: string[] = [];
    const evaluator: Evaluator = {
      name: 'telling',
      evaluate: (rules, facts) => {
        done.push('rules');
        return jsonRulesEngine.evaluate(rules, facts);
      },
    };
    const pause = async () => {
      done.push('pause');
    };
    const paused = await run({ pack, dataset, evaluator, pause });
    // Around the rules, and before lots, scores and awards.
    expect(done).toEqual(['pause', 'rules', 'pause', 'pause', 'pause', 'pause']);
    expect(written(paused)).toEqual(
      written(await run({ pack, dataset, evaluator: jsonRulesEngine })),
    );
  });

  it('refuses to redivide under a scenario that needs the rules', async () => {
    const before = await runOf([]);
    expect(() => redivide(before, { ...before.scenario, parameters: { maxShare: 1 } })).toThrow(
      RangeError,
    );
  });
});

describe('a run with rules and proposals of its own', () => {
  const dataset = datasetOf(pack, [
    proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } }),
    proposal({ id: 'p-2', serves: [{ neighbourhood: 'N2' }] }),
  ]);
  const rule = ruleIn(pack, 'quality/many-partners');
  const easier: Rule = {
    ...rule,
    conditions: { all: [{ fact: 'proposal.partnerCount', operator: 'greaterThan', value: 1 }] },
  };
  const scenario = {
    ...baseline(pack),
    rules: [easier],
    proposals: [
      { ...recordOf(proposalIn(dataset, 'p-2')), requestedCents: 2_000 },
      { ...recordOf(proposalIn(dataset, 'p-1')), id: 'p-0' },
    ],
  };
  const input = { pack, dataset, scenario, evaluator: jsonRulesEngine };

  it('is what their files would give', async () => {
    const rules = pack.rules.map((one) => (one === rule ? easier : one));
    const byFiles = await run({
      pack: { ...pack, rules },
      dataset: datasetOf(pack, [
        proposal({ id: 'p-0', facts: { 'proposal.partnerCount': 2 } }),
        proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } }),
        proposal({ id: 'p-2', serves: [{ neighbourhood: 'N2' }], requestedCents: 2_000 }),
      ]),
      evaluator: jsonRulesEngine,
    });
    const made = await run(input);
    expect(written(made)).toEqual(written(byFiles));
    expect(made.pack.rules).toContain(easier);
    expect(made.dataset.proposals.map(({ id }) => id)).toEqual(['p-0', 'p-1', 'p-2']);
    expect(made.published).toEqual({ pack, dataset });
  });

  it('evaluates only the edited rule anew, and goes on from it by weights alone', async () => {
    const asked: string[] = [];
    const noting: Evaluator = {
      name: 'noting',
      evaluate(rules, facts) {
        asked.push(...rules.map(({ name }) => name));
        return jsonRulesEngine.evaluate(rules, facts);
      },
    };
    const earlier = await run({ pack, dataset, evaluator: jsonRulesEngine });
    const edited = { ...baseline(pack), rules: [easier] };
    const made = await run({ pack, dataset, scenario: edited, evaluator: noting, earlier });
    expect(asked).toEqual([rule.name]);
    const reweighted = { ...edited, principleWeights: { need: 1, quality: 9 } };
    const fresh = await run({ ...input, scenario: reweighted });
    expect(written(redivide(made, reweighted))).toEqual(written(fresh));
    expect(redivide(made, reweighted).published).toEqual({ pack, dataset });
  });

  it('comes to the same from an earlier run, there and back', async () => {
    const plain = await run({ pack, dataset, evaluator: jsonRulesEngine });
    const there = await run({ ...input, earlier: plain });
    expect(written(there)).toEqual(written(await run(input)));
    const parameters = { ...scenario, parameters: { maxShare: 0.001 } };
    const on = await run({ ...input, scenario: parameters, earlier: there });
    expect(on.dataset).toBe(there.dataset);
    expect(written(on)).toEqual(written(await run({ ...input, scenario: parameters })));
    const back = await run({ ...input, scenario: baseline(pack), earlier: on });
    expect(written(back)).toEqual(written(plain));
  });

  it('needs the rules again where a rule or proposal says something else, not where it only moves', () => {
    const { rules, proposals } = scenario;
    const plain = baseline(pack);
    expect(needsAssessment(plain, { ...plain, rules })).toBe(true);
    expect(needsAssessment(plain, { ...plain, proposals })).toBe(true);
    expect(needsAssessment(scenario, { ...scenario, rules: [rule] })).toBe(true);
    expect(
      needsAssessment(scenario, {
        ...scenario,
        rules: structuredClone(rules),
        proposals: proposals.toReversed(),
      }),
    ).toBe(false);
  });
});
