import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionalByDefinition } from './by-definition.test-data.ts';
import { type Claims, proportional } from './proportional.ts';
import type { WeightKind } from './weight.ts';

const kinds = ['score', 'score-times-claim'] as const satisfies readonly WeightKind[];

function claims(
  rows: readonly (readonly [points: number, claim: number, least?: number, floor?: number])[],
): Claims {
  return {
    points: Float64Array.from(rows, ([points]) => points),
    claimCents: Float64Array.from(rows, ([, claim]) => claim),
    leastCents: Float64Array.from(rows, ([, , least]) => least ?? 0),
    floorCents: Float64Array.from(rows, ([, , , floor]) => floor ?? 0),
  };
}

const amounts = (one: Claims, budget: number, kind: WeightKind): readonly number[] => [
  ...proportional(one, budget, kind).awardedCents,
];

describe('a budget divided in proportion', () => {
  it('gives by score, and nobody more than it asks', () => {
    expect(
      amounts(
        claims([
          [60, 100],
          [30, 100],
          [10, 100],
        ]),
        100,
        'score',
      ),
    ).toEqual([60, 30, 10]);
    expect(
      amounts(
        claims([
          [60, 50],
          [30, 100],
          [10, 100],
        ]),
        90,
        'score',
      ),
    ).toEqual([50, 30, 10]);
  });

  it('gives by score times claim: equal scores get equal parts of what they ask', () => {
    expect(
      amounts(
        claims([
          [50, 200],
          [50, 100],
        ]),
        150,
        'score-times-claim',
      ),
    ).toEqual([100, 50]);
    expect(
      amounts(
        claims([
          [80, 100],
          [40, 100],
        ]),
        90,
        'score-times-claim',
      ),
    ).toEqual([60, 30]);
  });

  it('gives everyone all where there is enough, and nothing where there is nothing', () => {
    for (const kind of kinds) {
      expect(
        amounts(
          claims([
            [50, 200],
            [0, 100],
          ]),
          500,
          kind,
        ),
      ).toEqual([200, 100]);
      expect(
        amounts(
          claims([
            [50, 200],
            [0, 100],
          ]),
          0,
          kind,
        ),
      ).toEqual([0, 0]);
      expect(amounts(claims([]), 100, kind)).toEqual([]);
    }
  });

  it('gives those without points what the others leave', () => {
    expect(
      amounts(
        claims([
          [10, 40],
          [0, 100],
          [0, 50],
        ]),
        100,
        'score',
      ),
    ).toEqual([40, 30, 30]);
  });

  it('first gives floors, then divides the rest by weight', () => {
    expect(
      amounts(
        claims([
          [50, 100],
          [50, 100, 0, 20],
        ]),
        60,
        'score',
      ),
    ).toEqual([20, 40]);
    expect(() => proportional(claims([[50, 100, 0, 70]]), 60, 'score')).toThrow(RangeError);
  });

  it('drops the lowest-ranked that would get too little, and divides its part', () => {
    const one = claims([
      [40, 100, 40],
      [30, 100, 35],
      [30, 100, 30],
    ]);
    // 40, 30 and 30: the second needs 35 and is dropped; 57.1 and 42.9 of 100, and cent 43 comes before 58.
    expect(amounts(one, 100, 'score')).toEqual([57, 0, 43]);
    expect([...proportional(one, 100, 'score').dropped]).toEqual([0, 1, 0]);
    // Whole proposals: nobody is dropped whom the parts of lower ones make whole.
    expect(
      amounts(
        claims([
          [40, 50, 50],
          [30, 50, 50],
          [30, 50, 50],
        ]),
        100,
        'score',
      ),
    ).toEqual([50, 50, 0]);
  });

  it('does not drop who gets exactly what it needs', () => {
    const thirds = [33.333333333, 33.333333333, 33.333333333] as const;
    const one = claims(thirds.map((points) => [points, 100, 50] as const));
    expect(amounts(one, 150, 'score')).toEqual([50, 50, 50]);
    expect(amounts(one, 149, 'score')).toEqual([75, 74, 0]);
  });

  it('gives the cents that do not divide to the higher-ranked of equals', () => {
    expect(
      amounts(
        claims([
          [50, 100],
          [50, 100],
          [50, 100],
        ]),
        100,
        'score',
      ),
    ).toEqual([34, 33, 33]);
  });

  it('gives a cent to the larger of two claims of equal score, though it stands below', () => {
    const two = claims([
      [50, 1_000_000],
      [50, 1_000_001],
    ]);
    expect(amounts(two, 1_001, 'score-times-claim')).toEqual([500, 501]);
    expect(amounts(two, 1_001, 'score')).toEqual([501, 500]);
  });

  it.each(kinds)('tells cents apart whose numbers doubles do not, by %s', (kind) => {
    // 999,983 / 99,999,999,977 lies between 728,801 / 72,881,338,966 and 271,182 / 27,118,661,011.
    const beside = (points: number, cents: number): readonly number[] =>
      amounts(
        claims([
          [99.999999977, 1_000_000],
          [points, 1_000_000],
        ]),
        999_982 + (cents - 1) + 1,
        kind,
      );
    expect(beside(72.881338966, 728_801)).toEqual([999_982, 728_801]);
    expect(beside(27.118661011, 271_182)).toEqual([999_983, 271_181]);
  });
});

