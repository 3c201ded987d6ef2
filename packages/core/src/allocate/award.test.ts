import { describe, expect, it } from 'vitest';
import { proposal, smallPackParsed, smallRules } from '../small-pack.test-data.ts';
import { awardOf, runOf, runWith } from '../small-run.test-data.ts';

describe('the reason of a refusal between equals', () => {
  // Pool large has 7,000 cents. With seed 'seed' the draw puts one of the two before the other.
  const lots = async (requestA: number, requestB: number, changes = {}) => {
    const proposals = [
      proposal({ id: 'a', requestedCents: requestA }),
      proposal({ id: 'b', requestedCents: requestB }),
    ];
    const result = await runOf(proposals, changes);
    return { a: awardOf(result, 'a'), b: awardOf(result, 'b') };
  };

  it('is the lot where winning the draw would have brought the money', async () => {
    const { a, b } = await lots(5_000, 5_000);
    expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['lottery', 'rank']));
  });

  it('is the ceiling where the claim would not have fitted with the best lot either', async () => {
    for (const [requestA, requestB] of [
      [9_000, 5_000],
      [5_000, 9_000],
    ] as const) {
      const { a, b } = await lots(requestA, requestB);
      expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['pool-ceiling', 'rank']));
    }
  });

  it('is the lot where a part that is of use would have fitted with the best lot', async () => {
    const proposals = ['a', 'b'].map((id) =>
      proposal({ id, requestedCents: 8_000, minimumCents: 1_000 }),
    );
    const reasons = async (partial: boolean) => {
      const method = { kind: 'ranking', mode: 'skip', partial } as const;
      const result = await runOf(proposals, { method });
      return new Set([awardOf(result, 'a')?.reason, awardOf(result, 'b')?.reason]);
    };
    expect(await reasons(true)).toEqual(new Set(['rank', 'lottery']));
    expect(await reasons(false)).toEqual(new Set(['pool-ceiling']));
  });

  it('is the ceiling where a person put the equal first', async () => {
    for (const first of ['a', 'b']) {
      const overrides = [{ proposal: first, action: 'lock-in', reason: 'Promised' }];
      const { a, b } = await lots(5_000, 5_000, { overrides });
      expect(new Set([a?.reason, b?.reason])).toEqual(new Set(['locked-in', 'pool-ceiling']));
    }
  });
});

