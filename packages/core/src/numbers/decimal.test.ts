import { describe, expect, it } from 'vitest';
import { proportions, quotient, shareOfCents } from './decimal.ts';

describe('proportions', () => {
  it('reads decimals as they are written', () => {
    expect(proportions([0.2, 0.6])).toEqual([1n, 3n]);
    expect(proportions([1e-7, 2e-7])).toEqual([1n, 2n]);
    expect(proportions([1e21, 5e20])).toEqual([2n, 1n]);
  });

  it('keeps zeros', () => {
    expect(proportions([0, 0])).toEqual([0n, 0n]);
    expect(proportions([])).toEqual([]);
  });
});

describe('quotient', () => {
  it('is the same for every form of a fraction', () => {
    expect(quotient(1n, 3n)).toBe(quotient(10n ** 30n, 3n * 10n ** 30n));
    expect(quotient(0n, 0n)).toBe(0);
  });
});

describe('shareOfCents', () => {
  it('rounds down in whole numbers, where binary fractions would lose a cent', () => {
    expect(Math.floor(0.29 * 100)).toBe(28);
    expect(shareOfCents(100, 0.29)).toBe(29);
    expect(shareOfCents(101, 0.5)).toBe(50);
  });
});