const claim = fc.record({
  points: fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 1e11 }).map((one) => one / 1e9),
  ),
  claim: fc.integer({ min: 0, max: 40 }),
  least: fc.nat(8),
  floor: fc.nat(8),
});
const problem = fc
  .record({
    rows: fc.array(claim, { maxLength: 9 }),
    extra: fc.nat(120),
    kind: fc.constantFrom(...kinds),
    minimums: fc.constantFrom('none', 'some', 'whole'),
    floors: fc.boolean(),
  })
  .map(({ rows, extra, kind, minimums, floors }) => {
    const floorsOf = rows.map((row) => (floors ? Math.min(row.floor, row.claim) : 0));
    const one = claims(
      rows
        .map((row, index): readonly [number, number, number, number] => {
          const least =
            minimums === 'none'
              ? 0
              : minimums === 'whole'
                ? row.claim
                : Math.min(4 * row.least, row.claim);
          return [row.points, row.claim, least, floorsOf[index] ?? 0];
        })
        .toSorted(([a], [b]) => b - a),
    );
    return { one, budget: floorsOf.reduce((sum, floor) => sum + floor, 0) + extra, kind };
  });

it('is what the definition says, to the cent', () => {
  fc.assert(
    fc.property(problem, ({ one, budget, kind }) => {
      expect(amounts(one, budget, kind)).toEqual(proportionalByDefinition(one, budget, kind));
    }),
    { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 2_000), seed: 20_261_121 },
  );
});

// Amounts for which counting cents one by one is out of the question, and doubles have too few bits:
// the cents given must all come before those not given, by their numbers in whole arithmetic.
const large = fc.record({
  rows: fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(33_333_333_333, 33_333_333_334), fc.integer({ min: 1, max: 1e11 })),
      fc.oneof(fc.constantFrom(1e7, 1e11), fc.integer({ min: 1, max: 1e12 })),
    ),
    { minLength: 1, maxLength: 40 },
  ),
  part: fc.double({ min: 0, max: 1.1, noNaN: true }),
  kind: fc.constantFrom(...kinds),
});

type Row = readonly [billionths: number, cents: number];

/** Expects that no cent was given that has a higher number than one that was not. */
function expectFirstCents(rows: readonly Row[], budget: number, kind: WeightKind): void {
  const one = claims(rows.map(([points, cents]) => [points / 1e9, cents] as const));
  const total = rows.reduce((sum, [, cents]) => sum + cents, 0);
  const given = amounts(one, budget, kind);
  expect(given.reduce((sum, cents) => sum + cents, 0)).toBe(Math.min(budget, total));
  const cents = given.map((own, index) => {
    const [points, room] = rows[index] ?? [0, 0];
    const weight = kind === 'score' ? BigInt(points) : BigInt(points) * BigInt(room);
    return { index, weight, own, room };
  });
  const isBefore = (a: Numbered, b: Numbered): boolean => {
    const difference = BigInt(a.cent) * b.weight - BigInt(b.cent) * a.weight;
    return difference < 0n || (difference === 0n && a.index < b.index);
  };
  const [last] = cents
    .flatMap((one) => (one.own === 0 ? [] : [{ ...one, cent: one.own }]))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1));
  const [next] = cents
    .flatMap((one) => (one.own === one.room ? [] : [{ ...one, cent: one.own + 1 }]))
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  // One claim's own cents are in order.
  const isFirst =
    last === undefined || next === undefined || last.index === next.index || isBefore(last, next);
  expect(isFirst).toBe(true);
}

