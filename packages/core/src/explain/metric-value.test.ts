import { expect, it } from 'vitest';
import { metricValue } from './metric-value.ts';

it('writes a share in whole per cents, in Dutch with a space that does not break', () => {
  expect(metricValue('share-to-neediest-fifth', 0.123, 'nl')).toBe('12\u00a0%');
  expect(metricValue('share-to-neediest-fifth', 0.123, 'en')).toBe('12%');
});

it('writes any other metric with two decimals and a minus as wide as a plus, and zero without a sign', () => {
  expect(metricValue('theil', 1.5, 'nl')).toBe('1,50');
  expect(metricValue('concentration-index', -0.587, 'en')).toBe('−0.59');
  expect(metricValue('concentration-index', -0.001, 'nl')).toBe('0,00');
});
