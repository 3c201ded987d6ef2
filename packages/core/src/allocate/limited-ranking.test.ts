import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  byNeighbourhood,
  ceiling,
  first,
  floor,
  flowsTo,
  held,
  inArea,
  inDistrict,
  limit,
  little,
  needs,
  ofYouth,
  outcome,
  outcomeOf,
  ranking,
  released,
  reserveIn,
  under,
  young,
  youngAndLittle,
} from './limits.test-data.ts';

// Large has 7,000 cents and small 3,000; N1 lies in North, N2 in South.

const south = inDistrict('South');
const [strict, skip] = [ranking('strict'), ranking('skip')];
const inSouth = inArea('N2');
const youth = (cents: number, more: object = {}) =>
  reserveIn('small', cents, { unspent: released, ...more });
const base = (cents: number) => floor('base', cents, { group: south, unspent: released });
const coverage = limit('everywhere', 'coverage', { group: south, atLeast: 1 });

describe('whoever waits for another', () => {
  it('has its turn by rank in the next pass, and not as soon as the other is awarded', async () => {
    // In the pass for coverage c waits for a; in the open pass b comes before c all the same.
    const result = await under(
      [coverage],
      [
        asks('a', 4, 1_000),
        asks('b', 3, 4_000),
        asks('c', 2, 3_000, { ...inSouth, ...needs('a') }),
      ],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 4_000],
      c: ['pool-ceiling', 0],
    });
  });

  it('has one turn in the next pass, also where it is the first of its pool', async () => {
    const result = await under(
      [coverage],
      [asks('a', 4, 1_000), asks('b', 3, 3_500, { ...little, ...inSouth, ...needs('a') })],
    );
    expect(result.allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
      ['a', 'open'],
      ['b', 'open'],
    ]);
  });

  it('has its turn in whichever pass the other is awarded, where a person put it first', async () => {
    const proposals = (more: object) => [
      asks('a', 4, 1_000, more),
      asks('b', 3, 5_000),
      asks('c', 2, 3_000, needs('a')),
    ];
    const scenario = { overrides: [first('c')] };
    const outcomes = {
      b: ['pool-ceiling', 0],
      c: ['locked-in', 3_000],
    };
    expect(outcome(await under([], proposals({}), { scenario }))).toMatchObject(outcomes);
    expect(outcome(await under([coverage], proposals(inSouth), { scenario }))).toEqual({
      a: ['coverage', 1_000],
      ...outcomes,
    });
    const floor = base(1_000);
    expect(outcome(await under([floor], proposals(inSouth), { scenario }))).toEqual({
      a: ['floor', 1_000],
      ...outcomes,
    });
  });
});

describe('the pass for floors', () => {
  it('pays a member of a floor that other floors leave nothing in the pool', async () => {
    const held2 = floor('south', 2_000, { group: south, within: 'small' });
    const result = await under([youth(2_000), held2], [asks('a', 4, 2_000, youngAndLittle)]);
    expect(outcome(result)).toEqual({ a: ['floor', 2_000] });
  });

  it('pays nobody from a floor of the whole with money that a pool keeps for its own', async () => {
    const ofAll = base(1_000);
    const result = await under(
      [youth(2_500), ofAll],
      [asks('a', 4, 1_000, { ...little, ...inSouth }), asks('b', 3, 2_500, youngAndLittle)],
    );
    expect(outcome(result)).toEqual({ a: ['pool-ceiling', 0], b: ['floor', 2_500] });
  });

  it('awards no more than the pool has, however much its floors should have', async () => {
    const result = await under([youth(4_000)], [asks('a', 4, 3_500, youngAndLittle)]);
    expect(outcome(result)).toEqual({ a: ['pool-ceiling', 0] });
  });

  it('under a strict ranking closes a floor whose member lacks money that is kept for others', async () => {
    // Of small 500 are free: a gets nothing from the floor of South, and c, below it, nothing either.
    const ofAll = base(1_500);
    const result = await under(
      [youth(2_500), ofAll],
      [
        asks('a', 4, 1_000, { ...little, ...inSouth }),
        asks('b', 3, 100),
        asks('c', 2, 1_200, inSouth),
      ],
      { scenario: { method: strict } },
    );
    expect(outcome(result)).toMatchObject({ c: ['rank', 1_200] });
  });

  it('under a strict ranking leaves a floor open whose member a limit refuses', async () => {
    const ofAll = base(2_500);
    const few = ceiling('few', 900, ofYouth);
    const result = await under(
      [few, ofAll],
      [asks('a', 4, 1_000, { ...young, ...inSouth }), asks('b', 3, 1_200, inSouth)],
      { scenario: { method: strict } },
    );
    expect(outcome(result)).toMatchObject({ b: ['floor', 1_200] });
  });
});

