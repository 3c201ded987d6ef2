import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { runOf, scoreOf, written } from '../small-run.test-data.ts';

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
