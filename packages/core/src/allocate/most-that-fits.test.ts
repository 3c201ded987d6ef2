import { describe, expect, it } from 'vitest';
import { mostThatFits } from './most-that-fits.ts';
import type { Purse } from './purse.ts';

/** A purse in which these amounts fit; where one does not, there was room for so many cents. */
function purse(fits: (cents: number) => boolean, room: (cents: number) => number = () => 0) {
  const asked: number[] = [];
  let refusal: { roomCents: number } | null = null;
  const one = {
    fits(_place: number, _contest: number, cents: number): boolean {
      asked.push(cents);
      refusal = fits(cents) ? null : { roomCents: room(cents) };
      return refusal === null;
    },
    get refusal() {
      return refusal;
    },
  };
  return { asked, purse: one as unknown as Purse };
}
const most = (
  fits: (cents: number) => boolean,
  [least, below, parts]: readonly [least: number, below: number, parts: number],
  room?: (cents: number) => number,
): number => mostThatFits(purse(fits, room).purse, 0, 0, least, below, parts);

describe('the most that fits', () => {
  it('is just below what does not, from the least that is of use', () => {
    const to70 = (cents: number): boolean => cents <= 70;
    expect(most(to70, [1, 101, 2])).toBe(70);
    expect(most(to70, [70, 101, 2])).toBe(70);
    expect(most(to70, [71, 101, 2])).toBe(0);
    expect(most(() => true, [10, 50, 1])).toBe(49);
    // Nothing is no award.
    expect(most(() => true, [0, 2, 1])).toBe(1);
    expect(most((cents) => cents === 0, [0, 9, 1])).toBe(0);
  });

  it('is nothing, unasked, where the least is as much as the pool or the claim rules out', () => {
    for (const least of [50, 51]) {
      const { purse: one, asked } = purse(() => true);
      expect(mostThatFits(one, 0, 0, least, 50, 3)).toBe(0);
      expect(asked).toEqual([]);
    }
  });

  it('may lie above an amount that rounding keeps out, in three parts or more', () => {
    // 70 and 73 fit, and between them a cent of room is lacking: the Alabama paradox.
    const paradox = (cents: number): boolean => cents <= 70 || cents === 73;
    const near = (cents: number): number => cents - 1;
    expect(most(paradox, [1, 101, 3], near)).toBe(73);
    expect(most(paradox, [71, 101, 3], near)).toBe(73);
    expect(most(paradox, [1, 101, 2], near)).toBe(70);
    expect(most(paradox, [71, 101, 2], near)).toBe(0);
  });

  it('is looked for no further where more than rounding is in the way', () => {
    const paradox = (cents: number): boolean => cents <= 70 || cents === 73;
    // 2 cents per group may be rounding, and 3 are not.
    expect(most(paradox, [1, 101, 3], (cents) => cents - 2)).toBe(73);
    expect(most(paradox, [1, 101, 3], (cents) => cents - 3)).toBe(70);
    expect(most(paradox, [71, 101, 3], (cents) => cents - 3)).toBe(0);
    const { purse: one, asked } = purse(paradox, (cents) => cents - 3);
    expect(mostThatFits(one, 0, 0, 71, 101, 3)).toBe(0);
    expect(asked).toEqual([71]);
  });

  it('stays below what the claim or the pool rules out', () => {
    const fits = (cents: number): boolean => cents < 40 || cents > 41;
    expect(most(fits, [1, 44, 3], (cents) => cents - 1)).toBe(43);
    expect(most(fits, [1, 42, 3], (cents) => cents - 1)).toBe(39);
  });
});
