import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../assess/evaluator.ts';
import { compare } from '../compare/compare.ts';
import { explain } from '../explain/explain.ts';
import { baseline } from '../parse/parse-scenario.ts';
import type { Scenario } from '../parse/scenario.ts';
import { jsonRulesEngine } from '../reference/index.ts';
import { report } from '../report/report.ts';
import { reportSchema } from '../report/report-schema.ts';
import { datasetOf, proposal, smallPackParsed } from '../small-pack.test-data.ts';
import { needsAssessment, redivide, type Run, run } from './run.ts';

const pack = smallPackParsed();

function runOf(proposals: readonly object[], changes: Partial<Scenario> = {}): Promise<Run> {
  return run({
    pack,
    dataset: datasetOf(pack, proposals),
    scenario: { ...baseline(pack), ...changes },
    evaluator: jsonRulesEngine,
  });
}

/** All that a run says, written out. */
const written = ({ scores, allocation, fairness }: Run) => ({
  scores: scores.proposals,
  weights: scores.weights,
  pools: allocation.pools,
  awards: allocation.awards,
  neighbourhoods: allocation.neighbourhoods,
  steps: allocation.steps,
  metrics: fairness.metrics,
  invariants: fairness.invariants,
});
const awardOf = ({ allocation }: Run, id: string) =>
  allocation.awards.find((award) => award.proposal === id);
const scoreOf = ({ scores }: Run, id: string) =>
  scores.proposals.find((score) => score.proposal === id);

describe('a score', () => {
  it('is worked out by hand: need 100 at half weight, 2 of 4 partners at three eighths', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } })]);
    // Pool large: need 1/2; quality 1/2, of which partners 3/4 and open 1/4.
    expect(scoreOf(result, 'p-1')?.score).toBe(100 * 0.5 + 40 * 0.375);
  });

  it('leaves a criterion out of the pools where it does not apply', async () => {
    const facts = {
      'proposal.kind': 'small',
      'proposal.partnerCount': 2,
      'proposal.openHours': null,
    };
    const result = await runOf([proposal({ id: 'p-1', facts })]);
    expect(scoreOf(result, 'p-1')).toMatchObject({
      score: 100 * 0.5 + 40 * 0.5,
      range: { low: 70, high: 70 },
    });
  });

  it('holds a criterion within 100 and says what that took off', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 9 } })]);
    expect(scoreOf(result, 'p-1')?.contributions.map(({ kind, points }) => [kind, points])).toEqual(
      [
        ['rule', 100],
        ['rule', 50],
        ['rule', 80],
        ['held', -30],
      ],
    );
  });

  it('is weighed over the neighbourhoods served', async () => {
    const serves = [
      { neighbourhood: 'N1', share: 0.25 },
      { neighbourhood: 'N2', share: 0.75 },
    ];
    const result = await runOf([proposal({ id: 'p-1', serves })]);
    expect(scoreOf(result, 'p-1')?.score).toBe(0.5 * (0.25 * 100 + 0.75 * 50));
  });

  it('carries a range where need is unknown: not zero, not imputed, but declared', async () => {
    const result = await runOf([proposal({ id: 'p-1', serves: [{ neighbourhood: 'N3' }] })]);
    const found = scoreOf(result, 'p-1');
    expect(found).toMatchObject({ score: 0.4 * 50, range: { low: 0, high: 50 } });
    expect(found?.contributions).toEqual([
      expect.objectContaining({
        kind: 'unknown',
        rule: null,
        points: 40,
        unknown: ['need.cumulative'],
      }),
    ]);
    expect(report(result).neighbourhoods[2]).toMatchObject({
      needIndex: null,
      needRange: { low: 0, high: 100 },
      attention: ['need-unknown', 'need-small'],
    });
  });

  it('moves the weight of a criterion whose rules are all off to the others', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } })], {
      rulesOff: ['quality/open'],
    });
    expect(scoreOf(result, 'p-1')?.score).toBe(100 * 0.5 + 40 * 0.5);
  });

  it('does not change in a single bit when all weights are multiplied by three', async () => {
    const proposals = [proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 3 } })];
    const plain = await runOf(proposals, { principleWeights: { need: 0.2, quality: 0.3 } });
    const tripled = await runOf(proposals, { principleWeights: { need: 0.6, quality: 0.9 } });
    expect(written(tripled)).toEqual(written(plain));
  });
});

