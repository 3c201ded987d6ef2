import { describe, expect, it } from 'vitest';
import type { Allocation, Award, Step } from '../allocate/allocation.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';
import { orderInvariants } from './order-invariants.ts';

interface Case {
  readonly award?: Partial<Award>;
  readonly proposal?: object;
  readonly score?: number;
  readonly least?: number;
  readonly earmarks?: readonly string[];
  /** Its turns: pass and cents; one in the open pass for what it was awarded unless they are given. */
  readonly turns?: readonly (readonly [Step['pass'], number])[];
}

/** What breaks each invariant where a, b, c … stand in this order of rank, asking 10 cents each and getting nothing. */
function brokenBy(cases: readonly Case[], scenario: object = {}): object {
  const awards = cases.map(({ award }, place) => ({
    proposal: 'abcdef'.charAt(place),
    pool: 'large',
    rank: place + 1,
    tied: false,
    reason: 'pool-ceiling',
    claimCents: 10,
    awardedCents: 0,
    override: null,
    ...award,
  }));
  const steps = cases.flatMap(({ turns }, place) => {
    const { proposal, awardedCents } = awards[place] as Award;
    return (turns ?? [['open', awardedCents] as const]).map(([pass, cents]) => ({
      proposal,
      pass,
      awardedCents: cents,
    }));
  });
  const dataset = {
    proposals: cases.map(({ proposal }, place) => ({
      id: 'abcdef'.charAt(place),
      serves: [{ neighbourhood: 'N1', shareRatio: 1 }],
      requires: [],
      incompatibleWith: [],
      yearlyCents: null,
      ...proposal,
    })),
  };
  const assessment = {
    kept: { pack: { allocation: { method: { kind: 'ranking' } } } },
    standing: {
      claimCents: awards.map(({ claimCents }) => claimCents),
      leastCents: cases.map(({ least = 10 }) => least),
    },
    proposalAt: (place: number) => ({ earmarks: cases[place]?.earmarks ?? [] }),
  };
  const found = orderInvariants(
    dataset as unknown as Dataset,
    assessment as unknown as Assessment,
    { totals: cases.map(({ score = 50 }) => score) } as unknown as Scores,
    { awards, steps } as unknown as Allocation,
    scenario as Scenario,
  );
  return Object.fromEntries(
    found.filter(({ holds }) => !holds).map(({ id, witnesses }) => [id, witnesses]),
  );
}

const paid = (awardedCents: number, more: Partial<Award> = {}): Case => ({
  award: { awardedCents, reason: 'rank', ...more },
});
const passedOver = { 'order-respected': ['a'] };

