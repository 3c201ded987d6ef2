import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import {
  asks,
  byDistrict,
  byNeighbourhood,
  ceiling,
  limit,
  outcome,
  outcomeOf,
  under,
  young,
} from './limits.test-data.ts';

// Awards smaller than what was asked, and claims that are divided over years.

describe('a part of a claim', () => {
  it('says which limit left no room for the rest, and how much that was', async () => {
    const most = ceiling('most', 2_000, byNeighbourhood);
    const result = await under(
      [most],
      [asks('a', 4, 1_500), asks('b', 3, 1_000, { minimumCents: 0 })],
    );
    expect(result.allocation.awardAt(1)).toMatchObject({
      status: 'partially-awarded',
      awardedCents: 500,
      shortCents: 500,
      groupLimit: { limit: 'most', group: 'N1' },
    });
    expect(explain(result, 'b', 'en').headline).toContain('there was no more for One (most)');
  });

  it('is the most that every limit leaves', async () => {
    const most = ceiling('most', 900, { by: 'earmark' });
    const district = ceiling('district', 700, byDistrict);
    const shared = {
      serves: [
        { neighbourhood: 'N1', share: 0.8 },
        { neighbourhood: 'N2', share: 0.2 },
      ],
      minimumCents: 100,
    };
    const result = await under([most, district], [asks('a', 4, 2_000, { ...young, ...shared })]);
    // 0.8 of 875 is 700; of 876 it is 700.8, which is rounded up.
    expect(outcome(result)).toEqual({ a: ['rank', 875] });
  });

  it('is found above an amount that rounding keeps out', async () => {
    // 8 cents are 2.4, 4.16 and 1.44: the cent that is left goes to N3. 9 cents are 2.7, 4.68 and 1.62:
    // two are left, and both go to the others.
    const parts = {
      serves: [
        { neighbourhood: 'N1', share: 0.3 },
        { neighbourhood: 'N2', share: 0.52 },
        { neighbourhood: 'N3', share: 0.18 },
      ],
      minimumCents: 1,
    };
    const one = ceiling('one', 1, { by: 'neighbourhood', only: ['N3'] });
    const whole = async (cents: number) =>
      outcome(await under([one], [asks('a', 4, cents, { ...parts, minimumCents: cents })]));
    expect([await whole(7), await whole(8), await whole(9)]).toEqual([
      { a: ['rank', 7] },
      { a: ['group-ceiling', 0] },
      { a: ['rank', 9] },
    ]);
    expect(outcome(await under([one], [asks('a', 4, 20, parts)]))).toEqual({ a: ['rank', 9] });
  });
});

describe('years', () => {
  const years = [
    { year: 2026, budgetCents: 1_000 },
    { year: 2027, budgetCents: 1_000 },
  ];

  it('count only what was asked in them: a year without a budget burdens no other', async () => {
    const result = await under(
      [],
      [asks('a', 4, 3_000, { yearlyCents: { '2026': 1_000, '2030': 2_000 } })],
      { allocation: { years } },
    );
    expect(outcome(result)).toEqual({ a: ['rank', 3_000] });
    expect(outcomeOf(result, 'years', '2026')?.reached).toBe(1_000);
  });

  it('count a claim that a rule brought down in the proportion in which it was asked', async () => {
    const cheap = {
      yearlyCents: { '2026': 1_500, '2027': 500 },
      facts: { 'proposal.totalCostCents': 2_000 },
    };
    // Half of the cost: 1,000 of 2,000, of which 750 and 250.
    const result = await under([], [asks('a', 4, 2_000, cheap)], { allocation: { years } });
    expect(outcome(result)).toEqual({ a: ['rank', 1_000] });
    expect(outcomeOf(result, 'years', '2026')?.reached).toBe(750);
    expect(outcomeOf(result, 'years', '2027')?.reached).toBe(250);
  });

  it('open the exact part of a pool: 7 tenths of 10 cents is 7, and of 90 is 63', async () => {
    const byYear = limit('steps', 'tranches', { pool: 'large', parts: [1, 1] });
    const result = await under([byYear], [], {
      allocation: {
        years: [
          { year: 2026, budgetCents: 0 },
          { year: 2027, budgetCents: 90 },
        ],
      },
    });
    expect(outcomeOf(result, 'steps', '2027')?.bound).toBe(63);
  });
});
