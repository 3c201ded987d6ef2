import * as fc from 'fast-check';
import { factValues } from './fact-values.ts';
import { serves } from './serves.ts';
import type { Shape } from './shape.ts';

/** A proposal as it stands in a data file: divisible or whole, with gaps in what is known of it. */
export function proposalRecord(shape: Shape) {
  return fc
    .record({
      serves: serves(shape.neighbourhoods),
      requestedCents: fc.option(fc.constantFrom(1000, 999, 2000, 2500, 3000, 1), {
        nil: null,
        freq: 16,
      }),
      minimumShare: fc.option(fc.constantFrom(0.1, 0, 0.5, 1), { nil: null, freq: 3 }),
      withdrawn: fc.constantFrom(...Array.from({ length: 20 }, () => false), true),
      facts: factValues(shape, 'proposal'),
    })
    .map(({ minimumShare, ...record }) => ({
      ...record,
      minimumCents:
        minimumShare === null || record.requestedCents === null
          ? null
          : Math.floor(record.requestedCents * minimumShare),
    }));
}
