import { describe, expect, it } from 'vitest';
import {
  asks,
  byDistrict,
  ceiling,
  first,
  floor,
  flowsTo,
  inArea,
  inDistrict,
  limit,
  little,
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

// What happens where limits meet: each other, a lack of money, and proposals that hang together.

const strict = ranking('strict', false);

describe('floors that together ask more than there is', () => {
  it('are served as far as the money goes', async () => {
    const result = await under(
      [floor('base', 8_000)],
      [asks('a', 4, 5_000), asks('b', 3, 3_000, { ...inArea('N2'), ...little })],
    );
    expect(outcome(result)).toEqual({ a: ['floor', 5_000], b: ['floor', 3_000] });
  });

  it('keep all that is left for their members', async () => {
    const everyone = { ...inArea('N2') };
    const result = await under(
      [floor('north', 9_000, { group: inDistrict('North') })],
      [asks('a', 4, 5_000), asks('b', 3, 2_000, everyone), asks('c', 2, 3_000, little)],
    );
    expect(outcome(result)).toEqual({
      a: ['floor', 5_000],
      b: ['held-for-floor', 0],
      c: ['floor', 3_000],
    });
    expect(result.allocation.heldCents).toBe(1_000);
  });
});

describe('floors that overlap', () => {
  const youth = floor('youth', 6_000, { group: ofYouth });

  it('both pay for a member of both, and each for its own members', async () => {
    // Together they keep 12,000 of 10,000: nothing is free, and still members draw on them.
    const result = await under(
      [youth, floor('north', 6_000, { group: inDistrict('North') })],
      [
        asks('a', 4, 500, { ...young, ...inArea('N2') }),
        asks('b', 3, 700),
        asks('c', 2, 400, inArea('N2')),
      ],
    );
    expect(outcome(result)).toEqual({
      a: ['floor', 500],
      b: ['floor', 700],
      c: ['held-for-floor', 0],
    });
  });

  it('keep money in a pool and in the whole apart from each other', async () => {
    const inSmall = reserveIn('small', 3_000);
    const result = await under(
      [inSmall, floor('south', 2_000, { group: inDistrict('South') })],
      [asks('a', 4, 5_000), asks('b', 3, 1_000)],
    );
    // 10,000 less 3,000 in small less 2,000 for South leaves 5,000, and not 7,000.
    expect(outcome(result)).toEqual({ a: ['rank', 5_000], b: ['held-for-floor', 0] });
    expect(result.allocation.heldCents).toBe(5_000);
  });

  it('keep no more in a pool than the pool has', async () => {
    const inSmall = reserveIn('small', 9_000);
    const result = await under([inSmall], [asks('a', 4, 6_000), asks('b', 3, 100, little)]);
    expect(outcome(result)).toEqual({ a: ['rank', 6_000], b: ['held-for-floor', 0] });
    expect(result.allocation.heldCents).toBe(3_000);
  });
});

describe('a strict ranking under floors', () => {
  it('does not close a floor at a member that another limit refuses', async () => {
    const few = limit('few', 'count', { group: { by: 'earmark' }, atMost: 0 });
    const result = await under(
      [few, floor('base', 2_000, { unspent: released })],
      [asks('a', 4, 1_000, young), asks('b', 3, 2_000), asks('c', 2, 5_000, inArea('N2'))],
      { scenario: { method: strict } },
    );
    expect(outcome(result)).toEqual({
      a: ['count', 0],
      b: ['floor', 2_000],
      c: ['rank', 5_000],
    });
  });

  it('closes only the floors that a member could not be paid from', async () => {
    // a needs more than North has, which closes North; b is in North too, and youth pays for it.
    const result = await under(
      [
        floor('base', 1_000, { unspent: released }),
        floor('youth', 2_000, { group: ofYouth, unspent: released }),
      ],
      [asks('a', 4, 6_000), asks('b', 3, 1_000, young), asks('c', 2, 1_000)],
      { scenario: { method: strict } },
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 6_000],
      b: ['floor', 1_000],
      c: ['pool-ceiling', 0],
    });
  });

  it('does not close a floor at whoever a person put first and could not be paid', async () => {
    const result = await under(
      [floor('base', 2_000, { unspent: released })],
      [asks('a', 4, 8_000), asks('b', 3, 2_000), asks('c', 2, 6_000, inArea('N2'))],
      { scenario: { method: strict, overrides: [first('a')] } },
    );
    expect(outcome(result)).toMatchObject({ a: ['pool-ceiling', 0], b: ['floor', 2_000] });
  });
});

describe('a ranking that skips, under floors', () => {
  it('goes on to the next member where a floor cannot pay for one', async () => {
    const result = await under(
      [floor('base', 3_000)],
      [asks('a', 4, 4_000), asks('b', 3, 2_000), asks('c', 2, 1_500), asks('d', 1, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 4_000],
      b: ['floor', 2_000],
      c: ['pool-ceiling', 0],
      d: ['floor', 1_000],
    });
  });
});

