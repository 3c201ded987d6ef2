import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, answeredInTurns } from './answered.ts';
import { bestByTryingAll, mostPointsByTryingAll } from './by-trying-all.test-data.ts';
import type { Bound, Choice } from './choice.ts';
import { highsSolver } from './highs-solver.ts';
import { optimum } from './optimum.ts';
import type { Answer, Question, Solver } from './programme.ts';

const solver = await highsSolver();

const bound = (
  id: string,
  amounts: Readonly<Record<number, number>>,
  [atLeast, atMost]: readonly [number | null, number | null],
  per: Bound['per'] = 'proposal',
): Bound => ({
  id,
  per,
  places: Int32Array.from(Object.keys(amounts), Number),
  amounts: Float64Array.from(Object.values(amounts)),
  atLeast,
  atMost,
});

/** Whole proposals as points and cents, in order of rank, with a budget. */
function choice(
  rows: readonly (readonly [number, number, number?])[],
  budget: number,
  bounds: readonly Bound[] = [],
): Choice {
  const claims = rows.map(([, cents]) => cents);
  return {
    points: Float64Array.from(rows, ([points]) => points),
    claimCents: Float64Array.from(claims),
    leastCents: Float64Array.from(rows, ([, cents, least]) => least ?? cents),
    bounds: [
      bound('budget', Object.fromEntries(claims.entries()), [null, budget], 'award'),
      ...bounds,
    ],
  };
}

const awarded = (one: Choice): readonly number[] => {
  const result = answered(optimum(one), solver);
  return result.kind === 'found' ? [...result.awardedCents] : [];
};

describe('the optimal choice', () => {
  it('has the highest sum of points that the budget allows', () => {
    expect(
      awarded(
        choice(
          [
            [60, 70],
            [50, 50],
            [40, 50],
          ],
          100,
        ),
      ),
    ).toEqual([0, 50, 50]);
    expect(
      awarded(
        choice(
          [
            [60, 70],
            [50, 50],
            [40, 50],
          ],
          1_000,
        ),
      ),
    ).toEqual([70, 50, 50]);
    expect(awarded(choice([[60, 70]], 69))).toEqual([0]);
    expect(awarded(choice([], 100))).toEqual([]);
  });

  it('prefers of equal sums the better-ranked, whatever the budget', () => {
    expect(
      awarded(
        choice(
          [
            [50, 10],
            [50, 10],
            [50, 10],
          ],
          20,
        ),
      ),
    ).toEqual([10, 10, 0]);
    expect(
      awarded(
        choice(
          [
            [60, 10],
            [40, 10],
            [40, 5],
            [20, 5],
          ],
          15,
        ),
      ),
    ).toEqual([10, 0, 5, 0]);
  });

  it('tells sums apart to the last billionth of a point', () => {
    const third = 33.333333333;
    const rows = [
      [100, 30],
      [third, 10],
      [third, 10],
      [third, 10],
    ] as const;
    expect(awarded(choice(rows, 30))).toEqual([30, 0, 0, 0]);
    const more = [
      [99.999999998, 30],
      [third, 10],
      [third, 10],
      [third, 10],
    ] as const;
    expect(awarded(choice(more, 30))).toEqual([0, 10, 10, 10]);
    const same = [
      [99.999999999, 30],
      [third, 10],
      [third, 10],
      [third, 10],
    ] as const;
    expect(awarded(choice(same, 30))).toEqual([30, 0, 0, 0]);
  });

  it('keeps floors, pairs that exclude each other, and what others require', () => {
    const rows = [
      [60, 50],
      [50, 50],
      [10, 50],
    ] as const;
    expect(awarded(choice(rows, 100, [bound('floor', { 2: 50 }, [50, null], 'award')]))).toEqual([
      50, 0, 50,
    ]);
    expect(awarded(choice(rows, 100, [bound('pair', { 0: 1, 1: 1 }, [null, 1])]))).toEqual([
      50, 0, 50,
    ]);
    expect(awarded(choice(rows, 100, [bound('requires', { 0: 1, 2: -1 }, [null, 0])]))).toEqual([
      50, 0, 50,
    ]);
  });

  it('awards what can be divided in part, and not below its minimum', () => {
    expect(
      awarded(
        choice(
          [
            [60, 100, 20],
            [50, 50],
          ],
          100,
        ),
      ),
    ).toEqual([50, 50]);
    expect(
      awarded(
        choice(
          [
            [60, 100, 60],
            [50, 50],
          ],
          100,
        ),
      ),
    ).toEqual([100, 0]);
    expect(
      awarded(
        choice(
          [
            [50, 100, 10],
            [50, 100, 10],
          ],
          110,
        ),
      ),
    ).toEqual([100, 10]);
  });

  it('keeps to the cent of more money than a solver can tell apart', () => {
    const large = 100_000_000_000;
    const two = [
      [50, large],
      [50, large],
    ] as const;
    expect(awarded(choice(two, 2 * large - 1))).toEqual([large, 0]);
    expect(awarded(choice(two, 2 * large))).toEqual([large, large]);
  });

  it('names limits that conflict, and none that do not', () => {
    const one = choice(
      [
        [60, 50],
        [50, 50],
        [10, 60],
      ],
      100,
      [
        bound('count', { 0: 1, 1: 1 }, [null, 1]),
        bound('floor-a', { 0: 50, 1: 50 }, [50, null], 'award'),
        bound('floor-b', { 2: 60 }, [60, null], 'award'),
      ],
    );
    const result = answered(optimum(one), solver);
    expect(result).toMatchObject({
      kind: 'infeasible',
      conflict: [{ id: 'budget' }, { id: 'floor-a' }, { id: 'floor-b' }],
      isIrreducible: true,
    });
  });
});

