import { invariantsOf } from '../audit/invariants-of.ts';
import { describe, expect, it } from 'vitest';
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
  title,
  under,
  young,
} from './limits.test-data.ts';
import { awardOf } from '../small-run.test-data.ts';

describe('a ceiling', () => {
  const ceiling = limit('most', 'ceiling', {
    group: { by: 'neighbourhood' },
    amount: euros(2_000),
  });

  it('refuses only the proposal that would break it, and names limit and group', async () => {
    const result = await under(
      [ceiling],
      [
        asks('a', 4, 1_500),
        asks('b', 3, 1_000),
        asks('c', 2, 400),
        asks('d', 1, 2_000, inArea('N2')),
      ],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 1_500],
      b: ['group-ceiling', 0],
      c: ['rank', 400],
      d: ['rank', 2_000],
    });
    expect(result.allocation.awardAt(1)).toMatchObject({
      status: 'refused-ceiling',
      groupLimit: { limit: 'most', group: 'N1' },
      shortCents: 500,
    });
    expect(outcomeOf(result, 'most', 'N1')).toMatchObject({
      bound: 2_000,
      reached: 1_900,
      met: true,
    });
  });

  it('counts a proposal in several neighbourhoods by its shares', async () => {
    const shared = {
      serves: [
        { neighbourhood: 'N1', share: 0.75 },
        { neighbourhood: 'N2', share: 0.25 },
      ],
    };
    const result = await under(
      [ceiling],
      [asks('a', 4, 2_667, shared), asks('b', 3, 2_666, shared)],
    );
    // 75 % of 2,667 is 2,000 and a bit, which largest remainder rounds to 2,000.
    expect(outcome(result)).toEqual({ a: ['rank', 2_667], b: ['group-ceiling', 0] });
    expect(outcomeOf(result, 'most', 'N1')?.reached).toBe(2_000);
  });

  it('leaves a divisible proposal what the group has room for', async () => {
    const result = await under(
      [ceiling],
      [asks('a', 4, 1_500), asks('b', 3, 1_000, { minimumCents: 300 })],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 1_500], b: ['rank', 500] });
  });

  it('binds a person’s choice as well', async () => {
    const result = await under([ceiling], [asks('a', 4, 1_500), asks('b', 3, 2_100)], {
      scenario: { overrides: [{ proposal: 'b', action: 'lock-in', reason: 'because' }] },
    });
    expect(outcome(result)).toEqual({ a: ['rank', 1_500], b: ['group-ceiling', 0] });
  });

  it('is switched off or changed by a scenario', async () => {
    const proposals = [asks('a', 4, 1_500), asks('b', 3, 1_000)];
    const off = await under([ceiling], proposals, {
      scenario: { limits: { most: { on: false } } },
    });
    expect(outcome(off)).toEqual({ a: ['rank', 1_500], b: ['rank', 1_000] });
    expect(off.allocation.limits).toEqual([]);
    const lower = await under([ceiling], proposals, {
      scenario: { limits: { most: { cents: 1_499 } } },
    });
    expect(outcome(lower)).toEqual({ a: ['group-ceiling', 0], b: ['rank', 1_000] });
  });
});

