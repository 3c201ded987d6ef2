import { describe, expect, it } from 'vitest';
import { explain } from '../explain/explain.ts';
import {
  asks,
  byDistrict,
  euros,
  held,
  inArea,
  limit,
  little,
  outcome,
  outcomeOf,
  under,
  young,
} from './limits.test-data.ts';

// What happens where limits meet: each other, a lack of money, and proposals that hang together.

const strict = { kind: 'ranking', mode: 'strict', partial: false } as const;
const released = { kind: 'released' };
const first = (id: string) =>
  ({ proposal: id, action: 'lock-in', reason: 'The council wants it.' }) as const;
const floor = (id: string, cents: number, more: object = {}) =>
  limit(id, 'floor', { group: byDistrict, amount: euros(cents), unspent: held, ...more });

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
      [floor('north', 9_000, { group: { by: 'city-district', only: ['North'] } })],
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
  const youth = limit('youth', 'floor', {
    group: { by: 'earmark', only: ['youth'] },
    amount: euros(6_000),
    unspent: held,
  });

  it('both pay for a member of both, and each for its own members', async () => {
    // Together they keep 12,000 of 10,000: nothing is free, and still members draw on them.
    const result = await under(
      [youth, floor('north', 6_000, { group: { by: 'city-district', only: ['North'] } })],
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
    const inSmall = limit('reserve', 'floor', {
      group: { by: 'earmark' },
      within: 'small',
      amount: euros(3_000),
      unspent: held,
    });
    const result = await under(
      [inSmall, floor('south', 2_000, { group: { by: 'city-district', only: ['South'] } })],
      [asks('a', 4, 5_000), asks('b', 3, 1_000)],
    );
    // 10,000 less 3,000 in small less 2,000 for South leaves 5,000, and not 7,000.
    expect(outcome(result)).toEqual({ a: ['rank', 5_000], b: ['held-for-floor', 0] });
    expect(result.allocation.heldCents).toBe(5_000);
  });

  it('keep no more in a pool than the pool has', async () => {
    const inSmall = limit('reserve', 'floor', {
      group: { by: 'earmark' },
      within: 'small',
      amount: euros(9_000),
      unspent: held,
    });
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
        limit('youth', 'floor', {
          group: { by: 'earmark' },
          amount: euros(2_000),
          unspent: released,
        }),
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
  const reserve = limit('reserve', 'floor', {
    group: { by: 'earmark', only: ['youth'] },
    within: 'small',
    amount: euros(1_500),
    unspent: held,
  });
  const littleYoung = { facts: { ...little.facts, ...young.facts } };

  it('pays a member what it can, and the rest comes from what is free in the pool', async () => {
    const result = await under(
      [reserve],
      [asks('a', 4, 1_400, little), asks('b', 3, 1_600, littleYoung)],
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
    const most = limit('most', 'ceiling', { group: byDistrict, amount: euros(5_000) });
    const result = await under([floor('base', 1_000), most], [asks('a', 4, 2_000)]);
    expect(outcome(result)).toEqual({ a: ['rank', 2_000] });
  });

  it('is not awarded twice: who cannot be filled up has no second turn in the steps', async () => {
    const most = limit('most', 'ceiling', { group: byDistrict, amount: euros(3_000) });
    const result = await under([most], [asks('a', 4, 5_000, { minimumCents: 1_000 })], {
      allocation: { leftover: { kind: 'flows', to: ['large'] } },
    });
    expect(outcome(result)).toEqual({ a: ['rank', 3_000] });
    expect(result.allocation.steps).toHaveLength(1);
  });
});

it('nothing left is the ceiling of the pool, and not too little for a minimum', async () => {
  const most = limit('most', 'ceiling', { group: byDistrict, amount: euros(10_000) });
  const result = await under(
    [most],
    [asks('a', 4, 7_000), asks('b', 3, 2_000, { minimumCents: 1_000 })],
  );
  expect(outcome(result)).toEqual({ a: ['rank', 7_000], b: ['pool-ceiling', 0] });
});

it('one of several that exclude a proposal is enough', async () => {
  const result = await under(
    [],
    [
      asks('a', 4, 5_000),
      asks('b', 3, 5_000),
      asks('c', 2, 1_000, { incompatibleWith: ['a', 'b'] }),
    ],
  );
  expect(outcome(result)).toEqual({
    a: ['rank', 5_000],
    b: ['pool-ceiling', 0],
    c: ['incompatible', 0],
  });
});

describe('one that waits', () => {
  const needs = (...ids: string[]) => ({ requires: ids });

  it('waits for one after the other of those it needs', async () => {
    const result = await under(
      [],
      [asks('a', 4, 1_000, needs('b', 'c')), asks('b', 3, 1_000), asks('c', 2, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 1_000],
      c: ['rank', 1_000],
    });
  });

  it('gets its turn in the floor pass as soon as a floor pays what it needs', async () => {
    const result = await under(
      [floor('base', 3_000, { unspent: released })],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 1_000), asks('c', 2, 1_500)],
    );
    // Without its turn in between c would take what the floor has left.
    expect(outcome(result)).toMatchObject({ a: ['floor', 1_000], b: ['floor', 1_000] });
    expect(result.allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
      ['b', 'floor'],
      ['a', 'floor'],
      ['c', 'open'],
    ]);
  });

  it('gets its turn in the coverage pass as well', async () => {
    const two = limit('two', 'coverage', { group: byDistrict, atLeast: 2 });
    const result = await under(
      [two],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 1_000), asks('c', 2, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 1_000],
      b: ['coverage', 1_000],
      c: ['rank', 1_000],
    });
  });

  it('has a turn of its own in a later pass when nothing freed it', async () => {
    const result = await under(
      [floor('base', 1_000, { unspent: released })],
      [asks('a', 4, 1_000, needs('b')), asks('b', 3, 5_000, inArea('N2'))],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_000], b: ['rank', 5_000] });
  });

  it('waits on while something else that it needs is missing', async () => {
    const method = { kind: 'ranking', mode: 'strict', partial: true } as const;
    const result = await under(
      [],
      [
        asks('a', 4, 100, needs('b', 'c')),
        asks('b', 3, 8_000, { minimumCents: 0 }),
        asks('c', 2, 100),
      ],
      { scenario: { method } },
    );
    expect(outcome(result)).toEqual({
      a: ['prerequisite', 0],
      b: ['rank', 7_000],
      c: ['method', 0],
    });
  });

  it('was put first by a person: it is awarded as soon as it can be', async () => {
    const result = await under(
      [floor('south', 2_000, { group: { by: 'city-district', only: ['South'] } })],
      [asks('a', 0, 4_000, needs('b')), asks('b', 1, 2_000, inArea('N2')), asks('c', 4, 4_000)],
      { scenario: { overrides: [first('a')] } },
    );
    expect(outcome(result)).toEqual({
      a: ['locked-in', 4_000],
      b: ['floor', 2_000],
      c: ['pool-ceiling', 0],
    });
  });

  it('waits for nothing that can still come: withdrawn, not eligible or locked out', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 100, needs('x')),
        asks('b', 3, 100, needs('y')),
        asks('c', 2, 100, needs('z')),
        asks('x', 1, 100, { withdrawn: true }),
        asks('y', 1, 100, { facts: { 'proposal.commercial': true } }),
        asks('z', 1, 100),
      ],
      {
        scenario: { overrides: [{ proposal: 'z', action: 'lock-out', reason: 'Not this year.' }] },
      },
    );
    expect(outcome(result)).toMatchObject({
      a: ['prerequisite', 0],
      b: ['prerequisite', 0],
      c: ['prerequisite', 0],
    });
  });

  it('takes each turn once, also where money flows and a person put it first', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 4_000, { ...little, ...needs('b') }),
        asks('b', 3, 3_500, little),
        asks('c', 2, 9_000),
      ],
      {
        allocation: { leftover: { kind: 'flows', to: ['small'] } },
        scenario: { overrides: [first('c')] },
      },
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 4_000],
      b: ['rank', 3_500],
      c: ['pool-ceiling', 0],
    });
    expect(result.allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
      ['c', 'locked-in'],
      ['a', 'open'],
      ['b', 'open'],
      ['a', 'leftover'],
      ['b', 'leftover'],
      ['a', 'leftover'],
    ]);
  });
});

