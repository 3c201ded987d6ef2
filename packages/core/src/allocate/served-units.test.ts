import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { proportions } from '../numbers/decimal.ts';
import type { Dataset } from '../parse/dataset.ts';
import { largestRemainder } from './largest-remainder.ts';
import { divideOverPairs } from './served-units.ts';

/** How one proposal divides cents over its neighbourhoods, and how the largest remainder does in whole numbers. */
function divided(shares: readonly number[], cents: number) {
  const serves = shares.map((shareRatio, index) => ({ neighbourhood: `n-${index}`, shareRatio }));
  const dataset = { proposals: [{ serves }] } as unknown as Dataset;
  const parts = new Float64Array(shares.length);
  const count = divideOverPairs(dataset, Int32Array.of(0, shares.length), 0, cents, parts);
  expect(count).toBe(shares.length);
  return {
    found: [...parts],
    expected: shares.length === 1 ? [cents] : largestRemainder(cents, proportions(shares)),
  };
}

it('divides cents as the largest remainder does in whole numbers, whatever the shares', () => {
  const share = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    fc.double({ min: 1e-9, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc
        .array(share, { minLength: 1, maxLength: 6 })
        .filter((shares) => shares.some((one) => one > 0)),
      fc.integer({ min: 0, max: 10_000_000_000 }),
      (shares, cents) => {
        const { found, expected } = divided(shares, cents);
        expect(found).toEqual(expected);
        expect(found.reduce((sum, part) => sum + part, 0)).toBe(cents);
      },
    ),
    { seed: 20_261_121, numRuns: 2_000 },
  );
});

it.each([
  [
    [0.9999999999999987, 0.0003188509422358034, 0.9999999999999989, 1.0000000000000032e-9],
    4_639_192_935,
  ],
  [[0.000675642805845026, 1.000000000000002e-9, 1.0000000000000021e-9], 2_165_123_849],
])('does so for shares of so many decimals that doubles round them: %j of %d', (shares, cents) => {
  const { found, expected } = divided(shares, cents);
  expect(found).toEqual(expected);
});

it('gives two cents of three equal parts to the first two, whoever else serves what', () => {
  const serving = (shares: readonly number[]) => ({
    serves: shares.map((shareRatio, index) => ({ neighbourhood: `n-${index}`, shareRatio })),
  });
  const dataset = {
    proposals: [serving([1, 1, 1]), serving([0.9, 0.1])],
  } as unknown as Dataset;
  const parts = new Float64Array(3);
  const starts = Int32Array.of(0, 3, 5);
  expect(divideOverPairs(dataset, starts, 0, 2, parts)).toBe(3);
  expect([...parts]).toEqual([1, 1, 0]);
  expect(divideOverPairs(dataset, starts, 1, 5, parts)).toBe(2);
  expect([...parts].slice(0, 2)).toEqual([5, 0]);
});

it('gives no cent to a share of nothing, and every later pair its own', () => {
  const serving = (shares: readonly number[]) => ({
    serves: shares.map((shareRatio, index) => ({ neighbourhood: `n-${index}`, shareRatio })),
  });
  const dataset = { proposals: [serving([1]), serving([0, 0.5, 0.5])] } as unknown as Dataset;
  const parts = new Float64Array(3);
  expect(divideOverPairs(dataset, Int32Array.of(0, 1, 4), 1, 3, parts)).toBe(3);
  expect([...parts]).toEqual([0, 2, 1]);
});