describe('a floor', () => {
  const base = limit('base', 'floor', {
    group: byDistrict,
    amount: { kind: 'share', share: 0.4, divided: 'equally' },
    unspent: held,
  });

  it('is served first, and keeps what its group did not use', async () => {
    // North and South have 2,000 each. North asks more, South only 500.
    const result = await under(
      [base],
      [
        asks('a', 4, 3_000),
        asks('b', 3, 3_000),
        asks('c', 2, 2_000),
        asks('d', 1, 500, inArea('N2')),
        asks('e', 0, 2_000),
      ],
    );
    expect(outcome(result)).toEqual({
      // c fits North's 2,000, which a and b do not; the money that South left is kept.
      a: ['rank', 3_000],
      b: ['pool-ceiling', 0],
      c: ['floor', 2_000],
      d: ['floor', 500],
      e: ['pool-ceiling', 0],
    });
    expect(outcomeOf(result, 'base', 'South')).toMatchObject({
      bound: 2_000,
      reached: 500,
      asked: 500,
      met: false,
      heldCents: 1_500,
      heldUntil: '2027-07-01',
    });
    expect(outcomeOf(result, 'base', 'North')).toMatchObject({ met: true, heldCents: 0 });
    expect(result.allocation.heldCents).toBe(1_500);
  });

  it('holds money of the whole against whoever else would take it', async () => {
    const result = await under([base], [asks('a', 4, 7_000), asks('b', 3, 3_000, little)]);
    // North gets 7,000 in large; of the 3,000 left the 2,000 of South are kept.
    expect(outcome(result)).toEqual({ a: ['rank', 7_000], b: ['held-for-floor', 0] });
    expect(result.allocation.awardAt(1).shortCents).toBe(2_000);
  });

  it('does not count what is kept for others as money that was there', async () => {
    const result = await under([base], [asks('a', 4, 7_000), asks('b', 3, 3_100)], {
      allocation: { leftover: { kind: 'flows', to: ['large'] } },
    });
    // The 3,000 of small flow to large, but 2,000 of them are kept for South.
    expect(outcome(result)).toEqual({ a: ['rank', 7_000], b: ['pool-ceiling', 0] });
    expect(result.allocation.awardAt(1).shortCents).toBe(2_100);
  });

  it('divides what is not used among all, where it is declared so', async () => {
    const released = { ...base, unspent: { kind: 'released' } };
    const result = await under(
      [released],
      [asks('a', 4, 7_000), asks('b', 3, 3_000, little), asks('c', 2, 1_000, little)],
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 7_000],
      // c was covered by the floor of North; b no longer fits the pool.
      b: ['pool-ceiling', 0],
      c: ['floor', 1_000],
    });
    expect(result.allocation.heldCents).toBe(0);
  });

  it('is a reserve where it is on an earmark within a pool', async () => {
    const reserve = limit('youth', 'floor', {
      group: { by: 'earmark', only: ['youth'] },
      within: 'small',
      amount: { kind: 'share', share: 0.5, divided: 'each' },
      unspent: { kind: 'released' },
    });
    const proposals = [
      asks('a', 4, 2_000, little),
      asks('b', 3, 1_600, little),
      asks('c', 2, 1_400, { facts: { ...little.facts, ...young.facts } }),
      asks('d', 1, 5_000, young),
    ];
    expect(outcome(await under([reserve], proposals))).toEqual({
      a: ['pool-ceiling', 0],
      b: ['rank', 1_600],
      c: ['floor', 1_400],
      d: ['rank', 5_000],
    });
    expect(outcome(await under([], proposals))).toMatchObject({ a: ['rank', 2_000] });
  });

  it('never awards without a request: a district without proposals keeps its money', async () => {
    const result = await under([base], [asks('a', 4, 6_000)]);
    expect(outcomeOf(result, 'base', 'South')).toMatchObject({ asked: 0, heldCents: 2_000 });
  });

  it('closes at the first member it cannot cover, when strict', async () => {
    const method = { kind: 'ranking', mode: 'strict', partial: false } as const;
    const result = await under([base], [asks('a', 4, 3_000), asks('b', 3, 2_000)], {
      scenario: { method },
    });
    expect(outcome(result)).toEqual({ a: ['rank', 3_000], b: ['rank', 2_000] });
  });
});