describe('coverage', () => {
  const everywhere = limit('everywhere', 'coverage', { group: byDistrict, atLeast: 1 });

  it('is not reached by a proposal that another one excludes', async () => {
    const result = await under(
      [everywhere],
      [
        asks('a', 4, 1_000),
        asks('b', 3, 1_000, { ...inArea('N2'), incompatibleWith: ['a'] }),
        asks('c', 2, 1_000, inArea('N2')),
      ],
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 1_000],
      b: ['incompatible', 0],
      c: ['coverage', 1_000],
    });
  });

  it('is reached by what a pool has the money for', async () => {
    const result = await under(
      [everywhere],
      [asks('a', 4, 8_000), asks('b', 3, 6_500), asks('c', 2, 500, inArea('N2'))],
    );
    expect(outcome(result)).toEqual({
      a: ['pool-ceiling', 0],
      b: ['coverage', 6_500],
      c: ['coverage', 500],
    });
  });

  it('is reached first, also by who stands below others in rank', async () => {
    const result = await under(
      [everywhere],
      [asks('a', 4, 3_000), asks('b', 3, 3_000), asks('c', 2, 3_000, inArea('N2'))],
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 3_000],
      b: ['pool-ceiling', 0],
      c: ['coverage', 3_000],
    });
    expect(outcomeOf(result, 'everywhere', 'South')).toMatchObject({ reached: 1, met: true });
  });
});

describe('a reserve within a pool', () => {
  // Half of the 3,000 of small.
  const reserve = reserveIn('small', 1_500);

  it('pays a member what it can, and the rest comes from what is free in the pool', async () => {
    const result = await under(
      [reserve],
      [asks('a', 4, 1_400, little), asks('b', 3, 1_600, youngAndLittle)],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_400], b: ['rank', 1_600] });
  });

  it('is no money that was there for others', async () => {
    const result = await under(
      [reserve],
      [asks('a', 4, 1_400, little), asks('b', 3, 5_000, little), asks('c', 2, 5_000)],
    );
    expect(outcome(result)).toMatchObject({ b: ['pool-ceiling', 0], c: ['rank', 5_000] });
    expect(result.allocation.awardAt(1).shortCents).toBe(4_900);
  });

  it('stops a strict pool where what is left is kept for it', async () => {
    const result = await under(
      [reserve],
      [asks('a', 4, 1_400, little), asks('b', 3, 200, little), asks('c', 2, 50, little)],
      { scenario: { method: strict } },
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_400],
      b: ['held-for-floor', 0],
      c: ['method', 0],
    });
  });
});

describe('what a ceiling has room for', () => {
  it('is no money of a floor', async () => {
    const most = ceiling('most', 5_000, byDistrict);
    const result = await under([floor('base', 1_000), most], [asks('a', 4, 2_000)]);
    expect(outcome(result)).toEqual({ a: ['rank', 2_000] });
  });

  it('is not awarded twice: who cannot be filled up has no second turn in the steps', async () => {
    const most = ceiling('most', 3_000, byDistrict);
    const result = await under([most], [asks('a', 4, 5_000, { minimumCents: 1_000 })], {
      allocation: flowsTo('large'),
    });
    expect(outcome(result)).toEqual({ a: ['rank', 3_000] });
    expect(result.allocation.steps).toHaveLength(1);
  });
});

it('nothing left is the ceiling of the pool, and not too little for a minimum', async () => {
  const most = ceiling('most', 10_000, byDistrict);
  const result = await under(
    [most],
    [asks('a', 4, 7_000), asks('b', 3, 2_000, { minimumCents: 1_000 })],
  );
  expect(outcome(result)).toEqual({ a: ['rank', 7_000], b: ['pool-ceiling', 0] });
});

describe('groups', () => {
  it('that are named are there, also where the data has nobody in them', async () => {
    const elsewhere = floor('east', 2_000, { group: inDistrict('East') });
    const result = await under([elsewhere], [asks('a', 4, 7_000), asks('b', 3, 3_000, little)]);
    expect(outcome(result)).toEqual({ a: ['rank', 7_000], b: ['held-for-floor', 0] });
    expect(outcomeOf(result, 'east', 'East')).toMatchObject({ asked: 0, met: false });
  });

  it('of the whole count what exists in all neighbourhoods', async () => {
    const coverage = limit('places', 'coverage', {
      group: { by: 'whole' },
      atLeast: 1,
      existing: 'neighbourhood.dwellings',
    });
    const result = await under([coverage], [asks('a', 4, 1_000)]);
    expect(outcomeOf(result, 'places', 'all')).toMatchObject({ existing: 1_730, met: true });
  });

  it('with a ceiling of nothing get nothing', async () => {
    const none = ceiling('none', 0, { by: 'whole' });
    const result = await under([none], [asks('a', 4, 1_000, { minimumCents: 0 })]);
    expect(outcome(result)).toEqual({ a: ['group-ceiling', 0] });
  });
});

it('takes the turns of whoever a person put first round the pools', async () => {
  const most = ceiling('most', 5_000, { by: 'whole' });
  const result = await under(
    [most],
    [asks('a', 4, 2_000), asks('b', 3, 2_000), asks('c', 0, 2_000, little)],
    { scenario: { overrides: [first('a'), first('b'), first('c')] } },
  );
  expect(outcome(result)).toEqual({
    a: ['locked-in', 2_000],
    b: ['group-ceiling', 0],
    c: ['locked-in', 2_000],
  });
});