describe('eligibility', () => {
  it('is incomplete where it turns on something unknown: not awarded, not refused', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.commercial': null } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'incomplete',
      reason: 'unknown-facts',
      awardedCents: 0,
      rank: null,
    });
    expect(explain(result, 'p-1', 'en').headline).toContain('not yet known is proposal.commercial');
  });

  it('refuses what a rule excludes, by the name of the rule', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.commercial': true } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'eligibility/commercial',
    });
  });

  it('is incomplete without an amount or with an unknown building block, refused with another one', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', requestedCents: null }),
      proposal({ id: 'p-2', facts: { 'proposal.kind': null } }),
      proposal({ id: 'p-3', facts: { 'proposal.kind': 'other' } }),
    ]);
    expect(result.allocation.awards.map(({ status, reason }) => [status, reason])).toEqual([
      ['incomplete', 'unknown-facts'],
      ['incomplete', 'unknown-facts'],
      ['refused-ineligible', 'no-pool'],
    ]);
  });
});

describe('a limit', () => {
  it('brings the claim down and says so', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': 1_501 } }),
    ]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'awarded',
      requestedCents: 1_000,
      claimCents: 750,
      awardedCents: 750,
      limitedBy: ['limits/part-of-cost'],
    });
    expect(explain(result, 'p-1', 'en').headline).toContain(
      '€10 was requested; at most €7.50 may be granted',
    );
  });

  it('that cannot be computed is not applied, and raises attention', async () => {
    const result = await runOf([
      proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': null } }),
    ]);
    expect(awardOf(result, 'p-1')).toMatchObject({ awardedCents: 1_000, limitedBy: [] });
    expect(report(result).proposals[0]?.attention).toEqual([
      {
        rule: 'limits/part-of-cost',
        code: 'limit-undetermined',
        neighbourhoods: ['N1'],
        facts: ['proposal.totalCostCents'],
      },
    ]);
  });

  it('that leaves nothing refuses, by its name', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.totalCostCents': 0 } })]);
    expect(awardOf(result, 'p-1')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'limits/part-of-cost',
    });
  });
});