interface Numbered {
  readonly index: number;
  readonly weight: bigint;
  readonly cent: number;
}

it('gives the first cents and no others, where amounts are large', () => {
  fc.assert(
    fc.property(large, ({ rows, part, kind }) => {
      const total = rows.reduce((sum, [, cents]) => sum + cents, 0);
      expectFirstCents(rows, Math.floor(part * total), kind);
    }),
    { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 300), seed: 20_261_121 },
  );
});

describe('the first cents and no others, where there are many claims,', () => {
  const many = (of: (index: number) => Row): readonly Row[] =>
    Array.from({ length: 700 }, (_, index) => of(index));
  // The best first; scores and claims that have nothing to do with each other.
  const spread = many((index) => [
    1e11 - index * 133_333_333,
    1 + ((index * 7_919_777) % 1_000_003) * (index % 3 === 0 ? 1_000 : 1),
  ]);
  const total = spread.reduce((sum, [, cents]) => sum + cents, 0);

  it.each([1, 699, 54_321, 0.5 * total, total - 1_234])('are given of %d cents', (budget) => {
    for (const kind of kinds) expectFirstCents(spread, Math.floor(budget), kind);
  });

  it('are given where all that are alike reach a cent at the same level', () => {
    const alike = many(() => [33_333_333_333, 1_000_000]);
    for (const kind of kinds) {
      for (const budget of [300, 700_300, 349_999_999]) expectFirstCents(alike, budget, kind);
    }
  });

  it('are given where all that are alike reach a cent at one level, wherever doubles have that', () => {
    for (let points = 1; points <= 12; points += 1) {
      const alike = many(() => [points * 7_919_777_777, 1_000_000]);
      expectFirstCents(alike, 700 * points + 300, 'score');
    }
  });

  it('are given where nearly all of the money fills claims up, and little is left for the others', () => {
    // 350 get the million they ask; of 10 and a half cents for each of the others the first half get 11.
    const full = many((index) => (index < 350 ? [1e11, 1_000_000_000] : [1_000, 100]));
    expectFirstCents(full, 350 * 1_000_000_000 + 350 * 10 + 175, 'score');
  });

  it('are given where half of them are alike', () => {
    const half = many((index) => [
      index < 350 ? 66_666_666_666 : 66_666_666_666 - index * 90_000_001,
      index % 2 === 0 ? 1_000_000 : 10_000_000,
    ]);
    for (const kind of kinds) {
      for (const budget of [300, 1_000_300, 1_234_567_890]) expectFirstCents(half, budget, kind);
    }
  });
});

it('drops exactly those that the definition drops, where amounts are large', () => {
  const inUnits = (one: Claims, unit: number): Claims => ({
    points: one.points,
    claimCents: one.claimCents.map((cents) => cents * unit),
    leastCents: one.leastCents.map((cents) => cents * unit),
    floorCents: one.floorCents.map((cents) => cents * unit),
  });
  fc.assert(
    fc.property(problem, fc.constantFrom(7, 1e4, 1e9), ({ one, budget, kind }, unit) => {
      const small = proportionalByDefinition(one, budget, kind);
      const big = proportional(inUnits(one, unit), budget * unit, kind);
      // Who is dropped does not depend on the unit of money; of those with a minimum, only they get 0.
      for (const [index, cents] of small.entries()) {
        if ((one.leastCents[index] ?? 0) > 0)
          expect(big.awardedCents[index] === 0).toBe(cents === 0);
      }
    }),
    { numRuns: Number(process.env['MAATSTAF_RUNS'] ?? 500), seed: 20_261_121 },
  );
});
