import type { TieBreak } from '@maatstaf/core';
import * as fc from 'fast-check';

const lottery = fc.record({
  kind: fc.constant('lottery' as const),
  seed: fc.constantFrom('a', 'b', '2026'),
});
const attribute = fc.record({
  kind: fc.constant('attribute' as const),
  fact: fc.constantFrom('proposal.count', 'proposal.costCents'),
  order: fc.constantFrom('ascending' as const, 'descending' as const),
});

/** A lottery, alone or after declared attributes. */
export const tieBreaks: fc.Arbitrary<TieBreak[]> = fc
  .tuple(fc.uniqueArray(attribute, { maxLength: 2, selector: (one) => one.fact }), lottery)
  .map(([attributes, last]) => [...attributes, last]);
