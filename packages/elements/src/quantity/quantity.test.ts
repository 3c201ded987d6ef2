import { expect, it } from 'vitest';
import { quantityText, readQuantity, typedQuantity } from './quantity.ts';

it('reads a number as it is written in each language, and back', () => {
  for (const [value, unit, dutch, english] of [
    [1_000_050, 'cents', '10.000,5', '10,000.5'],
    [0.125, 'ratio', '12,5', '12.5'],
    [0.07, 'ratio', '7', '7'],
    [53.84, 'percent', '53,84', '53.84'],
    [-3, 'points', '−3', '−3'],
    [1_234_567, 'count', '1.234.567', '1,234,567'],
  ] as const) {
    expect(typedQuantity(value, unit, 'nl')).toBe(dutch);
    expect(typedQuantity(value, unit, 'en')).toBe(english);
    expect(readQuantity(dutch, unit, 'nl')).toBe(value);
    expect(readQuantity(english, unit, 'en')).toBe(value);
  }
});

it('takes a lone mark that parts no thousands as a decimal mark, and signs as no part of the number', () => {
  expect(readQuantity('0.5', 'kilometres', 'nl')).toBe(0.5);
  expect(readQuantity('0,5', 'kilometres', 'en')).toBe(0.5);
  expect(readQuantity('1.500', 'count', 'nl')).toBe(1_500);
  expect(readQuantity('€ 1.500', 'cents', 'nl')).toBe(150_000);
  expect(readQuantity('12,5 %', 'ratio', 'nl')).toBe(0.125);
});

it('is null for what is no number', () => {
  for (const typed of ['', 'veel', '1,2,3', '1.50.000', '--3', '1e9', '3 uur'])
    expect(readQuantity(typed, 'count', 'nl'), typed).toBeNull();
});

it('names the unit, as other amounts and shares are written in a language', () => {
  expect(quantityText(1_000_000, 'cents', 'nl')).toBe('€\u00a010.000');
  expect(quantityText(1_000_050, 'cents', 'nl')).toBe('€\u00a010.000,50');
  expect(quantityText(1_000_000, 'cents', 'en')).toBe('€10,000');
  expect(quantityText(0.125, 'ratio', 'nl')).toBe('12,5\u00a0%');
  expect(quantityText(0.5, 'ratio', 'en')).toBe('50%');
  expect(quantityText(53.84, 'percent', 'en')).toBe('53.84%');
  expect(quantityText(53.84, 'percent', 'nl')).toBe('53,84\u00a0%');
  expect(quantityText(4, 'hours', 'nl')).toBe('4\u00a0uur');
  expect(quantityText(2, 'count', 'nl')).toBe('2');
});
