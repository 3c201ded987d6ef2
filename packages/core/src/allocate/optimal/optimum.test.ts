import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';
import { bestByTryingAll } from './by-trying-all.test-data.ts';
import type { Bound, Choice } from './choice.ts';
import { highsSolver } from './highs-solver.ts';
import { optimum } from './optimum.ts';

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
    bounds: [bound('budget', { ...claims }, [null, budget], 'award'), ...bounds],
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
    { maxLength: 10 },
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
      { numRuns: Number(process.env['MAATSTAF_OPTIMAL_RUNS'] ?? 300), seed: 20_261_121 },
    );
    expect(infeasible).toBeGreaterThan(0);
  },
);
