import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { answered } from './answered.ts';
import { bestByTryingAll } from './by-trying-all.test-data.ts';
import { type Choice, isWithin } from './choice.ts';
import { highsSolver } from './highs-solver.ts';
import { optimum } from './optimum.ts';
import type { Solver } from './programme.ts';

const solver = await highsSolver();
const numRuns = Number(process.env['MAATSTAF_OPTIMAL_RUNS'] ?? 100);

/** Whole proposals in order of rank, as billionths of a point and cents, within one budget. */
function choice(rows: readonly (readonly [number, number])[], budget: number): Choice {
  const claimCents = Float64Array.from(rows, ([, cents]) => cents);
  return {
    points: Float64Array.from(rows, ([billionths]) => billionths / 1e9),
    claimCents,
    leastCents: claimCents,
    bounds: [
      {
        id: 'budget',
        per: 'award',
        places: Int32Array.from(rows.keys()),
        amounts: claimCents,
        atLeast: null,
        atMost: budget,
      },
    ],
  };
}
const byPoints = (rows: readonly (readonly [number, number])[]) =>
  rows.toSorted(([a], [b]) => b - a);

// Half of the proposals can be had, all of about 50 points: more sums than are looked at one by one
// differ by less than a solver sees.
it.each([['of which many are equal', [3, 3, 3, 3, 3, 3, 2], [10, 10, 10, 10, 10, 10, 10]]])(
  'is the best to the last billionth among choices that doubles cannot tell apart, %s',
  (_, more, cents) => {
    const one = choice(
      byPoints(more.map((billionths, at) => [5e10 + billionths, cents[at] ?? 10] as const)),
      10 * Math.floor(more.length / 2),
    );
    const result = answered(optimum(one), solver);
    expect(result).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true });
    expect(result.kind === 'found' ? [...result.awardedCents] : []).toEqual(bestByTryingAll(one));
  },
);

/** The best sum of points for every budget, of the proposals from a place on. */
function bestFrom(rows: readonly (readonly [number, number])[], budget: number): number[][] {
  const best = [...rows, null].map(() => Array.from({ length: budget + 1 }, () => 0));
  for (const [place, [points, cents]] of [...rows.entries()].toReversed()) {
    for (let money = 0; money <= budget; money += 1) {
      const without = best[place + 1]?.[money] ?? 0;
      const having = money < cents ? -1 : points + (best[place + 1]?.[money - cents] ?? 0);
      (best[place] ?? [])[money] = Math.max(without, having);
    }
  }
  return best;
}

it('is the first by rank of equals, also where there are more than are settled at once', () => {
  const many = fc.record({
    rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 21,
      maxLength: 45,
    }),
    part: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    // Where all are worth what they cost, prices tell nothing of any.
    alike: fc.boolean(),
  });
  fc.assert(
    fc.property(many, ({ rows, part, alike }) => {
      const ranked = byPoints(
        rows.map(([points, cents]) => [alike ? cents : points, cents] as const),
      );
      const budget = Math.floor(part * ranked.reduce((sum, [, cents]) => sum + cents, 0));
      const best = bestFrom(ranked, budget);
      let money = budget;
      const expected = ranked.map(([points, cents], place) => {
        const having = points + (best[place + 1]?.[money - cents] ?? -Infinity);
        if (money < cents || having < (best[place]?.[money] ?? 0)) return 0;
        money -= cents;
        return cents;
      });
      const one = choice(
        ranked.map(([points, cents]) => [points * 1e9, cents] as const),
        budget,
      );
      const result = answered(optimum(one), solver);
      expect(result).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true });
      expect(result.kind === 'found' ? [...result.awardedCents] : []).toEqual(expected);
    }),
    { numRuns: Math.ceil(numRuns / 3), seed: 20_261_121 },
  );
});

it.each([
  ['of whole proposals', [10, 10, 10, 10, 10], [10, 10, 10, 10, 10]],
  ['of which some can be divided', [10, 10, 10, 10, 10], [10, 1, 1, 10, 1]],
  ['that doubles hardly tell apart', [10, 10, 10, 10, 10, 10], [10, 10, 10, 10, 10, 10]],
])(
  'calls nothing proved where the time was up, at whatever question: a choice %s',
  (_, cents, least) => {
    const rows = cents.map(
      (own, at) => [5e10 + (cents.length > 5 && at < 4 ? 2 : 0), own] as const,
    );
    const one: Choice = { ...choice(rows, 25), leastCents: Float64Array.from(least) };
    let asked = 0;
    const counting: Solver = {
      name: 'counting',
      solve: (question) => {
        asked += 1;
        return { ...solver.solve({ ...question, seconds: null }), seconds: 1 };
      },
    };
    const within = (seconds: number | null) => answered(optimum(one, seconds), counting);
    expect(within(null)).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true });
    const all = asked;
    expect(within(all)).toMatchObject({ kind: 'found', gapPoints: 0, isFirst: true, solved: all });
    for (let seconds = 0; seconds < all; seconds += Math.ceil(all / 8)) {
      asked = 0;
      const result = within(seconds);
      expect(asked).toBe(seconds);
      if (result.kind === 'found') {
        expect(result.isFirst).toBe(false);
        expect(isWithin(one, result.awardedCents)).toBe(true);
      } else expect(result).toEqual({ kind: 'stopped' });
    }
  },
);

it('says that nothing is proved where only the question for the last billionth was not answered', () => {
  const one = choice(
    byPoints([3, 3, 3, 3, 3, 3, 2].map((billionths) => [5e10 + billionths, 10] as const)),
    30,
  );
  let unanswered = 0;
  const stopping: Solver = {
    name: 'stopping once',
    solve: (question) => {
      // That question has a column for what doubles do not tell apart.
      if (question.programme.gains.length === 7 || unanswered > 0) return solver.solve(question);
      unanswered += 1;
      return { kind: 'stopped', values: null, bound: Infinity, prices: null, seconds: 0 };
    },
  };
  expect(answered(optimum(one), stopping)).toMatchObject({
    kind: 'found',
    gapPoints: 1e-6,
    isFirst: false,
  });
  expect(unanswered).toBe(1);
});
