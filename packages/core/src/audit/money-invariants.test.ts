import { describe, expect, it } from 'vitest';
import type { Allocation, Award } from '../allocate/allocation.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Override, Scenario } from '../parse/scenario.ts';
import { moneyInvariants } from './money-invariants.ts';

// Pool large has 70 cents and spent 60 on a; pool small has 30 and spent 20 on b.
const award = (proposal: string, awardedCents: number, more: Partial<Award> = {}) => ({
  proposal,
  status: 'awarded',
  claimCents: awardedCents,
  awardedCents,
  override: null,
  ...more,
});
const pool = (id: string, budgetCents: number, spentCents: number, closedCents = 0) => ({
  pool: id,
  budgetCents,
  spentCents,
  closedCents,
});
const sound = {
  budgetCents: 100,
  spentCents: 80,
  heldCents: 0,
  pools: [pool('large', 70, 60), pool('small', 30, 20)],
  awards: [award('a', 60), award('b', 20)],
  neighbourhoods: [
    {
      neighbourhood: 'N1',
      awardedCents: 50,
      priorities: [
        { proposal: 'a', shareRatio: 0.5, awardedCents: 30 },
        { proposal: 'b', shareRatio: 1, awardedCents: 20 },
      ],
    },
    {
      neighbourhood: 'N2',
      awardedCents: 30,
      priorities: [{ proposal: 'a', shareRatio: 0.5, awardedCents: 30 }],
    },
  ],
};

/** What breaks each invariant of the sound outcome once it is changed. */
function brokenBy(change: object, scenario: Partial<Scenario> = {}, withdrawn = false): object {
  const dataset = { proposals: [{ id: 'a', withdrawn }] } as unknown as Dataset;
  const allocation = { ...sound, ...change } as unknown as Allocation;
  return Object.fromEntries(
    moneyInvariants(dataset, allocation, scenario as Scenario)
      .filter(({ holds }) => !holds)
      .map(({ id, witnesses }) => [id, witnesses]),
  );
}

describe('the money', () => {
  it('has its place in an outcome that was not touched', () => {
    expect(brokenBy({})).toEqual({});
  });

  it('is what a status says', () => {
    const wrong = { 'status-matches-amount': ['b'] };
    const b = (more: Partial<Award>, cents = 20) => ({
      awards: [award('a', 60), award('b', cents, more)],
    });
    expect(brokenBy(b({ claimCents: 21 }))).toEqual(wrong);
    expect(brokenBy(b({ status: 'partially-awarded', claimCents: 21 }))).toEqual({});
    expect(brokenBy(b({ status: 'partially-awarded' }))).toEqual(wrong);
    expect(brokenBy(b({ status: 'refused-ceiling' }))).toEqual(wrong);
    for (const status of ['awarded', 'partially-awarded'] as const) {
      expect(brokenBy(b({ status, claimCents: 0 }, 0))).toMatchObject(wrong);
      expect(brokenBy(b({ status, claimCents: 5 }, 0))).toMatchObject(wrong);
    }
  });

  it('does not go to who is withdrawn or locked out', () => {
    const wrong = { 'none-to-withdrawn-or-locked-out': ['a'] };
    const override: Override = { proposal: 'a', action: 'lock-out', reason: 'no' };
    const decided = (one: Override) => ({
      awards: [award('a', 60, { override: one }), award('b', 20)],
    });
    expect(brokenBy({}, {}, true)).toEqual(wrong);
    expect(brokenBy({}, { withdrawn: ['a'] })).toEqual(wrong);
    expect(brokenBy(decided(override), { overrides: [override] })).toEqual(wrong);
    const first: Override = { ...override, action: 'lock-in' };
    expect(brokenBy(decided(first), { overrides: [first] })).toEqual({});
  });

  it('of pools is no more than the budget, and one has no more than others left', () => {
    const pools = (...all: readonly object[]) => ({ pools: all });
    expect(brokenBy(pools(pool('large', 71, 60), pool('small', 30, 20)))).toEqual({
      'pools-within-budget': ['budget'],
    });
    expect(brokenBy(pools(pool('large', 60, 60), pool('small', 30, 20)))).toEqual({});
    expect(brokenBy(pools(pool('large', 70, 80), pool('small', 30, 20)))).toEqual({});
    expect(brokenBy(pools(pool('large', 70, 81), pool('small', 30, 20)))).toEqual({
      'pools-within-budget': ['large'],
    });
    expect(brokenBy(pools(pool('large', 70, 80), pool('small', 30, 20, 1)))).toEqual({
      'pools-within-budget': ['large'],
    });
    expect(brokenBy(pools(pool('large', 70, 75, 6), pool('small', 30, 20)))).toEqual({
      'pools-within-budget': ['large'],
    });
    expect(brokenBy(pools(pool('large', 70, 70, 0), pool('small', 30, 30, 1)))).toEqual({
      'pools-within-budget': ['small'],
    });
  });

  it('is spent, held or left, and together the budget', () => {
    expect(brokenBy({ heldCents: 20 })).toEqual({});
    expect(brokenBy({ heldCents: 21 })).toEqual({ 'money-accounted': ['budget'] });
    expect(brokenBy({ heldCents: -1 })).toEqual({ 'money-accounted': ['budget'] });
    expect(brokenBy({ spentCents: 101 })).toEqual({ 'money-accounted': ['budget'] });
  });

  it('lies where the share of its users is, to the cent', () => {
    const moved = (cents: number, total = cents) => ({
      neighbourhoods: [
        sound.neighbourhoods[0],
        {
          neighbourhood: 'N2',
          awardedCents: total,
          priorities: [{ proposal: 'a', shareRatio: 0.5, awardedCents: cents }],
        },
      ],
    });
    const wrong = { 'parts-by-share': ['N2'] };
    expect(brokenBy(moved(31))).toEqual({});
    expect(brokenBy(moved(29))).toEqual({});
    expect(brokenBy(moved(32))).toEqual(wrong);
    expect(brokenBy(moved(28))).toEqual(wrong);
    expect(brokenBy(moved(30, 31))).toEqual(wrong);
    const stranger = { proposal: 'z', shareRatio: 1, awardedCents: 2 };
    expect(
      brokenBy({
        neighbourhoods: [{ neighbourhood: 'N1', awardedCents: 2, priorities: [stranger] }],
      }),
    ).toEqual({ 'parts-by-share': ['N1'] });
  });

  it('moved by a person has the reason that the person gave', () => {
    const override: Override = { proposal: 'a', action: 'lock-in', reason: 'first' };
    const decided = (one: Override | null) => ({
      awards: [award('a', 60, { override: one }), award('b', 20)],
    });
    const wrong = { 'overrides-have-reasons': ['a'] };
    expect(brokenBy(decided(override), { overrides: [override] })).toEqual({});
    expect(brokenBy(decided(override))).toEqual(wrong);
    expect(brokenBy(decided(null), { overrides: [override] })).toEqual(wrong);
    expect(brokenBy(decided({ ...override, reason: 'other' }), { overrides: [override] })).toEqual(
      wrong,
    );
    const blank: Override = { ...override, reason: ' ' };
    expect(brokenBy(decided(blank), { overrides: [blank] })).toEqual(wrong);
  });
});
