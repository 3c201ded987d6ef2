import { describe, expect, it } from 'vitest';
import { asks, dividedBy, limit, outcomes } from '../divided-by.test-data.ts';
import { highsSolver } from './highs-solver.ts';
import { optimalMethod } from './optimal-method.ts';
import type { Answer, Question, Solver } from './programme.ts';

const solver = await highsSolver();
const to = (...pools: readonly string[]) => ({ kind: 'flows' as const, to: [...pools] });
const inSmall = (partners: number) => ({
  facts: { 'proposal.kind': 'small', 'proposal.partnerCount': partners },
});
const divided = (
  proposals: readonly object[],
  more: Parameters<typeof dividedBy>[3],
  by: Solver = solver,
  method: Parameters<typeof dividedBy>[0] = { kind: 'optimal' },
): ReturnType<typeof dividedBy> => dividedBy(method, [optimalMethod(by)], proposals, more);

describe('what pools leave, where it flows to others,', () => {
  it('is all that the others have not awarded, and no more', async () => {
    // Large has 7,000, and 2,000 that small leaves of its 3,000.
    const list = [
      asks('a', 3, 4_000),
      asks('b', 2, 5_000),
      asks('c', 1, 1_000, inSmall(1)),
      asks('d', 1, 1_000),
    ];
    expect(outcomes(await divided(list, { scenario: { leftover: to('large') } }))).toEqual({
      a: 'best-choice 4000',
      b: 'best-choice 5000',
      c: 'best-choice 1000',
      d: 'not-in-best-choice 0',
    });
  });

  it('goes to the pool that is named, and to no other', async () => {
    const list = [asks('a', 3, 4_000), asks('b', 2, 5_000), asks('c', 1, 5_000, inSmall(1))];
    expect(outcomes(await divided(list, { scenario: { leftover: to('small') } }))).toEqual({
      a: 'best-choice 4000',
      b: 'not-in-best-choice 0',
      c: 'best-choice 5000',
    });
  });

  it('takes nothing from what another pool had chosen', async () => {
    // Two at most. With 9,000 the two large ones have more points, but the small one was chosen.
    const few = limit('few', 'count', { group: { by: 'whole' }, atMost: 2 });
    const list = [asks('a', 4, 7_500), asks('b', 2, 1_500), asks('c', 0, 1_000, inSmall(0))];
    const scenario = { leftover: to('large') };
    expect(outcomes(await divided(list, { limits: [few], scenario }))).toEqual({
      a: 'best-choice 7500',
      b: 'not-in-best-choice 0',
      c: 'best-choice 1000',
    });
  });

  it('is divided under the same limits', async () => {
    const most = limit('most', 'ceiling', {
      group: { by: 'whole' },
      amount: { kind: 'cents', cents: 8_000 },
    });
    const list = [asks('a', 3, 4_000), asks('b', 2, 5_000)];
    const scenario = { leftover: to('large') };
    expect((await divided(list, { limits: [most], scenario })).allocation.spentCents).toBe(4_000);
  });

  it('changes nothing where limits do not go together', async () => {
    const lock = { proposal: 'a', action: 'lock-in', reason: 'Promised' } as const;
    const scenario = { leftover: to('large', 'small'), budgetCents: 1_000, overrides: [lock] };
    const list = [asks('a', 3, 2_000), asks('b', 2, 100, inSmall(1))];
    const { allocation } = await divided(list, { scenario });
    expect(allocation.proof?.conflict).toHaveLength(2);
    expect(allocation.spentCents).toBe(0);
  });
});

describe('what other pools have chosen', () => {
  it('stays as it is where it left somebody out', async () => {
    // Two at most: with 9,000 for large, b and the small c would have more points than a and d.
    const few = limit('few', 'count', { group: { by: 'whole' }, atMost: 2 });
    const list = [
      asks('a', 2, 3_000),
      asks('b', 3, 9_000),
      asks('c', 0, 1_000, inSmall(0)),
      asks('d', 1.5, 3_000),
    ];
    const scenario = { leftover: to('large') };
    const before = outcomes(await divided(list, { limits: [few] }));
    expect(before).toMatchObject({ a: 'best-choice 3000', d: 'best-choice 3000' });
    expect(outcomes(await divided(list, { limits: [few], scenario }))).toEqual(before);
  });

  it('stays as it is where that is a part', async () => {
    const most = limit('most', 'ceiling', {
      group: { by: 'neighbourhood', only: ['N2'] },
      amount: { kind: 'cents', cents: 2_000 },
    });
    const part = {
      ...inSmall(1),
      serves: [{ neighbourhood: 'N2' }],
      minimumCents: 1,
    };
    const list = [asks('a', 3, 8_000), asks('c', 1, 5_000, part)];
    expect(
      outcomes(await divided(list, { limits: [most], scenario: { leftover: to('large') } })),
    ).toEqual({ a: 'best-choice 8000', c: 'best-choice 2000' });
  });
});