describe('numbers', () => {
  it('awards at most so many, counting those that exist', async () => {
    const count = limit('few', 'count', {
      group: { by: 'earmark', only: ['youth'] },
      atMost: 2,
      existing: 1,
    });
    const result = await under([count], [asks('a', 4, 500, young), asks('b', 3, 400, young)]);
    expect(outcome(result)).toEqual({ a: ['rank', 500], b: ['count', 0] });
    expect(outcomeOf(result, 'few', 'youth')).toMatchObject({ existing: 1, reached: 1, bound: 2 });
  });

  it('gives a group that lacks one its highest-ranked proposal first', async () => {
    const coverage = limit('everywhere', 'coverage', { group: byDistrict, atLeast: 1 });
    const result = await under(
      [coverage],
      [asks('a', 4, 4_000), asks('b', 3, 3_000), asks('c', 2, 3_000, inArea('N2'))],
    );
    expect(outcome(result)).toEqual({
      a: ['coverage', 4_000],
      b: ['pool-ceiling', 0],
      c: ['coverage', 3_000],
    });
    expect(result.allocation.limits.every(({ met }) => met === true)).toBe(true);
  });

  it('does not take an unknown number of existing ones for none', async () => {
    const coverage = limit('everywhere', 'coverage', {
      group: { by: 'city-district', only: ['South'] },
      atLeast: 1,
      existing: 'neighbourhood.places',
    });
    const result = await under([coverage], [asks('a', 4, 4_000)]);
    expect(outcomeOf(result, 'everywhere', 'South')).toMatchObject({ reached: 0, met: null });
  });
});

describe('tranches and years', () => {
  const tranches = limit('steps', 'tranches', {
    pool: 'large',
    parts: [1, 1, 1],
    step: 'tranche',
    closed: { from: 3, until: { id: 'evaluation', title: title('Evaluation') } },
  });
  const opened = async (step: number, milestones: string[] = []): Promise<number> => {
    const result = await under([tranches], [asks('a', 4, 7_000, { minimumCents: 1 })], {
      scenario: { parameters: { tranche: step }, milestones },
    });
    expect(result.allocation.heldCents).toBe(7_000 - result.allocation.spentCents);
    return result.allocation.spentCents;
  };

  it('opens a pool step by step, the last only after the milestone', async () => {
    expect(await opened(1)).toBe(2_333);
    expect(await opened(2)).toBe(4_666);
    expect(await opened(3)).toBe(4_666);
    expect(await opened(3, ['evaluation'])).toBe(7_000);
  });

  const years = [
    { year: 2026, budgetCents: 2_000 },
    { year: 2027, budgetCents: 8_000 },
  ];

  it('keeps to the budget of every year', async () => {
    const result = await under(
      [],
      [
        asks('a', 4, 3_000, { yearlyCents: { '2026': 1_500, '2027': 1_500 } }),
        asks('b', 3, 1_000),
        asks('c', 2, 2_000, { yearlyCents: { '2026': 500, '2027': 1_500 } }),
      ],
      { allocation: { years } },
    );
    expect(outcome(result)).toEqual({
      a: ['rank', 3_000],
      b: ['group-ceiling', 0],
      c: ['rank', 2_000],
    });
    expect(result.allocation.awardAt(1).groupLimit).toEqual({ limit: 'years', group: '2026' });
  });

  it('opens tranches by year where they have no step', async () => {
    const byYear = limit('steps', 'tranches', { pool: 'large', parts: [1, 1] });
    const result = await under(
      [byYear],
      [
        asks('a', 4, 800, { yearlyCents: { '2026': 701, '2027': 99 } }),
        asks('b', 3, 5_600, { yearlyCents: { '2026': 0, '2027': 5_600 } }),
      ],
      { allocation: { years } },
    );
    // Large has 70 %: of 2,000 half is open in the first year, of 8,000 all in the second.
    expect(outcome(result)).toEqual({ a: ['group-ceiling', 0], b: ['rank', 5_600] });
  });
});

describe('proposals that hang together', () => {
  it('does not award two that exclude each other, whichever says so', async () => {
    const result = await under(
      [],
      [asks('a', 4, 100), asks('b', 3, 100, { incompatibleWith: ['a'] }), asks('c', 2, 100)],
    );
    expect(outcome(result)).toEqual({ a: ['rank', 100], b: ['incompatible', 0], c: ['rank', 100] });
  });

  it('gives one that waits its turn when what it needs is awarded', async () => {
    const needs = (id: string) => ({ requires: [id] });
    const result = await under(
      [],
      [asks('a', 4, 3_000, needs('c')), asks('b', 3, 4_000), asks('c', 2, 1_000)],
    );
    expect(outcome(result)).toEqual({
      a: ['pool-ceiling', 0],
      b: ['rank', 4_000],
      c: ['rank', 1_000],
    });
    const refused = await under(
      [],
      [asks('a', 4, 100, needs('b')), asks('b', 3, 8_000), asks('c', 2, 100, needs('a'))],
    );
    expect(outcome(refused)).toEqual({
      a: ['prerequisite', 0],
      b: ['pool-ceiling', 0],
      c: ['prerequisite', 0],
    });
  });
});

