import { expect, it } from 'vitest';
import { limitNumberText } from './limit-number-text.ts';

it('says the number of a limit in full, as other numbers of its unit are written', () => {
  expect(limitNumberText('share', 0.125, 'nl')).toBe('12,5\u00a0%');
  expect(limitNumberText('share', 0.125, 'en')).toBe('12.5%');
  expect(limitNumberText('cents', 5_000_000, 'nl')).toBe('€\u00a050.000');
  expect(limitNumberText('atMost', 1_200, 'nl')).toBe('1.200');
});