describe('of two choices after one another', () => {
  const list = [asks('a', 3, 4_000), asks('b', 2, 5_000), asks('c', 1, 1_000, inSmall(1))];
  /** Stops where it is told to, with what it has by then, and says that there may be ten points more. */
  const stopping = (isUp: (asked: number) => boolean): Solver => {
    let asked = 0;
    return {
      name: 'stopping',
      solve: (question: Question): Answer => {
        const answer = solver.solve(question);
        if (!question.programme.whole.includes(1)) return answer;
        asked += 1;
        return isUp(asked) ? { ...answer, kind: 'stopped', bound: 1e9 } : answer;
      },
    };
  };
  const proof = async (isUp: (asked: number) => boolean, more: object) =>
    (await divided(list, { scenario: more }, stopping(isUp))).allocation.proof;
  const flowing = { leftover: to('large') };

  it('the gaps count together, and both must stand first', async () => {
    const alone = await proof((asked) => asked === 1, {});
    const both = await proof(() => true, flowing);
    expect(alone?.gapPoints).toBeGreaterThan(0);
    expect(both?.gapPoints).toBeGreaterThan(1.5 * (alone?.gapPoints ?? 0));
    expect(await proof((asked) => asked === 1, flowing)).toMatchObject({
      gapPoints: alone?.gapPoints,
      tieBreakProved: false,
    });
  });

  it('the second is not made where nothing more is there for the pool', async () => {
    const asked = async (more: object) => {
      let count = 0;
      const counting: Solver = {
        name: 'counting',
        solve: (question) => {
          count += 1;
          return solver.solve(question);
        },
      };
      await divided(
        [asks('a', 3, 7_000), asks('c', 1, 3_000, inSmall(1))],
        { scenario: more },
        counting,
      );
      return count;
    };
    expect(await asked(flowing)).toBe(await asked({}));
  });
});

describe('the time limit', () => {
  /** Takes a second for every answer, and counts them. */
  const counting = (): { readonly solver: Solver; readonly asked: () => number } => {
    let asked = 0;
    return {
      asked: () => asked,
      solver: {
        name: 'counting',
        solve: (question: Question): Answer => {
          asked += 1;
          return { ...solver.solve({ ...question, seconds: null }), seconds: 1 };
        },
      },
    };
  };
  const list = [asks('a', 3, 4_000), asks('b', 2, 5_000), asks('c', 1, 1_000, inSmall(1))];

  it('is for the first choice and all that flows together', async () => {
    const alone = counting();
    const before = await divided(list, {}, alone.solver);
    const seconds = alone.asked();
    expect(before.allocation.proof).toMatchObject({ gapPoints: 0, tieBreakProved: true });

    const within = counting();
    const scenario = { leftover: to('large') };
    const { allocation } = await divided(list, { scenario }, within.solver, {
      kind: 'optimal',
      timeLimitSeconds: seconds,
    });
    // The time is up when money is to flow: what was chosen stays, and nothing is said of its rank.
    expect(within.asked()).toBe(seconds);
    expect([...allocation.awardedCents]).toEqual([...before.allocation.awardedCents]);
    expect(allocation.proof).toMatchObject({ gapPoints: 0, tieBreakProved: false });

    const ample = await divided(list, { scenario }, counting().solver, {
      kind: 'optimal',
      timeLimitSeconds: 100 * seconds,
    });
    expect(outcomes(ample)['b']).toBe('best-choice 5000');
    expect(ample.allocation.proof).toMatchObject({ gapPoints: 0, tieBreakProved: true });
  });

  it('leaves everyone without an award where nothing was found in it', async () => {
    const none: Solver = {
      name: 'none',
      solve: () => ({ kind: 'stopped', values: null, bound: Infinity, prices: null, seconds: 1 }),
    };
    const { allocation, ...rest } = await divided(list, {}, none);
    expect(outcomes({ allocation, ...rest })).toEqual({
      a: 'out-of-time 0',
      b: 'out-of-time 0',
      c: 'out-of-time 0',
    });
    expect(allocation.proof).toEqual({
      gapPoints: null,
      tieBreakProved: false,
      conflict: [],
      conflictIsIrreducible: true,
      favoursSmall: null,
    });
  });

  it('is for the search after limits that do not go together as well', async () => {
    const limits = ['one', 'two', 'three', 'four'].map((id) =>
      limit(id, 'ceiling', { group: { by: 'whole' }, amount: { kind: 'cents', cents: 9_000 } }),
    );
    const lock = { proposal: 'a', action: 'lock-in', reason: 'Promised' } as const;
    const more = { limits, scenario: { budgetCents: 1_000, overrides: [lock] } };
    const found = async (timeLimitSeconds: number) => {
      const within = counting();
      const { allocation } = await divided([asks('a', 3, 2_000)], more, within.solver, {
        kind: 'optimal',
        timeLimitSeconds,
      });
      expect(within.asked()).toBeLessThanOrEqual(timeLimitSeconds);
      return allocation.proof;
    };
    const all = await found(100);
    expect(all).toMatchObject({ conflictIsIrreducible: true });
    expect(all?.conflict.map(({ limit: name }) => name)).toEqual(['locked-in', 'budget']);
    const some = await found(7);
    expect(some).toMatchObject({ conflictIsIrreducible: false });
    expect(some?.conflict.length).toBeGreaterThan(2);
    expect(some?.conflict.length).toBeLessThan(7);
  });
});
