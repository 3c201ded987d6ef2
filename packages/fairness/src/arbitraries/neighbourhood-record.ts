import * as fc from 'fast-check';
import { factValues } from './fact-values.ts';
import type { Shape } from './shape.ts';

/** A neighbourhood as it stands in a data file, with gaps in what is known of it. */
export function neighbourhoodRecord(shape: Shape, code: string) {
  return fc.record({
    code: fc.constant(code),
    name: fc.constant(code),
    cityDistrict: fc.constantFrom('East', 'West', null),
    population: fc.constantFrom(null, 100, 2500),
    facts: factValues(shape, 'neighbourhood'),
  });
}