describe('money that flows to a pool under a strict ranking', () => {
  const part = { ...little, minimumCents: 500 };
  const flowing = { method: strict, ...flowsTo('small') };
  const most = ceiling('most', 3_200, byNeighbourhood);

  it('fills up who has a part, and stops nobody where that gets the rest', async () => {
    const after = async (cents: number) =>
      outcome(
        await under([], [asks('a', 4, cents, part), asks('b', 3, 500, little)], {
          allocation: flowing,
        }),
      );
    expect(await after(4_000)).toEqual({ a: ['rank', 4_000], b: ['rank', 500] });
    // All that there is: nobody lacks money for a, and there is none for b.
    expect(await after(10_000)).toEqual({ a: ['rank', 10_000], b: ['pool-ceiling', 0] });
    expect(await after(10_001)).toEqual({ a: ['rank', 10_000], b: ['method', 0] });
  });

  it('stops nobody at who is limited, and names the limit, also where it asks for all there is', async () => {
    const all = ceiling('all', 9_900, { by: 'whole' });
    for (const [limits, cents] of [
      [[most], 10_000],
      [[all, most], 9_000],
    ] as const) {
      const proposals = [asks('a', 4, cents, part), asks('b', 3, 500, { ...little, ...inSouth })];
      const result = await under(limits, proposals, { allocation: flowing });
      expect(outcome(result)).toEqual({ a: ['rank', 3_200], b: ['rank', 500] });
      expect(result.allocation.awardAt(0).groupLimit).toEqual({ limit: 'most', group: 'N1' });
    }
  });

  it('names no limit where the pool has too little for the claim, whatever was in the way of others', async () => {
    const result = await under(
      [most],
      [asks('z', 4, 4_000), asks('a', 3, 10_100, { ...part, ...inSouth })],
      { allocation: { method: skip, ...flowsTo('small') } },
    );
    expect(outcome(result)).toEqual({ z: ['group-ceiling', 0], a: ['rank', 3_200] });
    expect(result.allocation.awardAt(0).groupLimit).toBeNull();
  });

  it('fills up nobody below the first that lacks money', async () => {
    // Small has 7,000 more: 4,000 for a, then b lacks money, and c keeps the 3,000 it had of 3,500.
    const result = await under(
      [],
      [
        asks('a', 4, 4_000, little),
        asks('b', 3, 12_000, { ...little, ...needs('a') }),
        asks('c', 2, 3_500, part),
      ],
      { allocation: flowing, scenario: { overrides: [first('a')] } },
    );
    expect(outcome(result)).toEqual({
      a: ['locked-in', 4_000],
      b: ['method', 0],
      c: ['rank', 3_000],
    });
  });

  it('stops nobody at whoever a person put first', async () => {
    const result = await under([], [asks('a', 4, 11_000, part), asks('b', 3, 100, little)], {
      allocation: flowing,
      scenario: { overrides: [first('a')] },
    });
    expect(outcome(result)).toEqual({ a: ['locked-in', 10_000], b: ['pool-ceiling', 0] });
  });

  it('fills up who was put in, also after one that waited for another of those lacked money', async () => {
    // Small has 7,000 more: 3,500 for l1, then w lacks money for what it asks, and l2 is next.
    const result = await under(
      [],
      [
        asks('l1', 4, 3_500, little),
        asks('l2', 3, 5_000, { ...little, minimumCents: 1 }),
        asks('w', 2, 4_000, { ...little, ...needs('l1') }),
      ],
      { allocation: flowing, scenario: { overrides: [first('l1'), first('l2')] } },
    );
    expect(outcome(result)).toEqual({
      l1: ['locked-in', 3_500],
      l2: ['locked-in', 5_000],
      w: ['method', 0],
    });
  });

  it('passes over who has its whole claim already', async () => {
    // Small keeps 4,000 for its floor and has less: a, awarded before that was kept, would not fit again.
    const result = await under(
      [coverage, youth(4_000, { unspent: held })],
      [
        asks('a', 4, 1_000, { ...little, ...inSouth }),
        asks('b', 0, 2_500, youngAndLittle),
        asks('c', 4, 6_500),
      ],
      { allocation: flowing },
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 1_000],
      b: ['rank', 2_500],
      c: ['rank', 6_500],
    });
  });
});

