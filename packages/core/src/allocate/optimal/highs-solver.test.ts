import { describe, expect, it } from 'vitest';
import { highsSolver } from './highs-solver.ts';
import type { Answer, Programme, Row } from './programme.ts';

const solver = await highsSolver();

/** What the most of x, or of x + y and so on, is within rows; every column from 0 to 100. */
function answer(
  gains: readonly number[],
  rows: readonly (readonly [factors: readonly number[], atLeast: number, atMost: number])[],
  { whole = true, simplify = true, seconds = null as number | null } = {},
): Answer {
  const programme: Programme = {
    gains: Float64Array.from(gains),
    lower: new Float64Array(gains.length),
    upper: new Float64Array(gains.length).fill(100),
    whole: new Uint8Array(gains.length).fill(whole ? 1 : 0),
    rows: rows.map(([factors, atLeast, atMost]): Row => ({
      columns: [...factors.keys()],
      factors,
      atLeast,
      atMost,
    })),
  };
  return solver.solve({ programme, seconds, simplify });
}
const rounded = (values: ArrayLike<number> | null) =>
  values === null ? null : Array.from(values, (one) => Math.round(one * 1e6) / 1e6);

describe('HiGHS', () => {
  it('says who it is, and answers as soon as it is loaded', async () => {
    const another = await highsSolver();
    expect(another.name).toMatch(/^HiGHS \d+\.\d+/u);
    expect(another.name).toBe(solver.name);
    const nothing = {
      gains: new Float64Array(0),
      lower: new Float64Array(0),
      upper: new Float64Array(0),
    };
    const programme: Programme = { ...nothing, whole: new Uint8Array(0), rows: [] };
    expect(another.solve({ programme, seconds: null, simplify: true }).kind).toBe('best');
  });

  it('finds the best, in whole numbers where only these will do', () => {
    const rows = [[[2, 3], -Infinity, 7]] as const;
    const best = answer([3, 4], rows);
    expect(best).toMatchObject({ kind: 'best', prices: null });
    expect(rounded(best.values)).toEqual([2, 1]);
    expect(best.bound).toBeCloseTo(10, 6);
    const relaxed = answer([3, 4], rows, { whole: false });
    expect(rounded(relaxed.values)).toEqual([3.5, 0]);
    expect(relaxed.bound).toBeCloseTo(10.5, 6);
  });

  it('tells what one more unit of a limit is worth, however large its numbers are', () => {
    const price = (unit: number): number | undefined =>
      answer([3], [[[unit], -Infinity, 5 * unit]], { whole: false }).prices?.[0];
    expect(price(2)).toBeCloseTo(1.5, 9);
    expect((price(2 ** 40) ?? 0) * 2 ** 40).toBeCloseTo(3, 9);
    expect((price(2 ** 20) ?? 0) * 2 ** 20).toBeCloseTo(3, 9);
  });

  it('answers where a limit is a cent less than two claims, however large these are', () => {
    const chosen = (large: number, atMost: number): number | undefined =>
      answer([1, 1], [[[large, large], -Infinity, atMost]]).values?.reduce(
        (sum, one) => sum + Math.round(one),
        0,
      );
    expect(chosen(1e8, 2e8 - 1)).toBe(1);
    // From here on a cent is less than it can tell: it takes both, and whoever asks counts that in cents.
    // Simplified beforehand it ends in an error.
    for (const large of [1e9, 1e10, 1e11]) {
      expect(chosen(large, 2 * large - 1)).toBe(2);
      expect(chosen(large, 2 * large)).toBe(2);
    }
  });

  it('heeds what must be reached, and leaves a side without a limit open', () => {
    expect(rounded(answer([-1], [[[1], 3, Infinity]]).values)).toEqual([3]);
    expect(rounded(answer([1], [[[1], -Infinity, Infinity]]).values)).toEqual([100]);
    expect(rounded(answer([-1], [[[1], 0, 8]]).values)).toEqual([0]);
  });

  it('says that there is none, simplified beforehand or not', () => {
    const rows = [
      [[1], 5, Infinity],
      [[1], -Infinity, 4],
    ] as const;
    for (const simplify of [true, false]) {
      expect(answer([1], rows, { simplify })).toMatchObject({ kind: 'none', values: null });
      expect(answer([1], rows, { simplify, whole: false })).toMatchObject({ kind: 'none' });
    }
  });

  it('answers of nothing at all whether its limits allow that', () => {
    expect(answer([], [])).toMatchObject({ kind: 'best', values: new Float64Array(0), bound: 0 });
    const asked = (atLeast: number, atMost: number) => answer([], [[[], atLeast, atMost]]).kind;
    expect(asked(0, 0)).toBe('best');
    expect(asked(-1, 1)).toBe('best');
    expect(asked(1, Infinity)).toBe('none');
    expect(asked(-Infinity, -1)).toBe('none');
    const two = answer(
      [],
      [
        [[], 0, 1],
        [[], 1, 1],
      ],
    );
    expect(two).toMatchObject({ kind: 'none', values: null });
  });

  it('says so where the time was up before it had anything', () => {
    // Many alike make it look long: weights that no sum of an even number can be.
    const count = 40;
    const weights = Array.from({ length: count }, (_, at) => 2 * (1_000 + ((at * 7_919) % 997)));
    const stopped = answer(weights, [[weights, -Infinity, 20_001]], {
      seconds: 1e-9,
      simplify: false,
    });
    expect(stopped.kind).toBe('stopped');
    expect(stopped).toMatchObject({ values: null, prices: null, bound: Infinity });
    expect(stopped.seconds).toBeGreaterThanOrEqual(0);
  });
});
