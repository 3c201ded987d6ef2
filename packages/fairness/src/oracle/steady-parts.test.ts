import { expect, test } from 'vitest';
import { steadyParts } from './steady-parts.ts';

test.each([
  [100, [0.3, 0.3, 0.2, 0.1, 0.1], [30, 30, 20, 10, 10]],
  [4, [0.3, 0.3, 0.2, 0.1, 0.1], [2, 1, 1, 0, 0]],
  [5, [0.3, 0.3, 0.2, 0.1, 0.1], [2, 2, 1, 0, 0]],
  [7, [0.5, 0.5, 0], [4, 3, 0]],
  [0, [0.5, 0.5], [0, 0]],
])('%i cents by shares %j are %j', (cents, shares, expected) => {
  expect(steadyParts(cents, shares)).toEqual(expected);
});
