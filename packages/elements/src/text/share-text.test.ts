import { expect, it } from 'vitest';
import { shareText } from './share-text.ts';

it('writes a share with one decimal where it has one, in both languages', () => {
  expect(shareText(0.475, 'nl')).toBe('47,5\u00a0%');
  expect(shareText(0.475, 'en')).toBe('47.5%');
  expect([0, 0.5, 1].map((share) => shareText(share, 'en'))).toEqual(['0%', '50%', '100%']);
});

it('writes what is between 0 and 100 % as neither', () => {
  expect(shareText(0.0002, 'nl')).toBe('0,02\u00a0%');
  expect(shareText(0.99996, 'nl')).toBe('99,996\u00a0%');
  expect(shareText(1e-7, 'en', 4)).toBe('0.00001%');
});

it('takes noise for the end that it is next to', () => {
  expect(shareText(Number.EPSILON, 'en')).toBe('0%');
  expect(shareText(1 - Number.EPSILON, 'en')).toBe('100%');
});