describe('an award', () => {
  const facts = (changes: Readonly<Record<string, unknown>>) => ({ facts: changes });

  it('says which limit brought the claim below the request, and nothing where none did', async () => {
    const half = facts({ 'proposal.totalCostCents': 1_600 });
    const result = await runOf([
      proposal({ id: 'a', requestedCents: 1_000, ...half }),
      proposal({ id: 'b', requestedCents: 800, ...half }),
      proposal({ id: 'c', requestedCents: null }),
      proposal({ id: 'd', requestedCents: 0 }),
    ]);
    expect(awardOf(result, 'a')).toMatchObject({
      claimCents: 800,
      awardedCents: 800,
      status: 'awarded',
      limitedBy: ['limits/part-of-cost'],
    });
    expect(awardOf(result, 'b')).toMatchObject({ claimCents: 800, limitedBy: [] });
    expect(awardOf(result, 'c')).toMatchObject({
      requestedCents: null,
      claimCents: 0,
      status: 'incomplete',
      reason: 'unknown-facts',
      limitedBy: [],
    });
    expect(awardOf(result, 'd')).toMatchObject({
      claimCents: 0,
      status: 'refused-ineligible',
      reason: 'nothing-to-grant',
      limitedBy: [],
    });
  });

  it('names the rule where its limit leaves nothing', async () => {
    const result = await runOf([proposal({ id: 'a', ...facts({ 'proposal.totalCostCents': 0 }) })]);
    expect(awardOf(result, 'a')).toMatchObject({
      status: 'refused-ineligible',
      reason: 'limits/part-of-cost',
      awardedCents: 0,
      shortCents: 0,
      limitedBy: ['limits/part-of-cost'],
    });
  });

  it('names the rule that excludes a proposal, or says that it belongs to no pool', async () => {
    const result = await runOf([
      proposal({ id: 'a', ...facts({ 'proposal.commercial': true }) }),
      proposal({ id: 'b', ...facts({ 'proposal.kind': 'other' }) }),
      proposal({ id: 'c', withdrawn: true }),
    ]);
    const refused = { rank: null, tied: false, awardedCents: 0, shortCents: 0 };
    expect(awardOf(result, 'a')).toMatchObject({
      ...refused,
      status: 'refused-ineligible',
      reason: 'eligibility/commercial',
    });
    expect(awardOf(result, 'b')).toMatchObject({
      ...refused,
      pool: null,
      status: 'refused-ineligible',
      reason: 'no-pool',
    });
    expect(awardOf(result, 'c')).toMatchObject({
      ...refused,
      status: 'withdrawn',
      reason: 'withdrawn',
    });
  });

  it('is tied with every equal in its own pool, and with no other', async () => {
    const small = facts({ 'proposal.kind': 'small' });
    const better = facts({ 'proposal.partnerCount': 4 });
    const result = await runOf([
      proposal({ id: 'a' }),
      proposal({ id: 'b', ...better }),
      proposal({ id: 'c' }),
      proposal({ id: 'd', ...small }),
      proposal({ id: 'e' }),
    ]);
    expect(result.allocation.awards.map(({ tied }) => tied)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(awardOf(result, 'b')?.rank).toBe(1);
    expect(awardOf(result, 'd')?.rank).toBe(1);
  });

  it('tells what was lacking: the rest of a part, and what a pool did not have at its turn', async () => {
    const result = await runOf([
      proposal({ id: 'a', requestedCents: 5_000, ...facts({ 'proposal.partnerCount': 4 }) }),
      proposal({ id: 'b', requestedCents: 4_500, ...facts({ 'proposal.partnerCount': 3 }) }),
      proposal({
        id: 'c',
        requestedCents: 2_500,
        minimumCents: 1_000,
        ...facts({ 'proposal.partnerCount': 2 }),
      }),
      proposal({ id: 'd', requestedCents: 100, ...facts({ 'proposal.partnerCount': 1 }) }),
    ]);
    expect(result.allocation.awards.map(({ status, shortCents }) => [status, shortCents])).toEqual([
      ['awarded', 0],
      ['refused-ceiling', 2_500],
      ['partially-awarded', 500],
      ['refused-ceiling', 100],
    ]);
  });

  it('keeps a person’s decision with its reason', async () => {
    const override = { proposal: 'a', action: 'lock-out', reason: 'Not now' } as const;
    const result = await runOf([proposal({ id: 'a' }), proposal({ id: 'b' })], {
      overrides: [override],
    });
    expect(awardOf(result, 'a')).toMatchObject({
      override,
      status: 'refused-ceiling',
      reason: 'locked-out',
      shortCents: 0,
    });
    expect(awardOf(result, 'b')?.override).toBeNull();
  });

  it('is not there for a place without a proposal', async () => {
    const { allocation } = await runOf([proposal({ id: 'a' })]);
    expect(allocation.awardAt(0)).toEqual(allocation.awards[0]);
    expect(() => allocation.awardAt(1)).toThrow(RangeError);
  });

  it('was lost by lot where a better lot would have brought at least the minimum', async () => {
    const divisible = (id: string, minimumCents: number) =>
      proposal({ id, requestedCents: 7_000, minimumCents });
    const result = await runOf([divisible('a', 6_000), divisible('b', 6_000)]);
    const reasons = result.allocation.awards.map(({ reason }) => reason).toSorted();
    expect(reasons).toEqual(['lottery', 'rank']);
  });

  it('was not lost by lot where the minimum was more than there was for either', async () => {
    const result = await runOf([
      proposal({ id: 'a', requestedCents: 9_000, minimumCents: 8_000 }),
      proposal({ id: 'b', requestedCents: 7_000 }),
    ]);
    expect(awardOf(result, 'a')?.reason).toMatch(/below-minimum|pool-ceiling/);
    expect(awardOf(result, 'b')?.reason).toBe('rank');
  });

  it('was not lost by lot where a declared attribute told the equals apart', async () => {
    const changes = {
      tieBreaks: [
        { kind: 'attribute', fact: 'proposal.totalCostCents', order: 'ascending' },
        { kind: 'lottery', seed: 'seed' },
      ],
    } as const;
    const result = await runOf(
      [90_000, 80_000].map((cost, index) =>
        proposal({
          id: 'ab'.charAt(index),
          requestedCents: 5_000,
          ...facts({ 'proposal.totalCostCents': cost }),
        }),
      ),
      { tieBreaks: [...changes.tieBreaks] },
    );
    expect(result.allocation.awards.map(({ reason }) => reason)).toEqual(['pool-ceiling', 'rank']);
  });
});

describe('what was lost by lot', () => {
  const two = (first: object, second: object): readonly object[] => [
    proposal({ id: 'a', ...first }),
    proposal({ id: 'b', ...second }),
  ];
  /** The reasons of both, under many draws: with either first. */
  const reasons = async (list: readonly object[], changes = {}): Promise<ReadonlySet<string>> => {
    const seen = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { allocation } = await runOf(list, {
        tieBreaks: [{ kind: 'lottery', seed }],
        ...changes,
      });
      seen.add(allocation.awards.map(({ reason }) => reason).join(' '));
    }
    return seen;
  };

  it('is also what would have been awarded in part', async () => {
    const part = { requestedCents: 8_000, minimumCents: 6_000 };
    expect(await reasons(two(part, part))).toEqual(new Set(['rank lottery', 'lottery rank']));
    const method = { kind: 'ranking', mode: 'skip', partial: false };
    expect(await reasons(two(part, part), { method })).toEqual(
      new Set(['pool-ceiling pool-ceiling']),
    );
  });

  it('is also what was left with less than its minimum', async () => {
    const part = { requestedCents: 5_000, minimumCents: 3_000 };
    expect(await reasons(two(part, part))).toEqual(new Set(['rank lottery', 'lottery rank']));
  });

  it('is not what needs its whole claim, and could not have had that either', async () => {
    const method = { kind: 'ranking', mode: 'skip', partial: false };
    const list = two({ requestedCents: 9_000, minimumCents: 1_000 }, { requestedCents: 7_000 });
    expect(await reasons(list, { method })).toEqual(new Set(['pool-ceiling rank']));
  });

  it('is what needed all that there was', async () => {
    const all = { requestedCents: 7_000 };
    expect(await reasons(two(all, all))).toEqual(new Set(['rank lottery', 'lottery rank']));
  });
});

it('names only the limit that brought a claim down, where several were looked at', async () => {
  const caps = [{ kind: 'share', of: 'proposal.totalCostCents', share: 0.75 }];
  const rules = smallRules.flatMap((rule) => {
    if (rule.name !== 'limits/part-of-cost') return [rule];
    const event = { ...rule.event, params: { ...rule.event.params, caps } };
    return [rule, { ...rule, name: 'limits/half-more', event }];
  });
  const own = smallPackParsed({ rules });
  const result = await runWith(own, [
    proposal({ id: 'a', requestedCents: 1_000, facts: { 'proposal.totalCostCents': 1_200 } }),
  ]);
  expect(awardOf(result, 'a')).toMatchObject({
    claimCents: 600,
    limitedBy: ['limits/part-of-cost'],
  });
});
