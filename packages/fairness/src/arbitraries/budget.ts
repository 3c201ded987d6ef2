import * as fc from 'fast-check';

/** From nothing, through too little for one request, to enough for all: in whole cents. */
export const budget: fc.Arbitrary<number> = fc.constantFrom(2500, 0, 999, 1700, 3333, 5000, 8000);
