import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Normalisation } from '../parse/need-model.ts';
import { normalised } from './normalised.ts';

const indicator = (
  normalisation: Normalisation,
  direction: Indicator['direction'] = 'higher-is-needier',
): Indicator => ({
  fact: 'neighbourhood.figure',
  title: { en: 'Figure' },
  direction,
  weight: 1,
  normalisation,
  modelled: false,
  source: 'configuration',
});
const minMax = { kind: 'min-max', low: 10, high: 30 } as const;
const zScore = { kind: 'z-score', mean: 10, deviation: 2 } as const;
const figures = fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 2, maxLength: 12 });

describe('a figure becomes a number from 0 to 100', () => {
  it.each([
    ['as it stands', { kind: 'none' }, 42, 42],
    ['as it stands, held within the scale', { kind: 'none' }, 130, 100],
    ['in proportion between goalposts', minMax, 15, 25],
    ['at 0 at the low goalpost and below it', minMax, 3, 0],
    ['at 100 at the high goalpost and above it', minMax, 31, 100],
    ['at 50 at the mean', zScore, 10, 50],
    ['three deviations above it, at 100', zScore, 16, 100],
    ['further off, at no more than 100', zScore, 99, 100],
    ['one deviation below it, at a third of 100', zScore, 8, 100 / 3],
    ['by its place among others', { kind: 'rank', among: [5, 1, 9] }, 5, 50],
    ['halfway between the two it lies between', { kind: 'rank', among: [5, 1, 9] }, 6, 75],
    [
      'sharing the middle of their places with its equals',
      { kind: 'rank', among: [1, 4, 4, 4, 9] },
      4,
      50,
    ],
    ['at 0 below the lowest', { kind: 'rank', among: [5, 1, 9] }, -1, 0],
  ] as const)('%s', (_how, normalisation, value, expected) => {
    const frozen =
      normalisation.kind === 'rank'
        ? { ...normalisation, among: [...normalisation.among] }
        : normalisation;
    expect(normalised(value, indicator(frozen))).toBeCloseTo(expected, 9);
  });

  it.each([
    { kind: 'min-max', low: 7, high: 7 },
    { kind: 'z-score', mean: 7, deviation: 0 },
    { kind: 'rank', among: [7, 7, 7] },
    { kind: 'rank', among: [7] },
  ] as const)('at 50 where all that it was compared with were alike ($kind)', (normalisation) => {
    const frozen =
      normalisation.kind === 'rank'
        ? { ...normalisation, among: [...normalisation.among] }
        : normalisation;
    expect(normalised(7, indicator(frozen))).toBe(50);
    expect(normalised(7, indicator(frozen, 'lower-is-needier'))).toBe(50);
  });

  it('is mirrored where a low figure means need', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -60, max: 160 }), (among, value) => {
        for (const normalisation of [minMax, zScore, { kind: 'rank', among } as const]) {
          const up = normalised(value, indicator(normalisation)) ?? NaN;
          const down = normalised(value, indicator(normalisation, 'lower-is-needier')) ?? NaN;
          expect(up + down).toBe(100);
        }
      }),
    );
  });

  it('never falls when the figure rises', () => {
    fc.assert(
      fc.property(figures, fc.integer(), fc.nat(), (among, value, more) => {
        for (const normalisation of [minMax, zScore, { kind: 'rank', among } as const]) {
          const one = indicator(normalisation);
          expect(normalised(value + more, one)).toBeGreaterThanOrEqual(
            normalised(value, one) ?? NaN,
          );
        }
      }),
    );
  });

  it('ranks the figures it was frozen on as sorting them by hand does', () => {
    fc.assert(
      fc.property(figures, (among) => {
        const sorted = among.toSorted((a, b) => a - b);
        if (sorted[0] === sorted.at(-1)) return;
        for (const value of among) {
          const places = sorted.flatMap((other, place) => (other === value ? [place] : []));
          const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
          const expected = (100 * middle) / (among.length - 1);
          expect(normalised(value, indicator({ kind: 'rank', among }))).toBeCloseTo(expected, 9);
        }
      }),
    );
  });
});

describe('a figure stays unknown', () => {
  it('where it is not known, has no direction, or no goalposts are frozen', () => {
    const { normalisation: _, ...open } = indicator(minMax);
    expect(normalised(null, indicator(minMax))).toBeNull();
    expect(normalised(15, indicator(minMax, 'none'))).toBeNull();
    expect(normalised(15, open)).toBeNull();
  });
});
