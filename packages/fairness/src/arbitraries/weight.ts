import * as fc from 'fast-check';

/** Weights as people write them: whole or with a few decimals, zero now and then. */
export const weight: fc.Arbitrary<number> = fc.constantFrom(
  1,
  2,
  3,
  0.1,
  0.2,
  0.3,
  0.25,
  0.335,
  7,
  0,
);
