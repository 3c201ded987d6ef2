import { expect, test } from 'vitest';
import { multiplied } from './multiplied.ts';

test('decimals are multiplied as they are written, not as binary fractions', () => {
  expect(0.1 * 3).not.toBe(0.3);
  expect(multiplied(0.1, 3)).toBe(0.3);
  expect(multiplied(0.335, 0.01)).toBe(0.00335);
  expect(multiplied(1e-7, 10)).toBe(1e-6);
  expect(multiplied(0, 7)).toBe(0);
});

test('a product that no number writes exactly is refused', () => {
  expect(multiplied(0.3333333333333333, 7)).toBeNull();
  expect(multiplied(Number.MAX_SAFE_INTEGER, 3)).toBeNull();
});
