import { expect, it } from 'vitest';
import { formatPercent, formatShare } from './percent.ts';

it('writes a ratio as a percentage, with a space in Dutch and without one in English', () => {
  expect(formatPercent(1 / 3, 'nl', 1)).toBe('33,3\u00a0%');
  expect(formatPercent(1 / 3, 'en', 1)).toBe('33.3%');
  expect(formatPercent(0.5, 'nl')).toBe('50\u00a0%');
});

it('writes a share with one decimal where it has one, in both languages', () => {
  expect(formatShare(0.475, 'nl')).toBe('47,5\u00a0%');
  expect(formatShare(0.475, 'en')).toBe('47.5%');
  expect([0, 0.5, 1].map((share) => formatShare(share, 'en'))).toEqual(['0%', '50%', '100%']);
});

it('writes what is between 0 and 100 % as neither', () => {
  expect(formatShare(0.0002, 'nl')).toBe('0,02\u00a0%');
  expect(formatShare(0.99996, 'nl')).toBe('99,996\u00a0%');
  expect(formatShare(1e-7, 'en', 4)).toBe('0.00001%');
});

it('takes noise for the end that it is next to', () => {
  expect(formatShare(Number.EPSILON, 'en')).toBe('0%');
  expect(formatShare(1 - Number.EPSILON, 'en')).toBe('100%');
});
