import { describe, expect, it } from 'vitest';
import type { Choice } from './choice.ts';
import { firstOfEquals } from './first-of-equals.ts';
import { gainsOf } from './model.ts';
import type { Better } from './search.ts';
import { choiceOf, done, found, none, scripted, stopped } from './scripted.test-data.ts';

/** What is found first of equals; nobody is settled unless it is said. */
function firstOf(
  choice: Choice,
  best: readonly number[],
  script: Parameters<typeof scripted>[1],
  settled: readonly number[] = best.map(() => -1),
): Better & { readonly asked: ReturnType<typeof scripted>['asked'] } {
  const { search, asked } = scripted(choice, script);
  const gains = gainsOf(search.model, search.worth.gains);
  const work = firstOfEquals(search, gains, Float64Array.from(best), Int8Array.from(settled));
  return { ...done(work), asked };
}
const alike = (count: number): Choice =>
  choiceOf(Array.from({ length: count }, () => [50, 10] as const));
const having = (count: number, chosen: readonly number[]): readonly number[] =>
  Array.from({ length: count }, (_, place) => (chosen.includes(place) ? 10 : 0));

describe('the first of equals', () => {
  it('is found by one question for as many as twenty, each counting twice the next', () => {
    const { awardedCents, isProved, asked } = firstOf(alike(20), having(20, [19]), [
      found(having(20, [3])),
    ]);
    expect([...awardedCents]).toEqual(having(20, [3]));
    expect(isProved).toBe(true);
    expect(asked.map(({ how }) => how)).toEqual(['certain']);
    const gains = asked[0]?.programme.gains ?? [];
    expect([gains[0], gains[18], gains[19]]).toEqual([2 ** 19, 2, 1]);
  });

  it('where there are more, is asked for only where there is another as good at all', () => {
    const best = having(21, [20]);
    const only = firstOf(alike(21), best, [none]);
    expect([only.isProved, [...only.awardedCents]]).toEqual([true, best]);
    const [other] = only.asked;
    expect(other?.how).toBeUndefined();
    // Any other, and it must be worth as much.
    expect(other?.programme.gains.every((gain) => gain === 0)).toBe(true);
    expect(other?.programme.rows.map(({ atLeast }) => atLeast)).toEqual([0, 1]);
    expect(other?.isWanted(new Float64Array(21))).toBe(false);
    expect(other?.isWanted(Float64Array.from(having(21, [4])))).toBe(true);
    expect(firstOf(alike(21), best, [stopped]).isProved).toBe(false);

    const two = found(having(21, [2]));
    const more = firstOf(alike(21), best, [found(having(21, [0])), two, two]);
    expect([...more.awardedCents]).toEqual(having(21, [2]));
    // The first twenty, then the last.
    expect(more.asked.slice(1).map(({ programme }) => programme.gains.slice(18))).toEqual([
      Float64Array.of(2, 1, 0),
      Float64Array.of(0, 0, 1),
    ]);
  });

  it('is not asked for where all of the next twenty are chosen', () => {
    const { isProved, asked } = firstOf(alike(2), [10, 10], []);
    expect([isProved, asked.length]).toEqual([true, 0]);
  });

  it('is not asked for among those that are settled', () => {
    const { asked } = firstOf(alike(3), [10, 0, 10], [found([10, 0, 10])], [1, -1, -1]);
    expect([...(asked[0]?.programme.gains ?? [])]).toEqual([0, 2, 1]);
  });

  it('is not proved where the time was up', () => {
    for (const last of [stopped, none, found([10, 0], { isStopped: true })]) {
      const { isProved, awardedCents } = firstOf(alike(2), [0, 10], [last]);
      expect([isProved, [...awardedCents]]).toEqual([false, [0, 10]]);
    }
  });
});

describe('of what is cut, the first gets the most', () => {
  // In part; nothing; whole; all of what can be divided; nothing of it.
  const choice = choiceOf([
    [50, 10, 1],
    [50, 10],
    [50, 10],
    [50, 10, 1],
    [50, 10, 1],
    [50, 10, 1],
  ]);
  const best = [6, 0, 10, 10, 0, 4];
  const settled = [1, 0, 1, 1, 0, 1];

  it('and only who is cut is asked for, in order of rank', () => {
    const { awardedCents, isProved, asked } = firstOf(
      choice,
      best,
      [found([9, 0, 10, 10, 0, 1]), found([9, 0, 10, 10, 0, 1])],
      settled,
    );
    expect([...awardedCents]).toEqual([9, 0, 10, 10, 0, 1]);
    expect(isProved).toBe(true);
    expect(asked.map(({ how }) => how)).toEqual(['certain', 'certain']);
    // What each misses stands after all six: of those that can be divided the first to the last.
    expect(asked.map(({ programme }) => programme.gains.slice(6))).toEqual([
      Float64Array.of(-1, 0, 0, 0),
      Float64Array.of(0, 0, 0, -1),
    ]);
    // Then the first misses no more than it did, and all is worth as much as it was.
    expect([...(asked[1]?.programme.upper.slice(6) ?? [])]).toEqual([1, 0, 9, 9]);
    for (const { programme } of asked)
      expect(programme.rows.at(-1)?.atLeast).toBeCloseTo(150 - 1e-6, 9);
  });

  it('and nothing is proved where the time was up', () => {
    for (const last of [stopped, none, found(best, { isStopped: true })])
      expect(firstOf(choice, best, [last], settled).isProved).toBe(false);
  });

  it('also where there is no other', () => {
    const one = choiceOf([[50, 10, 1]]);
    const { awardedCents, asked } = firstOf(one, [6], [found([8])], [1]);
    expect([awardedCents[0], asked.length]).toEqual([8, 1]);
    expect([...(asked[0]?.programme.gains ?? [])]).toEqual([0, -1]);
  });
});
