import { expect, it } from 'vitest';
import { readNumber, typedNumber } from './typed-number.ts';

it.each([
  [1_250_050, 'cents', 'nl', '12500,50'],
  [1_250_000, 'cents', 'en', '12500'],
  [0.07, 'ratio', 'nl', '7'],
  [0.333_333, 'ratio', 'nl', '33,3333'],
  [2.5, 'hours', 'nl', '2,5'],
  [-1.5, 'points', 'en', '-1.5'],
] as const)('writes and reads %d %s in %s as %s', (value, unit, language, text) => {
  expect(typedNumber(value, unit, language)).toBe(text);
  expect(readNumber(text, unit, language)).toBe(value);
});

it.each([
  ['', 'count'],
  ['veel', 'count'],
  ['1.5', 'hours'],
  ['1e9', 'count'],
  ['-5', 'cents'],
] as const)('does not read “%s” as %s in Dutch', (text, unit) => {
  expect(readNumber(text, unit, 'nl')).toBeNull();
});
