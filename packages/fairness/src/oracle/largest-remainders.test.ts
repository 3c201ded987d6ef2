import { expect, test } from 'vitest';
import { largestRemainders } from './largest-remainders.ts';

test.each([
  ['equal remainders: the first gets the cent', 100, [1 / 3, 1 / 3, 1 / 3], [34, 33, 33]],
  ['the largest remainder gets the cent', 10, [0.25, 0.19, 0.56], [2, 2, 6]],
  ['nothing to divide', 0, [0.5, 0.5], [0, 0]],
  ['a share of nothing', 7, [0, 1], [0, 7]],
  ['shares that binary fractions cannot hold', 1000, [0.1, 0.2, 0.7], [100, 200, 700]],
])('%s', (_, cents, shares, expected) => {
  expect(largestRemainders(cents, shares)).toEqual(expected);
});
