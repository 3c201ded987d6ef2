import { expect, it } from 'vitest';
import { explain } from '../../explain/explain.ts';
import { report } from '../../report/report.ts';
import { asks, dividedBy, limit, outcomes } from '../divided-by.test-data.ts';
import { highsSolver } from './highs-solver.ts';
import { optimalMethod } from './optimal-method.ts';

const method = optimalMethod(await highsSolver());
const divided = (
  proposals: readonly object[],
  more: Parameters<typeof dividedBy>[3] = {},
): ReturnType<typeof dividedBy> => dividedBy({ kind: 'optimal' }, [method], proposals, more);
const inN2 = { serves: [{ neighbourhood: 'N2' }] };
const floorOf = (cents: number, unspent: object = { kind: 'released' }): object =>
  limit('floor', 'floor', {
    group: { by: 'neighbourhood', only: ['N2'] },
    amount: { kind: 'cents', cents },
    unspent,
  });

it('funds what has the most points together, and warns where that favours the small', async () => {
  const result = await divided([asks('a', 3, 7_000), asks('b', 2, 3_500), asks('c', 2, 3_500)]);
  expect(outcomes(result)).toEqual({
    a: 'not-in-best-choice 0',
    b: 'best-choice 3500',
    c: 'best-choice 3500',
  });
  expect(result.allocation.proof).toEqual({
    gapPoints: 0,
    tieBreakProved: true,
    conflict: [],
    conflictIsIrreducible: true,
    favoursSmall: { leftOut: 'a', meanCents: 3_500, rankingMeanCents: 7_000 },
  });
  const { notices, proof } = report(result, 'en');
  expect(proof).toEqual(result.allocation.proof);
  expect(notices.join(' ')).toContain('This method prefers many small proposals: €35 on average');
  expect(explain(result, 'a', 'nl').headline).toContain('hoort niet bij de keuze');
  expect(result.allocation.steps.map(({ remainingCents }) => remainingCents)).toEqual([
    7_000, 7_000, 3_500,
  ]);
});

it('takes whom a person put first in a pass before the others', async () => {
  const overrides = [{ proposal: 'b', action: 'lock-in', reason: 'Promised' } as const];
  const { allocation } = await divided([asks('a', 3, 3_000), asks('b', 0, 3_000)], {
    scenario: { overrides },
  });
  expect(allocation.steps.map(({ proposal, pass }) => [proposal, pass])).toEqual([
    ['b', 'locked-in'],
    ['a', 'open'],
  ]);
});

it('is the same whatever the order of the proposals', async () => {
  const equals = ['a', 'b', 'c', 'd'].map((id) => asks(id, 2, 3_000));
  const [forward, backward] = [await divided(equals), await divided(equals.toReversed())];
  expect(outcomes(backward)).toEqual(outcomes(forward));
  expect(forward.allocation.spentCents).toBe(6_000);
});

it('keeps to floors exactly, and holds what a group does not ask for', async () => {
  const list = [asks('a', 3, 7_000), asks('b', 0, 4_000, inN2), asks('c', 1, 3_000)];
  expect(outcomes(await divided(list))['b']).toBe('not-in-best-choice 0');
  const kept = await divided(list, { limits: [floorOf(4_000)] });
  expect(outcomes(kept)).toEqual({
    a: 'not-in-best-choice 0',
    b: 'best-choice 4000',
    c: 'best-choice 3000',
  });
  const held = floorOf(5_000, { kind: 'held', until: '2027-07-01' });
  const less = await divided(list, { limits: [held], scenario: { budgetCents: 10_000 } });
  expect(less.allocation.heldCents).toBe(1_000);
  expect(less.allocation.limits).toMatchObject([{ reached: 4_000, met: false }]);
});

it('names limits that do not go together, and then awards nothing', async () => {
  const most = limit('most', 'ceiling', {
    group: { by: 'whole' },
    amount: { kind: 'cents', cents: 3_000 },
  });
  const result = await divided([asks('a', 3, 2_000), asks('b', 0, 4_000, inN2)], {
    limits: [most, floorOf(4_000)],
  });
  expect(outcomes(result)).toEqual({ a: 'conflicting-limits 0', b: 'conflicting-limits 0' });
  expect(result.allocation.proof?.conflict).toEqual([
    { limit: 'most', group: 'all' },
    { limit: 'floor', group: 'N2' },
  ]);
  expect(report(result, 'en').notices.join(' ')).toContain(
    'These limits do not go together: most (all proposals together); floor (Two).',
  );
});

it('calls what a person put first and the money by their names where they conflict', async () => {
  const lock = { proposal: 'a', action: 'lock-in', reason: 'Promised last year' } as const;
  const result = await divided([asks('a', 3, 2_000)], {
    scenario: { budgetCents: 1_000, overrides: [lock] },
  });
  expect(report(result, 'en').notices.join(' ')).toContain(
    'These limits do not go together: put first (a); the money (Large). Let one of them go.',
  );
});

it('keeps to counts, coverage, and proposals that exclude or need each other', async () => {
  const list = [
    asks('a', 3, 1_000, { incompatibleWith: ['b'] }),
    asks('b', 2, 1_000),
    asks('c', 1, 1_000, { requires: ['d'] }),
    asks('d', 0, 1_000, inN2),
  ];
  const found = async (limits: readonly object[]): Promise<readonly string[]> => {
    const { allocation } = await divided(list, { limits });
    return allocation.awards.flatMap(({ proposal, awardedCents }) =>
      awardedCents > 0 ? [proposal] : [],
    );
  };
  expect(await found([])).toEqual(['a', 'c', 'd']);
  const whole = { group: { by: 'whole' } };
  expect(await found([limit('few', 'count', { ...whole, atMost: 2 })])).toEqual(['a', 'd']);
  const everywhere = { group: { by: 'neighbourhood', only: ['N2'] }, atLeast: 1 };
  const covered = [
    limit('few', 'count', { ...whole, atMost: 1 }),
    limit('everywhere', 'coverage', everywhere),
  ];
  expect(await found(covered)).toEqual(['d']);
});

it('awards what a person has locked in, whatever its points', async () => {
  const lock = { proposal: 'b', action: 'lock-in', reason: 'Promised last year' } as const;
  const result = await divided([asks('a', 3, 7_000), asks('b', 0, 1_000)], {
    scenario: { overrides: [lock] },
  });
  expect(outcomes(result)).toEqual({ a: 'not-in-best-choice 0', b: 'locked-in 1000' });
});

it('lets what pools leave flow to others, and keeps what those had chosen', async () => {
  const inSmall = { facts: { 'proposal.kind': 'small', 'proposal.partnerCount': 1 } };
  const list = [asks('a', 3, 4_000), asks('b', 2, 5_000), asks('c', 1, 1_000, inSmall)];
  const leftover = { kind: 'flows' as const, to: ['large'] };
  expect(outcomes(await divided(list))['b']).toBe('not-in-best-choice 0');
  const result = await divided(list, { scenario: { leftover } });
  expect(outcomes(result)).toEqual({
    a: 'best-choice 4000',
    b: 'best-choice 5000',
    c: 'best-choice 1000',
  });
  expect(result.allocation.pools).toMatchObject([{ fromOthersCents: 2_000 }, {}]);
});

it('says so where no choice is found in time', async () => {
  const hurried = { kind: 'optimal', timeLimitSeconds: 1e-9 } as const;
  const { allocation } = await dividedBy(hurried, [method], [asks('a', 3, 4_000)]);
  expect(allocation.spentCents).toBe(allocation.proof?.gapPoints === null ? 0 : 4_000);
});