const points = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(33.333333333, 66.666666667, 66.666666666, 100),
  fc.integer({ min: 0, max: 1e11 }).map((one) => one / 1e9),
);
const proposals = fc
  .array(
    fc.tuple(points, fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 1e8 }))),
    { maxLength: 14 },
  )
  .map((rows) => rows.toSorted(([a], [b]) => b - a));
const instance = proposals.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    budget: fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((part) => Math.floor(part * rows.reduce((sum, [, cents]) => sum + cents, 0))),
    limits: fc.array(
      fc.record({
        members: fc.subarray([...rows.keys()], { minLength: Math.min(1, rows.length) }),
        kind: fc.constantFrom(
          'ceiling',
          'ceiling',
          'floor',
          'count',
          'coverage',
          'pair',
          'requires',
          'year',
        ),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 4 },
    ),
  }),
);

function choiceOf({
  rows,
  budget,
  limits,
}: typeof instance extends fc.Arbitrary<infer One> ? One : never): Choice {
  const cents = (place: number): number => rows[place]?.[1] ?? 0;
  return choice(
    rows,
    budget,
    limits.map(({ members, kind, part }, index): Bound => {
      const ones = Object.fromEntries(members.map((place) => [place, 1]));
      const amounts = Object.fromEntries(members.map((place) => [place, cents(place)]));
      const half = Object.fromEntries(members.map((place) => [place, Math.ceil(cents(place) / 2)]));
      const sum = members.reduce((all, place) => all + cents(place), 0);
      const id = `${kind}-${index}`;
      switch (kind) {
        case 'floor':
          return bound(id, amounts, [Math.floor(0.5 * part * sum), null], 'award');
        case 'count':
          return bound(id, ones, [null, Math.floor(part * members.length)]);
        case 'coverage':
          return bound(id, ones, [1, null]);
        case 'pair':
          return bound(id, Object.fromEntries(members.slice(0, 2).map((place) => [place, 1])), [
            null,
            1,
          ]);
        case 'requires':
          return bound(
            id,
            Object.fromEntries(members.slice(0, 2).map((place, at) => [place, at === 0 ? 1 : -1])),
            [null, members.length > 1 ? 0 : 1],
          );
        case 'year':
          return bound(id, half, [null, Math.floor(part * sum)], 'award');
        default:
          return bound(id, amounts, [null, Math.floor(part * sum)], 'award');
      }
    }),
  );
}

it(
  'is the choice that trying all of them gives, limits and ties and all',
  { timeout: 600_000 },
  () => {
    let infeasible = 0;
    fc.assert(
      fc.property(instance, (one) => {
        const problem = choiceOf(one);
        const expected = bestByTryingAll(problem);
        const result = answered(optimum(problem), solver);
        if (expected === null) {
          infeasible += 1;
          expect(result.kind).toBe('infeasible');
          return;
        }
        expect(result).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true });
        expect(awarded(problem)).toEqual(expected);
      }),
      { numRuns: Number(process.env['MAATSTAF_OPTIMAL_RUNS'] ?? 1_000), seed: 20_261_121 },
    );
    expect(infeasible).toBeGreaterThan(0);
  },
);

