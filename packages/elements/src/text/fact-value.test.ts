import type { CatalogueEntry } from '@maatstaf/core';
import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '../messages/messages.ts';
import { factValue } from './fact-value.ts';

const entry = (unit: string): CatalogueEntry => ({
  id: 'fact',
  title: { nl: 'Feit', en: 'Fact' },
  type: 'number',
  unit,
  values: null,
  min: null,
  max: null,
  appliesTo: null,
  from: 'applicant',
});

beforeAll(() => loadMessages('en'));

it('writes percentages as everything else does, whether they are kept as percents or as shares', () => {
  for (const [value, unit] of [
    [24.5, 'percent'],
    [0.245, 'ratio'],
  ] as const) {
    expect(factValue(value, entry(unit), 'nl')).toBe('24,5\u00a0%');
    expect(factValue(value, entry(unit), 'en')).toBe('24.5%');
  }
});

it('writes the decimals that were typed, as an edit of a fact tells them', () => {
  expect(factValue(12.345, entry('percent'), 'en')).toBe('12.345%');
  expect(factValue(0.12345, entry('count'), 'nl')).toBe('0,12345');
  expect(factValue(0.12345, entry('ratio'), 'nl')).toBe('12,345\u00a0%');
});

it('writes two decimals of what was computed, and the unit after them where it has one', () => {
  expect(factValue(200 / 3, entry('percent'), 'en')).toBe('66.67%');
  expect(factValue(1 / 3, entry('hours'), 'nl')).toBe('0,33\u00a0uur');
  expect(factValue(1234, entry('count'), 'nl')).toBe('1.234');
  expect(factValue(null, entry('count'), 'nl')).toBe('onbekend');
});