describe('the order', () => {
  it('is not kept to where someone below got as much in one turn', () => {
    expect(brokenBy([{}, paid(10)])).toEqual(passedOver);
    expect(brokenBy([{}, paid(9)])).toEqual({});
    expect(brokenBy([{}, {}, paid(10)])).toEqual({ 'order-respected': ['a', 'b'] });
    expect(brokenBy([paid(10), {}])).toEqual({});
    expect(brokenBy([paid(10, { rank: 2 }), { award: { rank: 1 } }])).toEqual({
      'order-respected': ['b'],
    });
  });

  it('is that of one pool, and of those who have a rank', () => {
    expect(brokenBy([{}, paid(10, { pool: 'small' })])).toEqual({});
    expect(brokenBy([{ award: { rank: null } }, paid(10)])).toEqual({});
    expect(brokenBy([{ award: { pool: null } }, paid(10, { pool: null })])).toEqual({});
  });

  it('counts what is got in turns in order, one by one', () => {
    const turns = (...all: readonly (readonly [Step['pass'], number])[]): Case => ({
      ...paid(10),
      turns: all,
    });
    expect(brokenBy([{}, turns(['open', 5], ['leftover', 5])])).toEqual({});
    expect(brokenBy([{}, turns(['leftover', 10])])).toEqual(passedOver);
    expect(brokenBy([{}, turns(['open', 10], ['leftover', 1])])).toEqual(passedOver);
    for (const pass of ['floor', 'coverage', 'locked-in'] as const) {
      expect(brokenBy([{}, turns([pass, 10])])).toEqual({});
    }
  });

  it('is not broken by whom a person put first, nor against who waited for another', () => {
    const override = { proposal: 'b', action: 'lock-in', reason: 'first' } as const;
    expect(brokenBy([{}, paid(10, { override })])).toEqual({});
    expect(brokenBy([{}, paid(10, { override: { ...override, action: 'lock-out' } })])).toEqual(
      passedOver,
    );
    expect(brokenBy([{ proposal: { requires: ['c'] } }, paid(10)])).toEqual({});
  });

  it('is broken only against who was refused for lack of money, and asked for some', () => {
    for (const reason of ['budget', 'pool-ceiling', 'method', 'below-minimum', 'lottery']) {
      expect(brokenBy([{ award: { reason } }, paid(10)])).toEqual(passedOver);
    }
    expect(brokenBy([{ award: { reason: 'group-ceiling' } }, paid(10)])).toEqual({});
    expect(brokenBy([{ award: { claimCents: 0 } }, paid(10)])).toEqual({});
    expect(brokenBy([{ award: { awardedCents: 1 } }, paid(10)])).toEqual({});
  });

  it('is asked of methods that give turns in order', () => {
    const receipt = { method: { kind: 'order-of-receipt' } };
    expect(brokenBy([{}, paid(10)], receipt)).toEqual(passedOver);
    expect(brokenBy([{}, paid(10)], { method: { kind: 'ranking' } })).toEqual(passedOver);
    expect(brokenBy([{}, paid(10)], { method: { kind: 'optimal' } })).toEqual({});
  });
});

describe('equals', () => {
  const tied = (
    awardedCents: number,
    more: Omit<Case, 'award'> & { award?: Partial<Award> } = {},
  ) => ({
    ...more,
    award: { tied: true, reason: 'group-ceiling', awardedCents, ...more.award },
  });
  const worse = { 'equals-equal': ['a'] };

  it('are not treated alike where one below got more', () => {
    expect(brokenBy([tied(4), tied(5)])).toEqual(worse);
    expect(brokenBy([tied(5), tied(5)])).toEqual({});
    expect(brokenBy([tied(5), tied(4)])).toEqual({});
    expect(brokenBy([tied(5, { award: { rank: 2 } }), tied(4, { award: { rank: 1 } })])).toEqual({
      'equals-equal': ['b'],
    });
    expect(brokenBy([tied(0), tied(4), tied(3), tied(5)])).toEqual({
      'equals-equal': ['a', 'b', 'c'],
    });
  });

  it('are those who are tied, with the same score, claim, least part, pool, area and earmarks', () => {
    const others: readonly Case[] = [
      tied(5, { award: { tied: false } }),
      tied(5, { score: 51 }),
      tied(5, { award: { claimCents: 11 } }),
      tied(5, { least: 9 }),
      tied(5, { award: { pool: 'small' } }),
      tied(5, { proposal: { serves: [{ neighbourhood: 'N2', shareRatio: 1 }] } }),
      tied(5, { earmarks: ['youth'] }),
      tied(5, { award: { rank: null } }),
    ];
    for (const other of others) expect(brokenBy([tied(4), other])).toEqual({});
  });

  it('are neither steered by a person nor bound to another or to years', () => {
    const override = { proposal: 'a', action: 'lock-out', reason: 'no' } as const;
    expect(brokenBy([tied(4, { award: { override } }), tied(5)])).toEqual({});
    for (const proposal of [
      { requires: ['c'] },
      { incompatibleWith: ['c'] },
      { yearlyCents: { 2026: 1 } },
    ]) {
      expect(brokenBy([tied(4, { proposal }), tied(5)])).toEqual({});
      expect(brokenBy([tied(4), tied(5, { proposal })])).toEqual({});
    }
  });
});