describe('a part of a claim', () => {
  it('names the limit that left no room for the rest, whichever of several that is', async () => {
    const all = ceiling('all', 6_000, { by: 'whole' });
    const most = ceiling('most', 2_000, byDistrict);
    const result = await under([all, most], [asks('a', 4, 2_500, { minimumCents: 1 })]);
    expect(outcome(result)).toEqual({ a: ['rank', 2_000] });
    expect(result.allocation.awardAt(0).groupLimit).toEqual({ limit: 'most', group: 'North' });
  });

  it('is found above an amount that rounding keeps out, whoever stands before it', async () => {
    // As parts of 8 and of 9 cents: 2, 4 and 2; 3, 5 and 1.
    const shares = {
      serves: [
        { neighbourhood: 'N1', share: 0.3 },
        { neighbourhood: 'N2', share: 0.52 },
        { neighbourhood: 'N3', share: 0.18 },
      ],
      minimumCents: 1,
    };
    const one = ceiling('one', 1, { by: 'neighbourhood', only: ['N3'] });
    const result = await under([one], [asks('a', 4, 100), asks('b', 3, 20, shares)]);
    expect(outcome(result)).toEqual({ a: ['rank', 100], b: ['rank', 9] });
  });

  it('is found so where years divide it as well', async () => {
    const years = [
      { year: 2026, budgetCents: 1_000 },
      { year: 2027, budgetCents: 1_000 },
      { year: 2028, budgetCents: 1 },
    ];
    const yearly = { yearlyCents: { '2026': 15, '2027': 26, '2028': 9 }, minimumCents: 1 };
    const result = await under([], [asks('a', 4, 50, yearly)], { allocation: { years } });
    expect(outcome(result)).toEqual({ a: ['rank', 9] });
  });
});

it('counts for every group what its own proposals ask, and nothing of those before them', async () => {
  const most = ceiling('most', 9_000, byNeighbourhood);
  const both = { serves: [{ neighbourhood: 'N1' }, { neighbourhood: 'N2' }] };
  const result = await under([most], [asks('a', 4, 1_000, both), asks('b', 3, 600)]);
  expect(outcomeOf(result, 'most', 'N1')).toMatchObject({ asked: 1_100, reached: 1_100 });
  expect(outcomeOf(result, 'most', 'N2')).toMatchObject({ asked: 500, reached: 500 });
});

it('tells what came from other pools beyond what was open of the pool itself', async () => {
  const tranches = limit('steps', 'tranches', { pool: 'large', parts: [1, 1], step: 'tranche' });
  const result = await under([tranches], [asks('a', 4, 6_000)], {
    allocation: flowsTo('large'),
  });
  // 3,500 of its own, and of the 3,000 of small what is lacking.
  expect(result.allocation.pools[0]).toMatchObject({
    spentCents: 6_000,
    closedCents: 3_500,
    fromOthersCents: 2_500,
  });
});
