import { describe, expect, it } from 'vitest';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { influenceOf, influenceShares } from './influence.ts';

// In pool large need lies 50 apart and partners 40; in pool small only partners differ.
const small = { 'proposal.kind': 'small' };
const proposals = [
  proposal({ id: 'a', facts: { 'proposal.partnerCount': 2 } }),
  proposal({ id: 'b', serves: [{ neighbourhood: 'N2' }] }),
  proposal({ id: 'c', facts: { ...small, 'proposal.partnerCount': 2 } }),
  proposal({ id: 'd', facts: small }),
];
const need = (0.5 * 25) / (0.5 * 25 + 0.375 * 20) / 2;

describe('influence', () => {
  it('is the part of all differences that a principle or criterion decides, over the pools', async () => {
    const { scores } = await runOf(proposals);
    expect([...influenceShares(scores)]).toEqual([
      ['need', need],
      ['vulnerability', need],
      ['quality', expect.closeTo(1 - need, 12)],
      ['partners', expect.closeTo(1 - need, 12)],
      ['open', 0],
    ]);
  });

  it('leaves out a pool in which nothing differs', async () => {
    const { scores } = await runOf(proposals.slice(2));
    expect([...influenceShares(scores)]).toEqual([
      ['need', 0],
      ['vulnerability', 0],
      ['quality', 1],
      ['partners', 1],
    ]);
  });

  it('is nothing where nothing differs anywhere', async () => {
    const { scores } = await runOf(proposals.slice(0, 1));
    expect([...influenceShares(scores)]).toEqual([]);
    expect(influenceOf(scores).map(({ influenceShare }) => influenceShare)).toEqual([0, 0, 0]);
  });

  it('stands beside the mean share of the pools where a criterion counts', async () => {
    const { scores } = await runOf(proposals);
    expect(influenceOf(scores)).toEqual([
      { criterion: 'vulnerability', principle: 'need', weightShare: 0.5, influenceShare: need },
      {
        criterion: 'partners',
        principle: 'quality',
        weightShare: (0.375 + 0.5) / 2,
        influenceShare: expect.closeTo(1 - need, 12) as number,
      },
      { criterion: 'open', principle: 'quality', weightShare: 0.125, influenceShare: 0 },
    ]);
  });
});
