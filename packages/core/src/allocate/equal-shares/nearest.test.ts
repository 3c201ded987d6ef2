import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('is a fraction as a double, however large its numbers are', () => {
  expect(nearest(0n, 7n)).toBe(0);
  expect(nearest(6n, 3n)).toBe(2);
  expect(nearest(1n, 3n)).toBeCloseTo(1 / 3, 15);
  expect(nearest(1n, 10n ** 40n) / 1e-40).toBeCloseTo(1, 14);
  expect(nearest(10n ** 40n, 3n) / (1e40 / 3)).toBeCloseTo(1, 14);
  expect(nearest(10n ** 400n, 7n * 10n ** 380n) / (1e20 / 7)).toBeCloseTo(1, 14);
});
