import { describe, expect, it } from 'vitest';
import { redivide, type Run } from '../run/run.ts';
import { proposal } from '../small-pack.test-data.ts';
import { awardOf, runOf, written } from '../small-run.test-data.ts';

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

  it('lets a person put a proposal first, or keep one out', async () => {
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
    expect(result.allocation.neighbourhoods[0]?.priorities.map(({ proposal: id }) => id)).toEqual([
      'b',
      'c',
      'a',
      'd',
    ]);
  });
});

describe('an allocation', () => {
  const partners = (id: string, count: number, requestedCents: number): object =>
    proposal({ id, requestedCents, facts: { 'proposal.partnerCount': count } });

  it('tells the steps of a plain ranking: one turn for each, with what there was', async () => {
    const { allocation } = await runOf([partners('a', 1, 4_000), partners('b', 3, 5_000)]);
    expect(allocation.steps).toEqual([
      {
        pool: 'large',
        pass: 'open',
        proposal: 'b',
        remainingCents: 7_000,
        claimCents: 5_000,
        awardedCents: 5_000,
        reason: 'rank',
      },
      {
        pool: 'large',
        pass: 'open',
        proposal: 'a',
        remainingCents: 2_000,
        claimCents: 4_000,
        awardedCents: 0,
        reason: 'pool-ceiling',
      },
    ]);
    expect(allocation.paymentsOf(0)).toEqual([]);
    expect(allocation.proof).toBeNull();
  });

  it('leaves out who withdrew, from the start or later', async () => {
    const list = [
      partners('a', 1, 4_000),
      partners('b', 3, 5_000),
      proposal({ id: 'c', withdrawn: true }),
    ];
    const { allocation } = await runOf(list, { withdrawn: ['b'] });
    expect(allocation.awards).toMatchObject([
      { rank: 1, awardedCents: 4_000 },
      { rank: null, awardedCents: 0, status: 'withdrawn' },
      { rank: null, awardedCents: 0, status: 'withdrawn' },
    ]);
  });

  it('puts equals in the same order whatever scores they had before', async () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map((id, index) => partners(id, index, 1_000));
    const onlyNeed = { principleWeights: { quality: 0 } };
    const first = await runOf(list);
    const fresh = await runOf(list, onlyNeed);
    const again = redivide(first, { ...first.scenario, ...onlyNeed });
    expect(first.allocation.awards.map(({ rank }) => rank)).toEqual([5, 4, 3, 2, 1]);
    expect(again.allocation.awards.map(({ rank }) => rank)).toEqual(
      fresh.allocation.awards.map(({ rank }) => rank),
    );
    expect(fresh.allocation.awards.every(({ tied }) => tied)).toBe(true);
  });
});
