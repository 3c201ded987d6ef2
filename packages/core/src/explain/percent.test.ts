import { expect, it } from 'vitest';
import { formatPercent } from './percent.ts';

it('writes a ratio as a percentage, with a space in Dutch and without one in English', () => {
  expect(formatPercent(1 / 3, 'nl', 1)).toBe('33,3\u00a0%');
  expect(formatPercent(1 / 3, 'en', 1)).toBe('33.3%');
  expect(formatPercent(0.5, 'nl')).toBe('50\u00a0%');
});
