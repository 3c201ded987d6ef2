import type { Threshold } from '@maatstaf/core';
import * as fc from 'fast-check';

/** A quality threshold over some of the principles: low, in reach, and out of reach. */
export function threshold(principles: readonly string[]): fc.Arbitrary<Threshold> {
  return fc.record({
    points: fc.constantFrom(0, 10, 20, 30, 100),
    principles: fc.subarray([...principles], { minLength: 1 }),
  });
}