describe('what a pool leaves', () => {
  const proposals = [asks('a', 4, 1_000), asks('b', 3, 8_000, little), asks('c', 2, 4_000, little)];

  it('is no other reason for who made way for a group, when there is none of it', async () => {
    const reserve = limit('youth', 'floor', {
      group: { by: 'earmark', only: ['youth'] },
      within: 'small',
      amount: euros(2_500),
      unspent: held,
    });
    const result = await under(
      [reserve],
      [
        asks('a', 4, 7_000),
        asks('b', 3, 600, little),
        asks('c', 2, 2_800, { facts: { ...little.facts, ...young.facts } }),
      ],
      { allocation: { leftover: { kind: 'flows', to: ['small'] } } },
    );
    // Of 3,000 in small 2,500 are kept: too little is free for b, and c stands below it and draws on what is kept.
    expect(outcome(result)).toEqual({
      a: ['rank', 7_000],
      b: ['held-for-floor', 0],
      c: ['rank', 2_800],
    });
    expect(awardOf(result, 'b')?.shortCents).toBe(100);
    expect(invariantsOf(result).filter(({ holds }) => !holds)).toEqual([]);
  });

  it('stays undivided by default', async () => {
    expect((await under([], proposals)).allocation.spentCents).toBe(1_000);
  });

  it('flows to the pools that are named', async () => {
    const result = await under([], proposals, {
      allocation: { leftover: { kind: 'flows', to: ['small'] } },
    });
    expect(outcome(result)).toEqual({
      a: ['rank', 1_000],
      b: ['rank', 8_000],
      c: ['pool-ceiling', 0],
    });
    expect(result.allocation.pools).toMatchObject([
      { pool: 'large', spentCents: 1_000, fromOthersCents: 0 },
      { pool: 'small', spentCents: 8_000, fromOthersCents: 5_000 },
    ]);
    expect(invariantsOf(result).filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('order of receipt', () => {
  const received = (day: string | null) => ({ facts: { 'proposal.received': day } });
  const method = {
    kind: 'order-of-receipt',
    received: 'proposal.received',
    mode: 'skip',
    partial: false,
  } as const;

  it('serves the first day first, whatever the score, and draws lots within a day', async () => {
    const proposals = [
      asks('a', 4, 4_000, received('2026-03-02')),
      asks('b', 0, 4_000, received('2026-03-01')),
      asks('c', 1, 4_000, received('2026-03-02')),
    ];
    const result = await under([], proposals, { scenario: { method } });
    expect(outcome(result)['b']).toEqual(['rank', 4_000]);
    const [first, second] = result.allocation.awards.filter(({ proposal: id }) => id !== 'b');
    expect([first?.tied, second?.tied]).toEqual([true, true]);
    const one = await under([], proposals.slice(0, 1), { scenario: { method } });
    expect(outcome(one)).toEqual({ a: ['rank', 4_000] });
  });

  it('takes a proposal whose day is unknown for incomplete', async () => {
    const result = await under([], [asks('a', 4, 100, received(null))], { scenario: { method } });
    expect(result.allocation.awardAt(0)).toMatchObject({
      status: 'incomplete',
      reason: 'received-unknown',
      rank: null,
    });
  });

  it('says why a proposal is not eligible, also where its day is unknown', async () => {
    const commercial = { 'proposal.received': null, 'proposal.commercial': true };
    const result = await under([], [asks('a', 4, 100, { facts: commercial })], {
      scenario: { method },
    });
    expect(result.allocation.awardAt(0).reason).toBe('eligibility/commercial');
  });
});
