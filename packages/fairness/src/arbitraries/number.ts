import * as fc from 'fast-check';

/** Few and small numbers per unit, so that equal values, bounds and ties come up often. */
export function number(unit: string): fc.Arbitrary<number> {
  switch (unit) {
    case 'cents':
      return fc.constantFrom(0, 1, 999, 1000, 1001, 2500);
    case 'ratio':
      return fc.constantFrom(0, 0.1, 0.5, 0.75, 1);
    case 'points':
      return fc.constantFrom(0, 10, 33.3, 50, 50.1, 100);
    default:
      return fc.constantFrom(0, 1, 2, 3, 0.1, 0.3);
  }
}
