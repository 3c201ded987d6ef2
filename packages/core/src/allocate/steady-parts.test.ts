import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyParts } from './steady-parts.ts';

const weights = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => list.map(BigInt));
const amount = fc.integer({ min: 0, max: 400 });
const seed = 20_261_121;

test('parts sum to the amount, and none is below its exact part rounded down', () => {
  fc.assert(
    fc.property(amount, weights, (cents, list) => {
      const parts = steadyParts(cents, list);
      const total = list.reduce((sum, weight) => sum + weight, 0n);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
      for (const [place, weight] of list.entries()) {
        expect(BigInt(parts[place] ?? -1) * total).toBeGreaterThan(BigInt(cents) * weight - total);
      }
    }),
    { seed },
  );
});

test('one more cent is one more cent for one part', () => {
  fc.assert(
    fc.property(amount, weights, (cents, list) => {
      const [less, more] = [steadyParts(cents, list), steadyParts(cents + 1, list)];
      const gains = more.map((part, place) => part - (less[place] ?? Number.NaN));
      expect(gains.filter((gain) => gain !== 0)).toEqual([1]);
    }),
    { seed },
  );
});

test('where largest remainders take a cent from a part, nobody loses one', () => {
  const shares = [3n, 3n, 2n, 1n, 1n];
  // By largest remainders 4 cents are 1, 1, 1, 1, 0 and 5 cents 2, 2, 1, 0, 0.
  expect(steadyParts(4, shares)).toEqual([2, 1, 1, 0, 0]);
  expect(steadyParts(5, shares)).toEqual([2, 2, 1, 0, 0]);
});

test('equal numbers go in the order of the weights, and nothing goes to a weight of 0', () => {
  expect(steadyParts(3, [1n, 1n])).toEqual([2, 1]);
  expect(steadyParts(3, [0n, 1n])).toEqual([0, 3]);
  expect(steadyParts(3, [0n, 0n])).toEqual([0, 0]);
});
