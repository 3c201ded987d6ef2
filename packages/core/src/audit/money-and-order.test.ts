import { describe, expect, it } from 'vitest';
import type { Allocation, Award } from '../allocate/allocation.ts';
import { proposal } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { invariantsOf } from './invariants-of.ts';
import type { Invariant } from './invariant.ts';

// Large has 7,000 cents: a gets 4,000, b nothing of its 3,500, c and d, which are equal, 1,500 each.
const asking = (id: string, requestedCents: number, more: object = {}) =>
  proposal({ id, requestedCents, ...more });
const reason = 'The council decided so.';
const sound = await runOf(
  [
    asking('p-a', 4_000, { facts: { 'proposal.partnerCount': 5 } }),
    asking('p-b', 3_500, { facts: { 'proposal.partnerCount': 1 } }),
    asking('p-c', 1_500, { facts: { 'proposal.partnerCount': 0 } }),
    asking('p-d', 1_500, { facts: { 'proposal.partnerCount': 0 } }),
    asking('p-e', 1_000, { withdrawn: true }),
    asking('p-f', 1_000),
  ],
  { overrides: [{ proposal: 'p-f', action: 'lock-out', reason }] },
);
const { allocation, scenario } = sound;

/** The invariants that the outcome breaks once it is changed, each with what breaks it. */
function brokenBy(change: Partial<Allocation>, under = scenario) {
  const changed: Allocation = { ...allocation, ...change };
  const found = invariantsOf({ ...sound, allocation: changed, scenario: under });
  return new Map(
    found.filter(({ holds }) => !holds).map(({ id, witnesses }) => [id, witnesses] as const),
  );
}

const withAward = (id: string, change: Partial<Award>): Partial<Allocation> => ({
  awards: allocation.awards.map((award) =>
    award.proposal === id ? { ...award, ...change } : award,
  ),
});

describe('an invariant of the outcome', () => {
  it('is not broken by an outcome that was not touched, in which money ran out', () => {
    expect(allocation.awards.map(({ awardedCents }) => awardedCents)).toEqual([
      4_000, 0, 1_500, 1_500, 0, 0,
    ]);
    expect(brokenBy({})).toEqual(new Map());
  });

  it.each<readonly [Invariant['id'], readonly string[], Partial<Allocation>]>([
    ['status-matches-amount', ['p-a'], withAward('p-a', { status: 'partially-awarded' })],
    ['status-matches-amount', ['p-b'], withAward('p-b', { awardedCents: 1 })],
    ['status-matches-amount', ['p-c'], withAward('p-c', { awardedCents: 1_499 })],
    ['none-to-withdrawn-or-locked-out', ['p-e'], withAward('p-e', { awardedCents: 1 })],
    ['none-to-withdrawn-or-locked-out', ['p-f'], withAward('p-f', { awardedCents: 1 })],
    ['money-accounted', ['budget'], { heldCents: allocation.budgetCents }],
    ['money-accounted', ['budget'], { heldCents: -1 }],
    ['parts-by-share', ['N1'], { neighbourhoods: movedTo('N1', 2) }],
    [
      'pools-within-budget',
      ['budget'],
      { pools: allocation.pools.map((pool) => ({ ...pool, budgetCents: 6_000 })) },
    ],
    [
      'pools-within-budget',
      ['large'],
      {
        pools: allocation.pools.map((pool) =>
          pool.pool === 'large'
            ? { ...pool, spentCents: 10_001, fromOthersCents: 3_001 }
            : { ...pool, spentCents: 0 },
        ),
      },
    ],
    ['overrides-have-reasons', ['p-f'], withAward('p-f', { override: null })],
    [
      'overrides-have-reasons',
      ['p-f'],
      withAward('p-f', { override: { proposal: 'p-f', action: 'lock-out', reason: ' ' } }),
    ],
    ['order-respected', ['p-b'], { steps: raised('p-c', 3_500) }],
    ['equals-equal', [firstOfEquals()], withAward(firstOfEquals(), { awardedCents: 1_400 })],
  ])('%s names %s', (id, witnesses, change) => {
    expect(brokenBy(change).get(id)).toEqual(witnesses);
  });

  it('on the order is not asked where everyone gets a part at once', () => {
    const method = { kind: 'proportional', weight: 'claim' } as never;
    const broken = brokenBy({ steps: raised('p-c', 3_500) }, { ...scenario, method });
    expect([...broken.keys()]).toEqual([]);
  });
});

function firstOfEquals(): string {
  const [c, d] = ['p-c', 'p-d'].map((id) => allocation.awards.find((one) => one.proposal === id));
  return (c?.rank ?? 0) < (d?.rank ?? 0) ? 'p-c' : 'p-d';
}

/** The steps, with another amount for one proposal. */
function raised(id: string, awardedCents: number): Allocation['steps'] {
  return allocation.steps.map((step) => (step.proposal === id ? { ...step, awardedCents } : step));
}

/** Some cents more of every award to a neighbourhood than the share of its users. */
function movedTo(code: string, cents: number): Allocation['neighbourhoods'] {
  return allocation.neighbourhoods.map((area) =>
    area.neighbourhood === code
      ? {
          ...area,
          awardedCents: area.awardedCents + cents,
          priorities: area.priorities.map((part, place) =>
            place === 0 ? { ...part, awardedCents: part.awardedCents + cents } : part,
          ),
        }
      : area,
  );
}
