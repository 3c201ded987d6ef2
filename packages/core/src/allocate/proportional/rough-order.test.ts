import { expect, it } from 'vitest';
import { exactOrder, roughOrder } from './rough-order.ts';

it('orders two numbers that differ by more than rounding can have made', () => {
  expect(roughOrder(3, 2)).toBeGreaterThan(0);
  expect(roughOrder(2, 3)).toBeLessThan(0);
  expect(roughOrder(1e15, 1e15 + 50)).toBeLessThan(0);
  expect(roughOrder(1e-9, 1e-9 + 1e-22)).toBeLessThan(0);
});

it('leaves open what is so near that doubles cannot tell, whatever its size', () => {
  expect(roughOrder(1e15, 1e15 + 2)).toBe(0);
  expect(roughOrder(1, 1 + Number.EPSILON)).toBe(0);
  expect(roughOrder(1e-9, 1e-9 + 1e-24)).toBe(0);
  expect(roughOrder(0, 0)).toBe(0);
});

it('orders whole numbers of any size exactly', () => {
  const large = 10n ** 40n;
  expect(exactOrder(large, large + 1n)).toBe(-1);
  expect(exactOrder(large + 1n, large)).toBe(1);
  expect(exactOrder(large, large)).toBe(0);
});