describe('money that flows', () => {
  it('pays a member of a floor from what is held for it', async () => {
    // Small has too little for b; what is held for South may go to it once large has passed it on.
    const result = await under(
      [floor('south', 10_000, { group: { by: 'city-district', only: ['South'] } })],
      [asks('b', 3, 5_000, { ...little, ...inArea('N2') })],
      { allocation: { leftover: { kind: 'flows', to: ['small'] } } },
    );
    expect(outcome(result)).toEqual({ b: ['rank', 5_000] });
    expect(result.allocation.heldCents).toBe(5_000);
  });

  it('fills first what a pool could not keep for its floor', async () => {
    // Small keeps its 3,000 for a floor of 4,000. Once money flows to it, it keeps all of that: with
    // 2,000 for South there are 4,000 free, and no longer 5,000.
    const inSmall = limit('reserve', 'floor', {
      group: { by: 'earmark' },
      within: 'small',
      amount: euros(4_000),
      unspent: held,
    });
    const south = floor('south', 2_000, { group: { by: 'city-district', only: ['South'] } });
    const asking = (cents: number) =>
      under([inSmall, south], [asks('b', 3, cents, little)], {
        allocation: { leftover: { kind: 'flows', to: ['small'] } },
      });
    expect(outcome(await asking(4_001))).toEqual({ b: ['held-for-floor', 0] });
    const fits = await asking(4_000);
    expect(outcome(fits)).toEqual({ b: ['rank', 4_000] });
    expect(fits.allocation.heldCents).toBe(6_000);
  });

  const partly = { kind: 'ranking', mode: 'skip', partial: true } as const;
  const flowing = { method: partly, leftover: { kind: 'flows', to: ['small'] } };

  it('fills up who was awarded in part before the next in rank gets anything', async () => {
    // Small has 3,000 and large passes 7,000 on: a 2,000, b 1,000 of 2,000; then b the rest of it, and c all.
    const divisible = { ...little, minimumCents: 500 };
    const plans = [asks('a', 4, 2_000, divisible), asks('b', 3, 2_000, divisible)];
    const three = await under([], [...plans, asks('c', 2, 2_000, little)], { allocation: flowing });
    expect(outcome(three)).toEqual({ a: ['rank', 2_000], b: ['rank', 2_000], c: ['rank', 2_000] });
    expect(three.allocation.steps.map((step) => [step.proposal, step.awardedCents])).toEqual([
      ['a', 2_000],
      ['b', 1_000],
      ['c', 0],
      ['b', 1_000],
      ['c', 2_000],
    ]);
    const much = await under([], [...plans, asks('c', 2, 6_001, little)], { allocation: flowing });
    expect(outcome(much)).toMatchObject({ b: ['rank', 2_000], c: ['pool-ceiling', 0] });
  });

  it('fills up no further than the limits on groups leave room, and says which one was in the way', async () => {
    const most = limit('most', 'ceiling', { group: { by: 'neighbourhood' }, amount: euros(3_200) });
    const divisible = { ...little, minimumCents: 500 };
    const result = await under([most], [asks('a', 4, 3_500, divisible)], { allocation: flowing });
    expect(result.allocation.awardAt(0)).toMatchObject({
      status: 'partially-awarded',
      awardedCents: 3_200,
      shortCents: 300,
      groupLimit: { limit: 'most', group: 'N1' },
    });
  });

  it('counts who is filled up once, and lets what it draws from a floor go by all of its award', async () => {
    const one = limit('one', 'count', { group: { by: 'neighbourhood' }, atMost: 1 });
    const south = floor('south', 4_000, { group: { by: 'city-district', only: ['South'] } });
    const divisible = { ...little, ...inArea('N2'), minimumCents: 500 };
    const result = await under([one, south], [asks('a', 4, 4_500, divisible)], {
      allocation: flowing,
    });
    expect(outcome(result)).toEqual({ a: ['rank', 4_500] });
    expect(result.allocation.heldCents).toBe(0);
  });

  it('under a strict ranking stops at who cannot be filled up for lack of money', async () => {
    const strict = { ...partly, mode: 'strict' } as const;
    const divisible = { ...little, minimumCents: 500 };
    const plans = [asks('a', 4, 11_000, divisible), asks('b', 3, 100, little)];
    const result = await under([], plans, { allocation: { ...flowing, method: strict } });
    expect(outcome(result)).toEqual({ a: ['rank', 10_000], b: ['method', 0] });
  });

  it('leaves what is kept in the pool that it came from', async () => {
    const inLarge = limit('reserve', 'floor', {
      group: { by: 'earmark' },
      within: 'large',
      amount: euros(4_000),
      unspent: held,
    });
    const result = await under([inLarge], [asks('b', 3, 7_000, { ...little, minimumCents: 1 })], {
      allocation: { leftover: { kind: 'flows', to: ['small'] } },
    });
    expect(result.allocation.spentCents).toBe(6_000);
    const whole = await under([inLarge], [asks('b', 3, 6_000, little)], {
      allocation: { leftover: { kind: 'flows', to: ['small'] } },
    });
    expect(outcome(whole)).toEqual({ b: ['rank', 6_000] });
    expect(whole.allocation.heldCents).toBe(4_000);
  });
});

describe('a part of a claim', () => {
  it('says which limit left no room for the rest, and how much that was', async () => {
    const most = limit('most', 'ceiling', {
      group: { by: 'neighbourhood' },
      amount: euros(2_000),
    });
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
    const most = limit('most', 'ceiling', { group: { by: 'earmark' }, amount: euros(900) });
    const district = limit('district', 'ceiling', { group: byDistrict, amount: euros(700) });
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
    const one = limit('one', 'ceiling', {
      group: { by: 'neighbourhood', only: ['N3'] },
      amount: euros(1),
    });
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

describe('groups', () => {
  it('that are named are there, also where the data has nobody in them', async () => {
    const elsewhere = floor('east', 2_000, { group: { by: 'city-district', only: ['East'] } });
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
    const none = limit('none', 'ceiling', { group: { by: 'whole' }, amount: euros(0) });
    const result = await under([none], [asks('a', 4, 1_000, { minimumCents: 0 })]);
    expect(outcome(result)).toEqual({ a: ['group-ceiling', 0] });
  });
});

it('takes the turns of whoever a person put first round the pools', async () => {
  const most = limit('most', 'ceiling', { group: { by: 'whole' }, amount: euros(5_000) });
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
