import { describe, expect, it } from 'vitest';
import type { Choice } from './choice.ts';
import { gainsOf } from './model.ts';
import { bestOfNearest, lastUnits } from './nearest.ts';
import type { Better, Search } from './search.ts';
import { choiceOf, done, found, none, scripted, stopped } from './scripted.test-data.ts';

// Of 10 cents each; sums of points that differ in the ninth decimal are equal to a solver.
const least = 1e-9;
const choice = choiceOf([
  [50 + 2 * least, 10],
  [50 + least, 10],
  [50, 10],
  [50, 10],
]);

interface Given {
  readonly best: readonly number[];
  readonly script: Parameters<typeof scripted>[1];
  readonly settled?: readonly number[];
}
function asking(
  how: typeof bestOfNearest,
  { best, script, settled = best.map(() => -1) }: Given,
  one: Choice = choice,
): Better & { readonly asked: ReturnType<typeof scripted>['asked']; readonly search: Search } {
  const { search, asked } = scripted(one, script);
  const gains = gainsOf(search.model, search.worth.gains);
  const given = Float64Array.from(best);
  return { ...done(how(search, gains, given, Int8Array.from(settled))), asked, search };
}

describe('among choices that doubles cannot tell apart, one by one,', () => {
  const nearest = (given: Given) => asking(bestOfNearest, given);

  it('the one worth more is taken, whichever is found first', () => {
    const [more, less] = [
      [10, 0, 0, 0],
      [0, 10, 0, 0],
    ];
    expect(nearest({ best: less, script: [found(more), none] })).toMatchObject({
      awardedCents: Float64Array.from(more),
      isProved: true,
    });
    expect(nearest({ best: more, script: [found(less), none] })).toMatchObject({
      awardedCents: Float64Array.from(more),
      isProved: true,
    });
  });

  it('of equals the one is taken that has the best-ranked proposal in which they differ', () => {
    // Both have the first; one the third, the other the fourth, which are worth as much.
    const [earlier, later] = [
      [10, 0, 10, 0],
      [10, 0, 0, 10],
    ];
    for (const [best, other] of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      const { awardedCents } = nearest({ best, script: [found(other), none] });
      expect([...awardedCents]).toEqual(earlier);
    }
  });

  it('each is asked for beside those that were looked at, whatever it is', () => {
    const { asked } = nearest({
      best: [10, 0, 0, 0],
      script: [found([0, 10, 0, 0]), found([0, 0, 10, 0]), none],
      settled: [-1, -1, -1, 0],
    });
    expect(asked.map(({ programme }) => programme.rows.map(({ factors }) => factors))).toEqual([
      [[-1, 1, 1]],
      [
        [-1, 1, 1],
        [1, -1, 1],
      ],
      [
        [-1, 1, 1],
        [1, -1, 1],
        [1, 1, -1],
      ],
    ]);
    expect(asked.every(({ isWanted }) => isWanted(new Float64Array(4)))).toBe(true);
    expect(asked[0]?.programme.upper[3]).toBe(0);
  });

  it('the search ends where the next is worth less beyond doubt, or the time is up', () => {
    const best = [10, 0, 0, 0];
    const gain = 50 + 2 * least;
    const next = (bound: number, isStopped = false) => found([0, 10, 0, 0], { bound, isStopped });
    const isKept = (result: Better): boolean => result.awardedCents[0] === 10;
    const beyond = nearest({ best, script: [next(gain - 3e-6)] });
    expect([beyond.isProved, isKept(beyond)]).toEqual([true, true]);
    const doubtful = nearest({ best, script: [next(gain - 1e-6), none] });
    expect([doubtful.isProved, doubtful.asked.length]).toEqual([true, 2]);
    for (const last of [stopped, next(gain, true)]) {
      const unsure = nearest({ best, script: [last] });
      expect([unsure.isProved, isKept(unsure)]).toEqual([false, true]);
    }
  });

  it('twelve are looked at, and no more', () => {
    const script = Array.from({ length: 12 }, () => found([0, 10, 0, 0]));
    const { isProved, asked } = nearest({ best: [10, 0, 0, 0], script });
    expect([isProved, asked.length]).toEqual([false, 12]);
  });

  it('nothing is asked where everyone is settled', () => {
    const { isProved, asked } = nearest({
      best: [10, 0, 0, 0],
      script: [],
      settled: [1, 0, 0, 0],
    });
    expect([isProved, asked.length]).toEqual([true, 0]);
  });
});

describe('to the last unit', () => {
  const last = (given: Given) => asking(lastUnits, given);

  it('a choice is bettered as long as one is worth more, and proved where none is', () => {
    const { awardedCents, isProved, asked } = last({
      best: [0, 0, 10, 0],
      script: [found([0, 10, 0, 0]), found([10, 0, 0, 0]), found([10, 0, 0, 0])],
    });
    expect([...awardedCents]).toEqual([10, 0, 0, 0]);
    expect(isProved).toBe(true);
    expect(asked.map(({ how }) => how)).toEqual(['certain', 'certain', 'certain']);
    const [first, second] = asked.map(({ isWanted }) => isWanted);
    const worth = (awards: readonly number[]) => Float64Array.from(awards);
    expect(first?.(worth([0, 0, 0, 10]))).toBe(true);
    expect(first?.(worth([0, 0, 0, 0]))).toBe(false);
    expect(second?.(worth([0, 0, 10, 0]))).toBe(false);
    expect(second?.(worth([0, 10, 0, 0]))).toBe(true);
  });

  it('nothing is proved where nothing was found, or the time was up', () => {
    const best = [0, 10, 0, 0];
    for (const script of [[none], [stopped], [found(best, { isStopped: true })]]) {
      expect(last({ best, script })).toMatchObject({ isProved: false });
    }
  });

  it('nothing is asked where everyone is settled', () => {
    const { isProved, asked, awardedCents } = last({
      best: [10, 0, 0, 0],
      script: [],
      settled: [1, 0, 0, 0],
    });
    expect([isProved, asked.length, awardedCents[0]]).toEqual([true, 0, 10]);
  });
});
