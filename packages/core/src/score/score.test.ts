import { describe, expect, it } from 'vitest';
import { proposal, smallPackParsed, smallRules } from '../small-pack.test-data.ts';
import { pack, runOf, runWith, scoreOf, written } from '../small-run.test-data.ts';

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
  });

  it('puts in the declared part of what is unknown above what is certain', async () => {
    const points = (name: string, fact: string, value: number) => ({
      ...smallRules[3],
      name,
      conditions: { all: [{ fact, operator: 'equal', value: true }] },
      event: {
        type: 'score',
        params: { ...smallRules[3]?.event.params, criterion: 'partners', points: value },
      },
    });
    const rules = [
      ...smallRules,
      points('quality/youth', 'proposal.forYouth', 20),
      points('quality/building', 'proposal.newBuilding', 30),
    ];
    const facts = { 'proposal.forYouth': true, 'proposal.newBuilding': null };
    const result = await runWith(smallPackParsed({ rules }), [proposal({ id: 'p-1', facts })]);
    const [, certain, unknown] = scoreOf(result, 'p-1')?.contributions ?? [];
    expect(certain).toMatchObject({ rule: 'quality/youth', points: 20, unknown: [] });
    // Half of the 30, as the criterion declares nothing else.
    expect(unknown).toMatchObject({ points: 15, unknown: ['proposal.newBuilding'] });
    expect(scoreOf(result, 'p-1')).toMatchObject({
      score: 50 + 35 * 0.375,
      range: { low: 50 + 20 * 0.375, high: 50 + 50 * 0.375 },
    });
  });

  it('is the sum of its lines, each weighed by the share of its neighbourhood', async () => {
    const serves = [
      { neighbourhood: 'N1', share: 0.25 },
      { neighbourhood: 'N2', share: 0.75 },
    ];
    const facts = { 'proposal.partnerCount': 9 };
    const result = await runOf([proposal({ id: 'p-1', serves, facts })]);
    const { contributions = [], score = 0 } = scoreOf(result, 'p-1') ?? {};
    expect(
      contributions.map(({ neighbourhood, rule, weighted }) => [neighbourhood, rule, weighted]),
    ).toEqual([
      ['N1', 'need/vulnerability', 100 * 0.5 * 0.25],
      ['N1', 'quality/many-partners', 50 * 0.375 * 0.25],
      ['N1', 'quality/partners', 80 * 0.375 * 0.25],
      ['N1', null, -30 * 0.375 * 0.25],
      ['N2', 'need/vulnerability', 50 * 0.5 * 0.75],
      ['N2', 'quality/many-partners', 50 * 0.375 * 0.75],
      ['N2', 'quality/partners', 80 * 0.375 * 0.75],
      ['N2', null, -30 * 0.375 * 0.75],
    ]);
    expect(contributions.reduce((total, { weighted }) => total + weighted, 0)).toBeCloseTo(
      score,
      9,
    );
  });

  it('has lines of 0, and not of −0, where a criterion has no weight', async () => {
    const facts = { 'proposal.partnerCount': 9 };
    const result = await runOf([proposal({ id: 'p-1', facts })], {
      criterionWeights: { partners: 0, open: 1 },
    });
    const held = scoreOf(result, 'p-1')?.contributions.find(({ kind }) => kind === 'held');
    expect(held?.weighted).toBe(0);
  });

  it('says what each principle comes to, and for how much it counts', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } })], {
      principleWeights: { need: 3, quality: 1 },
    });
    expect(scoreOf(result, 'p-1')?.principles).toEqual([
      { principle: 'need', weight: 0.75, value: 100 },
      { principle: 'quality', weight: 0.25, value: 40 * 0.75 },
    ]);
  });

  it('gives a principle without weight the value 0', async () => {
    const result = await runOf([proposal({ id: 'p-1' })], {
      principleWeights: { need: 0, quality: 1 },
    });
    expect(scoreOf(result, 'p-1')?.principles[0]).toEqual({
      principle: 'need',
      weight: 0,
      value: 0,
    });
  });

  it('moves the weight of a principle whose criteria all lost theirs to the others', async () => {
    const result = await runOf([proposal({ id: 'p-1', facts: { 'proposal.partnerCount': 2 } })], {
      criterionWeights: { partners: 0, open: 0 },
    });
    expect(scoreOf(result, 'p-1')?.score).toBe(100);
  });

  it('is rounded to nine decimals, so that equals tie', async () => {
    const result = await runOf([proposal({ id: 'p-1' })], {
      principleWeights: { need: 1, quality: 2 },
    });
    expect(scoreOf(result, 'p-1')?.score).toBe(33.333333333);
    expect(result.scores.totals).toEqual(Float64Array.of(33.333333333));
  });

  it('is not there for a proposal without a pool, nor for a place without a proposal', async () => {
    const result = await runOf([
      proposal({ id: 'p-1' }),
      proposal({ id: 'p-2', facts: { 'proposal.kind': 'other' } }),
    ]);
    expect(result.scores.totals).toEqual(Float64Array.of(50, Number.NaN));
    expect(result.scores.scoreAt(1)).toBeNull();
    expect(result.scores.scoreAt(2)).toBeNull();
    expect(result.scores.proposals.map((score) => score.proposal)).toEqual(['p-1']);
  });

  it('is the same for the last of thousands as for one alone', async () => {
    const facts = { 'proposal.partnerCount': 2 };
    const many = Array.from({ length: 2_050 }, (_, index) =>
      proposal({ id: `p-${index}`, facts, requestedCents: 1 }),
    );
    const { scores } = await runWith(pack, many);
    expect(new Set(scores.totals)).toEqual(new Set([65]));
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

describe('the weights of a pool', () => {
  const proposals = [
    proposal({ id: 'a', facts: { 'proposal.partnerCount': 2 } }),
    proposal({ id: 'b', serves: [{ neighbourhood: 'N2' }] }),
    proposal({ id: 'c', facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 2 } }),
  ];

  it('are shares per principle and criterion, with share × spread as influence', async () => {
    const [large] = (await runOf(proposals)).scores.weights;
    expect(large).toEqual({
      pool: 'large',
      principles: [
        { principle: 'need', share: 0.5 },
        { principle: 'quality', share: 0.5 },
      ],
      criteria: [
        // Values 100 and 50, so a deviation of 25; partners 40 and 0; open 0 and 0.
        { criterion: 'vulnerability', principle: 'need', share: 0.5, influence: 12.5 },
        { criterion: 'partners', principle: 'quality', share: 0.375, influence: 7.5 },
        { criterion: 'open', principle: 'quality', share: 0.125, influence: 0 },
      ],
    });
  });

  it('have no influence in a pool without proposals', async () => {
    const [large] = (await runOf(proposals.slice(2))).scores.weights;
    expect(large?.criteria.map(({ influence }) => influence)).toEqual([0, 0, 0]);
  });
});
