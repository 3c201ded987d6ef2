import { describe, expect, it } from 'vitest';
import { gainsOf, modelOf, programmeOf } from './model.ts';
import { choiceOf } from './scripted.test-data.ts';
import { heldTo, worthOf } from './worth.ts';

const awards = (...cents: readonly number[]) => Float64Array.from(cents);

describe('what awards are worth', () => {
  it('of whole proposals is exact, in what their points have in common', () => {
    const worth = worthOf(
      choiceOf([
        [60, 10],
        [40, 10],
        [40, 10],
      ]),
    );
    expect([...worth.gains, worth.perPoint, worth.isFine]).toEqual([3, 2, 2, 0.05, true]);
    expect([worth.of(awards(10, 0, 0)), worth.gainOf(awards(0, 10, 10))]).toEqual([3, 4]);
    expect(worth.isAsGood(awards(0, 10, 0), awards(0, 0, 10))).toBe(true);
    expect(worth.isAsGood(awards(0, 10, 0), awards(10, 0, 0))).toBe(false);
  });

  it('is for the solver in points where its doubles do not tell all sums apart', () => {
    const ofSum = (billionths: number) =>
      worthOf(
        choiceOf([
          [(billionths - 1) / 1e9, 10],
          [1e-9, 10],
        ]),
      );
    // A hundred million units is the most.
    expect([ofSum(1e8).isFine, ofSum(1e8 + 1).isFine]).toEqual([true, false]);
    const worth = ofSum(5e10);
    expect([worth.gains[0], worth.perPoint]).toEqual([49.999999999, 1]);
    expect(worth.of(awards(10, 0))).toBe(49_999_999_999);
    expect(worth.gainOf(awards(10, 10))).toBe(50);
    expect(worth.isAsGood(awards(10, 0), awards(10, 10))).toBe(false);
  });

  it('is in points, to a millionth, where some can be divided', () => {
    const worth = worthOf(
      choiceOf([
        [50, 10, 1],
        [30, 10],
      ]),
    );
    expect([...worth.gains, worth.perPoint, worth.isFine]).toEqual([50, 30, 1, true]);
    expect(worth.of(awards(4, 10))).toBe(50);
    expect(worth.gainOf(awards(4, 10))).toBeCloseTo(50 - 1e-6, 9);
    expect(worth.isAsGood(awards(4, 10), awards(10, 0))).toBe(true);
    expect(worth.isAsGood(awards(3, 10), awards(10, 0))).toBe(false);
  });

  it('is as good where it differs by less than two millionths, where some can be divided', () => {
    const worth = worthOf(choiceOf([[10, 10_000_000, 1]]));
    // A point for a million cents.
    expect(worth.isAsGood(awards(1_000_000), awards(1_000_001))).toBe(true);
    expect(worth.isAsGood(awards(1_000_000), awards(1_000_003))).toBe(false);
  });
});

describe('a programme held to what is worth as much', () => {
  it('has one more row where doubles tell sums apart', () => {
    const choice = choiceOf([
      [60, 10],
      [40, 10],
    ]);
    const [model, worth] = [modelOf(choice), worthOf(choice)];
    const gains = gainsOf(model, worth.gains);
    const free = Int8Array.of(-1, -1);
    const { programme, beyond } = heldTo(
      model,
      programmeOf(model, gains, free),
      worth,
      gains,
      { awardedCents: awards(0, 10), least: 2 },
      free,
    );
    expect(beyond).toEqual(gains);
    expect(programme.rows).toEqual([
      { columns: [0, 1], factors: [3, 2], atLeast: 2, atMost: Infinity },
    ]);
  });

  it('allows exactly the choices worth as much where they do not, and weighs these to the unit', () => {
    // One unit is a billionth of a point. The first is settled, and the last is not.
    const units = [60_000_000_001, 50_000_199_999, 50_000_000_000, 30_000_100_000, 20_000_099_999];
    const choice = choiceOf(units.map((one) => [one / 1e9, 10] as const));
    const [model, worth] = [modelOf(choice), worthOf(choice)];
    expect(worth.isFine).toBe(false);
    const gains = gainsOf(model, worth.gains);
    const settled = Int8Array.of(1, -1, -1, -1, -1);
    const choices = Array.from({ length: 16 }, (_, bits) => [
      1,
      ...[8, 4, 2, 1].map((bit) => ((bits & bit) === 0 ? 0 : 1)),
    ]);
    const sum = (chosen: readonly number[]): number =>
      chosen.reduce((total, one, place) => total + one * (units[place] ?? 0), 0);
    let asGood = 0;
    for (const given of choices) {
      const { programme, beyond } = heldTo(
        model,
        programmeOf(model, gains, settled),
        worth,
        gains,
        { awardedCents: awards(...given.map((one) => 10 * one)), least: NaN },
        settled,
      );
      const { rows, lower, upper, whole } = programme;
      expect([programme.gains.length, whole[5], programme.gains[5]]).toEqual([6, 1, 0]);
      expect([...lower.slice(0, 2), ...upper.slice(0, 2)]).toEqual([1, 0, 1, 1]);
      const weighed = (values: readonly number[]): number =>
        values.reduce((total, one, at) => total + one * (beyond[at] ?? NaN), 0);
      for (const other of choices) {
        const isNear = Math.abs(sum(other) - sum(given)) < 400_000;
        const [high, rest] = rows;
        const at = (row: typeof high, values: readonly number[]): number =>
          (row?.columns ?? []).reduce(
            (total, own, index) => total + (values[own] ?? NaN) * (row?.factors[index] ?? NaN),
            0,
          );
        // The column takes whatever the first row says, within its bounds.
        const columnOf = (chosen: readonly number[]): number =>
          ((high?.atLeast ?? NaN) - at(high, [...chosen, 0])) / (high?.factors.at(-1) ?? NaN);
        const column = columnOf(other);
        expect(high?.atMost).toBe(high?.atLeast);
        const values = [...other, column];
        const fits = column >= (lower[5] ?? NaN) && column <= (upper[5] ?? NaN);
        const isAllowed = fits && at(rest, values) >= (rest?.atLeast ?? NaN);
        if (isNear) expect(isAllowed).toBe(sum(other) >= sum(given));
        else if (isAllowed) expect(sum(other)).toBeGreaterThan(sum(given));
        expect(weighed(values) - weighed([...given, columnOf(given)])).toBe(
          sum(other) - sum(given),
        );
        if (isNear && other !== given) asGood += 1;
      }
    }
    expect(asGood).toBeGreaterThan(4);
  });
});
