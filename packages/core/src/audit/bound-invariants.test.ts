import { beforeAll, describe, expect, it } from 'vitest';
import type { Allocation, Award, PoolAllocation } from '../allocate/allocation.ts';
import type { Run } from '../run/run.ts';
import type { Score } from '../score/scores.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { boundInvariants } from './bound-invariants.ts';

// Pool large has 7,000 cents and pool small 3,000; both are used up. The limit of c is 3,000, d may not be funded.
let honest: Run;
beforeAll(async () => {
  honest = await runOf([
    proposal({ id: 'a', requestedCents: 4_000, minimumCents: 1 }),
    proposal({ id: 'b', requestedCents: 4_000, minimumCents: 1 }),
    proposal({
      id: 'c',
      requestedCents: 4_000,
      facts: { 'proposal.kind': 'small', 'proposal.totalCostCents': 6_000 },
    }),
    proposal({ id: 'd', requestedCents: 1_000, facts: { 'proposal.commercial': true } }),
  ]);
});

/** The invariants that the outcome breaks once it is changed, each with what breaks it. */
function broken(change: {
  readonly allocation?: Partial<Allocation>;
  readonly scores?: readonly Score[];
}): object {
  const { dataset, assessment, scores, allocation } = honest;
  const found = boundInvariants(
    dataset,
    assessment,
    { ...scores, proposals: change.scores ?? scores.proposals },
    { ...allocation, ...change.allocation },
  );
  return Object.fromEntries(
    found.filter(({ holds }) => !holds).map(({ id, witnesses }) => [id, witnesses]),
  );
}

const awards = (of: (award: Award) => Partial<Award>): readonly Award[] =>
  honest.allocation.awards.map((award) => ({ ...award, ...of(award) }));

/** The honest awards, with other amounts for some. */
const paying = (
  amounts: Readonly<Record<string, number>>,
): { readonly awards: readonly Award[] } => ({
  awards: awards(({ proposal: id, awardedCents }) => ({
    awardedCents: amounts[id] ?? awardedCents,
  })),
});

const scored = (id: string, change: Partial<Score>): readonly Score[] =>
  honest.scores.proposals.map((one) => (one.proposal === id ? { ...one, ...change } : one));

describe('an invariant', () => {
  it('holds on an outcome that spends budget, pools and claims to the last cent', () => {
    const { awards } = honest.allocation;
    expect(awards.map(({ awardedCents }) => awardedCents).toSorted((a, b) => a - b)).toEqual([
      0, 3_000, 3_000, 4_000,
    ]);
    expect(broken({})).toEqual({});
  });

  it('is broken by more than the budget', () => {
    expect(broken({ allocation: { budgetCents: 9_999 } })).toEqual({ 'within-budget': ['budget'] });
  });

  it('is broken by more than a pool has, what is closed and what came from others counted', () => {
    const { pools } = honest.allocation;
    const [large, small] = pools as [PoolAllocation, PoolAllocation];
    expect(broken({ allocation: { pools: [large, { ...small, budgetCents: 2_999 }] } })).toEqual({
      'within-pools': ['small'],
    });
    expect(broken({ allocation: { pools: [{ ...large, closedCents: 1 }, small] } })).toEqual({
      'within-pools': ['large'],
    });
    const lent = { ...small, budgetCents: 2_999, fromOthersCents: 1 };
    expect(broken({ allocation: { pools: [large, lent] } })).toEqual({});
  });

  it('is broken by more than was asked, and by more than a limit lets through', () => {
    expect(broken({ allocation: paying({ a: 4_001, b: 2_999 }) })).toEqual({
      'within-limits': ['a'],
    });
    expect(broken({ allocation: paying({ b: 2_999, c: 3_001 }) })).toEqual({
      'within-pools': ['small'],
      'within-limits': ['c'],
    });
  });

  it('is broken by an award to a proposal that nobody made', () => {
    const ghost = awards(({ proposal: id }) => (id === 'c' ? { proposal: 'ghost' } : {}));
    expect(broken({ allocation: { awards: ghost } })).toEqual({
      'within-limits': ['ghost'],
      'none-to-ineligible': ['ghost'],
    });
  });

  it('is broken by half a cent, by less than nothing and by no number', () => {
    expect(broken({ allocation: paying({ a: 3_999.5, b: 3_000.5 }) })).toEqual({
      'whole-cents': ['a', 'b'],
    });
    expect(broken({ allocation: paying({ c: 3_001, d: -1 }) })).toMatchObject({
      'whole-cents': ['d'],
    });
    expect(broken({ allocation: paying({ a: Number.NaN }) })).toMatchObject({
      'whole-cents': ['a'],
    });
  });

  it('is broken by a cent that gets lost on its way to neighbourhood, pool or total', () => {
    const { neighbourhoods, pools, spentCents } = honest.allocation;
    const lost = { 'cents-conserved': ['budget'] };
    const one = <T extends object>(list: readonly T[], change: (first: T) => Partial<T>) =>
      list.map((each, place) => (place === 0 ? { ...each, ...change(each) } : each));
    const less = ({ awardedCents }: { readonly awardedCents: number }) => ({
      awardedCents: awardedCents - 1,
    });
    expect(broken({ allocation: { neighbourhoods: one(neighbourhoods, less) } })).toEqual(lost);
    expect(
      broken({
        allocation: { pools: one(pools, (pool) => ({ spentCents: pool.spentCents - 1 })) },
      }),
    ).toEqual(lost);
    expect(broken({ allocation: { spentCents: spentCents - 1 } })).toEqual(lost);
  });

  it('is broken by lines that do not sum to their score, but for rounding', () => {
    expect(broken({ scores: scored('b', { contributions: [] }) })).toEqual({
      'contributions-sum': ['b'],
    });
    const lines = honest.scores.proposals.flatMap(({ contributions }) => contributions.slice(0, 1));
    const nearly = lines.slice(0, 1).map((line) => ({ ...line, weighted: 1e-9 }));
    const range = { low: 0, high: 0 };
    expect(broken({ scores: scored('b', { score: 0, range, contributions: nearly }) })).toEqual({});
    const off = nearly.map((line) => ({ ...line, weighted: 2e-9 }));
    expect(broken({ scores: scored('b', { score: 0, range, contributions: off }) })).toEqual({
      'contributions-sum': ['b'],
    });
  });

  it('is broken by a score outside its range, and by a range outside 0–100', () => {
    const outside = { 'score-in-range': ['a'] };
    for (const range of [
      { low: -1, high: 50 },
      { low: 50, high: 101 },
      { low: 51, high: 60 },
      { low: 40, high: 49 },
    ]) {
      expect(broken({ scores: scored('a', { range }) })).toEqual(outside);
    }
    expect(broken({ scores: scored('a', { range: { low: 50, high: 50 } }) })).toEqual({});
    expect(broken({ scores: scored('a', { range: { low: 0, high: 100 } }) })).toEqual({});
  });

  it('is broken by an award to what may not be funded', () => {
    expect(broken({ allocation: paying({ b: 2_999, d: 1 }) })).toEqual({
      'none-to-ineligible': ['d'],
    });
  });
});
