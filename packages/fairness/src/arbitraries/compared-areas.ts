import type { ComparedArea } from '@maatstaf/core/metrics';
import * as fc from 'fast-check';

/** Areas with equal needs and equal money, unknowns, places where nobody lives and nothing spent. */
export const comparedAreas: fc.Arbitrary<readonly ComparedArea[]> = fc
  .record({
    counted: fc.boolean(),
    rows: fc.array(
      fc.record({
        cityDistrict: fc.constantFrom('East', 'West', 'South', null),
        need: fc.option(
          fc.oneof(
            fc.constantFrom(0, 20, 50),
            fc.nat({ max: 1000 }).map((tenths) => tenths / 10),
          ),
          { freq: 9 },
        ),
        population: fc.oneof(fc.constantFrom(1, 40), fc.nat({ max: 9000 })),
        small: fc.boolean(),
        cents: fc.oneof(fc.constantFrom(0, 0, 100), fc.nat({ max: 50_000_000 })),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ counted, rows }) =>
    rows.map((row, place) => ({
      ...row,
      neighbourhood: `n-${String(place).padStart(2, '0')}`,
      // One that is not known, and none counts.
      population: counted || place > 0 ? row.population : null,
    })),
  );