describe('the division', () => {
  const scored = (
    id: string,
    partners: number,
    requestedCents: number,
    more: object = {},
  ): object =>
    proposal({ id, requestedCents, facts: { 'proposal.partnerCount': partners }, ...more });
  const outcome = ({ allocation }: Run) =>
    allocation.awards.map(({ status, reason, awardedCents }) => [status, reason, awardedCents]);

  // Pool large has 7,000 of the 10,000 cents.
  const crowd = [scored('a', 3, 4_000), scored('b', 2, 4_000), scored('c', 1, 3_000)];

  it('skips what does not fit and goes on', async () => {
    expect(outcome(await runOf(crowd))).toEqual([
      ['awarded', 'rank', 4_000],
      ['refused-ceiling', 'pool-ceiling', 0],
      ['awarded', 'rank', 3_000],
    ]);
  });

  it('stops at the first that does not fit, when strict', async () => {
    const method = { kind: 'ranking', mode: 'strict', partial: false } as const;
    const result = await runOf(crowd, { method });
    expect(outcome(result)).toEqual([
      ['awarded', 'rank', 4_000],
      ['refused-ceiling', 'pool-ceiling', 0],
      ['refused-ceiling', 'method', 0],
    ]);
    expect(awardOf(result, 'b')?.shortCents).toBe(1_000);
  });

  it('gives the divisible proposal at the margin what is left, but not less than its minimum', async () => {
    const divisible = [scored('a', 3, 4_000), scored('b', 2, 4_000, { minimumCents: 3_000 })];
    expect(outcome(await runOf(divisible))[1]).toEqual(['partially-awarded', 'rank', 3_000]);
    const choosy = [scored('a', 3, 4_000), scored('b', 2, 4_000, { minimumCents: 3_001 })];
    expect(outcome(await runOf(choosy))[1]).toEqual(['refused-ceiling', 'below-minimum', 0]);
  });

  it('draws lots between equals, the same whatever the order, and says who lost by lot', async () => {
    const equals = ['a', 'b', 'c'].map((id) => scored(id, 2, 3_500));
    const forward = await runOf(equals);
    const backward = await runOf(equals.toReversed());
    expect(written(backward)).toEqual(written(forward));
    const reasons = forward.allocation.awards.map(({ reason }) => reason).toSorted();
    expect(reasons).toEqual(['lottery', 'rank', 'rank']);
    const otherSeeds = await Promise.all(
      Array.from({ length: 12 }, (_, seed) =>
        runOf(equals, { tieBreaks: [{ kind: 'lottery', seed: String(seed) }] }),
      ),
    );
    const losers = new Set(
      otherSeeds.map(
        ({ allocation }) => allocation.awards.find(({ reason }) => reason === 'lottery')?.proposal,
      ),
    );
    expect(losers).toEqual(new Set(['a', 'b', 'c']));
  });

  it('can break ties by a declared attribute, unknown last', async () => {
    const withCost = (id: string, cost: number | null): object =>
      scored(id, 2, 3_500, {
        facts: { 'proposal.partnerCount': 2, 'proposal.totalCostCents': cost },
      });
    const result = await runOf([withCost('a', null), withCost('b', 9_000), withCost('c', 8_000)], {
      tieBreaks: [{ kind: 'attribute', fact: 'proposal.totalCostCents', order: 'ascending' }],
    });
    expect(result.allocation.awards.map(({ rank }) => rank)).toEqual([3, 2, 1]);
    expect(awardOf(result, 'a')?.reason).toBe('pool-ceiling');
  });

  it('lets a person put a proposal first, or keep one out, with the reason in every output', async () => {
    const result = await runOf(crowd, {
      overrides: [
        { proposal: 'a', action: 'lock-out', reason: 'Building is sold' },
        { proposal: 'c', action: 'lock-in', reason: 'Promised last year' },
      ],
    });
    expect(outcome(result)).toEqual([
      ['refused-ceiling', 'locked-out', 0],
      ['awarded', 'rank', 4_000],
      ['awarded', 'locked-in', 3_000],
    ]);
    expect(report(result).proposals.find(({ id }) => id === 'c')?.override).toEqual({
      action: 'lock-in',
      reason: 'Promised last year',
    });
    expect(explain(result, 'c', 'en').notices).toContain(
      'A person departed from the ranking. Reason: “Promised last year”',
    );
  });

  it('never lets a lock award what is not eligible or not complete', async () => {
    const result = await runOf([proposal({ id: 'a', facts: { 'proposal.commercial': null } })], {
      overrides: [{ proposal: 'a', action: 'lock-in', reason: 'We like it' }],
    });
    expect(outcome(result)).toEqual([['incomplete', 'unknown-facts', 0]]);
  });

  it('refuses below the threshold on its principles, and passes at it', async () => {
    const threshold = { points: 45, principles: ['quality'] };
    // One and a half partners give 30 points on partners, 22.5 on quality; 3 give 100 and 75.
    const result = await runOf([scored('a', 1.5, 1_000), scored('b', 3, 1_000)], { threshold });
    expect(outcome(result).map(([status]) => status)).toEqual([
      'refused-below-threshold',
      'awarded',
    ]);
    const exact = await runOf([scored('a', 3, 1_000)], {
      threshold: { points: 75, principles: ['quality'] },
    });
    expect(outcome(exact)).toEqual([['awarded', 'rank', 1_000]]);
  });

  it('divides every cent over pools and neighbourhoods', async () => {
    const thirds = [{ neighbourhood: 'N1' }, { neighbourhood: 'N2' }, { neighbourhood: 'N3' }];
    const result = await runOf([proposal({ id: 'p-1', serves: thirds, requestedCents: 1_000 })]);
    expect(result.allocation.neighbourhoods.map(({ awardedCents }) => awardedCents)).toEqual([
      334, 333, 333,
    ]);
    expect(result.allocation.pools.map(({ budgetCents }) => budgetCents)).toEqual([7_000, 3_000]);
  });

  it('of nothing, or without money, gives nothing', async () => {
    expect((await runOf([])).allocation).toMatchObject({ spentCents: 0, awards: [] });
    expect(outcome(await runOf(crowd, { budgetCents: 0 })).map(([, , cents]) => cents)).toEqual([
      0, 0, 0,
    ]);
  });

  it('orders the proposals of a neighbourhood by rank in their pool, then score', async () => {
    const result = await runOf([
      scored('a', 1, 1_000),
      scored('b', 3, 1_000),
      proposal({ id: 'c', facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 0 } }),
      proposal({ id: 'd', facts: { 'proposal.commercial': null } }),
    ]);
    expect(report(result).neighbourhoods[0]?.priorities.map(({ proposal: id }) => id)).toEqual([
      'b',
      'c',
      'a',
      'd',
    ]);
  });
});

