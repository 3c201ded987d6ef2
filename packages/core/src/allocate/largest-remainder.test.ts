import { describe, expect, it } from 'vitest';
import { largestRemainder } from './largest-remainder.ts';

describe('cents divided by weights', () => {
  it('sum to the amount, the cents left going to the largest remainders', () => {
    // 10 · 1/7 = 1 3/7, 10 · 2/7 = 2 6/7, 10 · 4/7 = 5 5/7: two cents are left.
    expect(largestRemainder(10, [1n, 2n, 4n])).toEqual([1, 3, 6]);
    expect(largestRemainder(10, [4n, 2n, 1n])).toEqual([6, 3, 1]);
  });

  it('go to the first of equal remainders', () => {
    expect(largestRemainder(5, [1n, 1n, 1n])).toEqual([2, 2, 1]);
    expect(largestRemainder(1, [1n, 1n])).toEqual([1, 0]);
  });

  it('are divided exactly where they can be', () => {
    expect(largestRemainder(12, [1n, 2n, 3n])).toEqual([2, 4, 6]);
    expect(largestRemainder(0, [1n, 2n])).toEqual([0, 0]);
  });

  it('go nowhere where all weights are zero, and not to one that is', () => {
    expect(largestRemainder(10, [0n, 0n])).toEqual([0, 0]);
    expect(largestRemainder(10, [0n, 1n, 2n])).toEqual([0, 3, 7]);
    expect(largestRemainder(10, [])).toEqual([]);
  });
});
