import { describe, expect, it } from 'vitest';
import { redivide, type Run } from '../run/run.ts';
import { recordOf } from '../parse/record-of.ts';
import { proposal, proposalIn } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { compare } from './compare.ts';

describe('compare', () => {
  it('tells who comes in, who falls out, what moves', async () => {
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

  it('tells apart who is only in one of the two', async () => {
    const before = await runOf([proposal({ id: 'a' })]);
    const scenario = {
      ...before.scenario,
      proposals: [
        { ...recordOf(proposalIn(before.dataset, 'a')), id: 'new', requestedCents: 2_000 },
      ],
    };
    const after = await runOf([proposal({ id: 'a' })], scenario);
    const changes = compare(before, after);
    expect(changes.added.map(({ proposal: id, awardedCents }) => [id, awardedCents])).toEqual([
      ['new', 2_000],
    ]);
    expect([changes.removed, changes.entered, changes.spentDeltaCents]).toEqual([[], [], 2_000]);
    expect(changes.proposals.map(({ proposal: id }) => id)).toEqual(['a']);
    const back = compare(after, before);
    expect(back.removed.map(({ proposal: id }) => id)).toEqual(['new']);
    expect([back.added, back.left]).toEqual([[], []]);
  });

  it('tells who comes in and who falls out without writing out every award', async () => {
    const before = await runOf([proposal({ id: 'a', requestedCents: 7_000 })]);
    const after = redivide(before, { ...before.scenario, budgetCents: 0 });
    const unread = (run: Run): Run => ({
      ...run,
      allocation: Object.defineProperty({ ...run.allocation }, 'awards', {
        get: () => {
          throw new Error('The awards were written out.');
        },
      }),
    });
    const changes = compare(unread(before), unread(after));
    expect([changes.entered, changes.left, changes.spentDeltaCents]).toEqual([[], ['a'], -7_000]);
    expect(() => changes.proposals).toThrow('written out');
  });
});