describe('fairness', () => {
  it('computes the concentration index by hand, with the areas it leaves out', async () => {
    const result = await runOf([proposal({ id: 'p-1', requestedCents: 4_000 })]);
    // Two areas count, all money to the needier: (2/μ)·p·x·R − 1 = 2·(1/4) − 1.
    expect(result.fairness.metrics).toEqual([
      {
        id: 'concentration-index',
        value: -0.5,
        lowerBound: -0.5,
        weights: 'equal-areas',
        leftOut: ['N3'],
      },
    ]);
  });

  it('finds every invariant to hold on an honest outcome', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': null } })]);
    expect(result.fairness.invariants.filter(({ holds }) => !holds)).toEqual([]);
    expect(result.fairness.invariants).toHaveLength(8);
  });
});

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

  it('needs the rules again for parameters and rules, in whatever order they are named', () => {
    const plain = baseline(pack);
    expect(needsAssessment(plain, { ...plain, budgetCents: 1 })).toBe(false);
    expect(needsAssessment(plain, { ...plain, parameters: { maxShare: 1 } })).toBe(true);
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

  it('reports in the form of its schema, and the same for any order of input', async () => {
    const proposals = ['a', 'b', 'c'].map((id, index) =>
      proposal({ id, facts: { 'proposal.partnerCount': index === 1 ? null : index } }),
    );
    const forward = report(await runOf(proposals));
    expect(reportSchema.parse(forward)).toEqual(forward);
    expect(report(await runOf(proposals.toReversed()))).toEqual(forward);
  });

  it('compares with a baseline: who comes in, who falls out, what moves', async () => {
    const proposals = [
      proposal({ id: 'a', requestedCents: 7_000 }),
      proposal({
        id: 'b',
        requestedCents: 7_000,
        serves: [{ neighbourhood: 'N2' }],
        facts: { 'proposal.partnerCount': 2 },
      }),
    ];
    const before = await runOf(proposals);
    const after = redivide(before, {
      ...before.scenario,
      principleWeights: { need: 1, quality: 9 },
    });
    const changes = compare(before, after);
    expect([changes.entered, changes.left, changes.spentDeltaCents]).toEqual([['b'], ['a'], 0]);
    expect(changes.proposals.map(({ change, rankDelta }) => [change, rankDelta])).toEqual([
      ['out', -1],
      ['in', 1],
    ]);
    expect(changes.neighbourhoods[0]).toEqual({
      neighbourhood: 'N1',
      beforeCents: 7_000,
      afterCents: 0,
    });
  });
});

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

  it('names the pool, place and shortage of a refusal in both languages', async () => {
    const result = await runOf([proposal({ id: 'p-1', requestedCents: 7_100 })]);
    expect(explain(result, 'p-1', 'nl').headline).toBe(
      'Afgewezen: het geld van Large was op. Plaats 1 van 1, met 50 punten. Er kwam €\u00a01 tekort.',
    );
    expect(explain(result, 'p-1', 'en').headline).toBe(
      'Refused: the money of Large ran out. Place 1 of 1, with 50 points. It was €1 short.',
    );
  });

  it('throws for a proposal that is not there', async () => {
    const result = await runOf([]);
    expect(() => explain(result, 'nobody', 'en')).toThrow('nobody');
  });
});
