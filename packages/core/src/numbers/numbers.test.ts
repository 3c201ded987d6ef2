import { array, assert, constantFrom, double, integer, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { numbers } from './numbers.ts';

it('writes one and the same minus sign, whatever the number stands for', () => {
  for (const language of ['nl', 'en'] as const) {
    const { euroChange, points, pointsChange, number } = numbers(language);
    const written = [euroChange(-500), points(-1.5), pointsChange(-1.5), number(-0.58)];
    for (const text of written) expect(text).toMatch(/^−[^-–−]+$/u);
  }
});

it('writes numbers as readers of each language do', () => {
  const [nl, en] = [numbers('nl'), numbers('en')];
  expect([nl.euro(123_456_789), en.euro(123_456_700)]).toEqual(['€ 1.234.567,89', '€1,234,567']);
  expect([nl.share(0.334), en.share(0.334)]).toEqual(['33 %', '33%']);
  expect([nl.number(100 / 3, 1), en.number(100 / 3, 1), nl.pointsChange(0)]).toEqual([
    '33,3',
    '33.3',
    '0,0',
  ]);
});

const languages = constantFrom(['nl', 'nl-NL'] as const, ['en', 'en-GB'] as const);

it('writes what Intl does', () => {
  const cases = property(
    languages,
    integer({ min: 0, max: 1e13 }),
    double({ noNaN: true, noDefaultInfinity: true }),
    integer({ min: 0, max: 9 }),
    array(string()),
    ([language, locale], cents, value, decimals, items) => {
      const { euro, share, points, metric, number, list } = numbers(language);
      const intl = (what: number, options: Intl.NumberFormatOptions): string =>
        new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' })
          .format(what)
          .replace('-', '−');
      expect(euro(cents)).toBe(
        intl(cents / 100, {
          style: 'currency',
          currency: 'EUR',
          trailingZeroDisplay: 'stripIfInteger',
        }),
      );
      expect(share(value, decimals).replace('\u00a0', '')).toBe(
        intl(value, { style: 'percent', maximumFractionDigits: decimals }),
      );
      const exactly = (digits: number): Intl.NumberFormatOptions => ({
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      expect(points(value)).toBe(intl(value, exactly(1)));
      expect(metric(value)).toBe(intl(value, exactly(2)));
      expect(number(value, decimals)).toBe(intl(value, { maximumFractionDigits: decimals }));
      expect(list(items)).toBe(new Intl.ListFormat(locale).format(items));
    },
  );
  assert(cases, { numRuns: 300 });
});

it('rounds half up what is written, not what is stored, however long it is', () => {
  const { number, points, share } = numbers('en');
  expect([number(1.005), points(0.25), share(0.145), share(0.285)]).toEqual([
    '1.01',
    '0.3',
    '15%',
    '29%',
  ]);
  expect([number(508_024.89561407047, 9), number(96_421_830.08990557, 8)]).toEqual([
    '508,024.89561407',
    '96,421,830.08990557',
  ]);
});

it('writes what is very large or small in full, and a dash for what is no number', () => {
  const { number, points } = numbers('en');
  expect([number(1.25e21), number(5e-7, 8), points(NaN), points(Infinity)]).toEqual([
    '1,250,000,000,000,000,000,000',
    '0.0000005',
    '–',
    '–',
  ]);
});

it('is right to the cent for any amount, where Intl is given a double', () => {
  expect(numbers('nl').euro(7_050_165_294_933_054)).toBe('€\u00a070.501.652.949.330,54');
});

it('writes no sign before what rounds to zero', () => {
  const { points, pointsChange, share, number } = numbers('en');
  expect([points(-0.04), pointsChange(0.04), share(-0.001), number(-1e-9)]).toEqual([
    '0.0',
    '0.0',
    '0%',
    '0',
  ]);
});