const divisible = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(9)), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(
        rows
          .map(
            ([points, cents, least]) =>
              [points, cents, Math.max(1, Math.min(cents, least))] as const,
          )
          .toSorted(([a], [b]) => b - a),
      ),
      budget: fc.nat(30),
      ceiling: fc.nat(12),
      floor: fc.nat(4),
      members: fc.subarray([...rows.keys()], { minLength: 1 }),
    }),
  );

it(
  'has as many points as any division in whole cents, where proposals can be divided',
  { timeout: 600_000 },
  () => {
    fc.assert(
      fc.property(divisible, ({ rows, budget, ceiling, floor, members }) => {
        const amounts = Object.fromEntries(members.map((place) => [place, rows[place]?.[1] ?? 0]));
        const problem = choice(rows, budget, [
          bound('ceiling', amounts, [null, ceiling], 'award'),
          bound('floor', amounts, [floor, null], 'award'),
        ]);
        const most = mostPointsByTryingAll(problem);
        const result = answered(optimum(problem), solver);
        if (most === null) {
          expect(result.kind).toBe('infeasible');
          return;
        }
        expect(result).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true });
        const given = awarded(problem);
        const points = given.reduce(
          (sum, cents, place) => sum + (cents * (rows[place]?.[0] ?? 0)) / (rows[place]?.[1] ?? 1),
          0,
        );
        expect(Math.abs(points - most)).toBeLessThan(3e-6);
      }),
      { numRuns: Number(process.env['MAATSTAF_OPTIMAL_RUNS'] ?? 200), seed: 20_261_121 },
    );
  },
);

it('counts a part of an award for a group with the cent that rounding may add', () => {
  // Half of the second counts for the group; 5 of 9 cents are at most 5 there, and 6 of 11 no more than 6.
  const one = choice(
    [
      [60, 10],
      [50, 20, 1],
    ],
    100,
    [bound('group', { 1: 10 }, [null, 5], 'award')],
  );
  expect(awarded(one)).toEqual([10, 8]);
});

describe('the search', () => {
  /** A solver whose answers say that they took so many seconds. */
  const slow = (seconds: number): Solver => ({
    name: 'slow',
    solve: (question: Question): Answer => ({
      ...solver.solve({ ...question, seconds: null }),
      seconds,
    }),
  });
  const one = choice(
    [
      [60, 70],
      [50, 50],
      [40, 50],
    ],
    100,
  );

  it('says what it could not prove when the time is up', () => {
    expect(answered(optimum(one, 0), solver)).toEqual({ kind: 'stopped' });
    const first = answered(
      optimum(
        choice(
          [
            [50, 10],
            [50, 10],
            [50, 10],
          ],
          20,
        ),
        2,
      ),
      slow(1),
    );
    expect(first).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: false });
  });

  it('reports the gap that is left, and does not pretend', () => {
    const stopsEarly: Solver = {
      name: 'stops early',
      solve: (question) => {
        const answer = solver.solve(question);
        const isWhole = question.programme.whole.includes(1);
        return isWhole
          ? { ...answer, kind: 'stopped', values: Float64Array.of(1, 0, 0), bound: 9.5 }
          : answer;
      },
    };
    // Points 60, 50 and 40 are 6, 5 and 4 units of ten points.
    expect(answered(optimum(one), stopsEarly)).toMatchObject({
      kind: 'found',
      gapPoints: 35,
      isFirst: false,
    });
  });

  it('does not believe a solver that breaks a limit, and asks again', () => {
    let lies = 0;
    const careless: Solver = {
      name: 'careless',
      solve: (question) => {
        const answer = solver.solve(question);
        if (!question.programme.whole.includes(1) || lies > 0) return answer;
        lies += 1;
        return { ...answer, values: Float64Array.of(1, 1, 1) };
      },
    };
    expect(answered(optimum(one), careless)).toMatchObject({
      awardedCents: Float64Array.of(0, 50, 50),
    });
    expect(lies).toBe(1);
  });

  it('stops between two questions when it is not wanted any more', async () => {
    const pause = (): Promise<void> => Promise.resolve();
    expect(await answeredInTurns(optimum(one), solver, { aborted: true }, pause)).toBeNull();
    expect(await answeredInTurns(optimum(one), solver, { aborted: false }, pause)).toMatchObject({
      kind: 'found',
    });
  });
});
