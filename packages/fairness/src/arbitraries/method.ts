import type { Method } from '@maatstaf/core';
import * as fc from 'fast-check';

const rules = {
  mode: fc.constantFrom('skip' as const, 'strict' as const),
  partial: fc.constantFrom(true, true, false),
};
const ranking = fc.record({ kind: fc.constant('ranking' as const), ...rules });

/** Ranking and order of receipt that stop or skip, with and without a partial award at the margin. */
export const method: fc.Arbitrary<Method> = fc.oneof(
  { weight: 4, arbitrary: ranking },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('order-of-receipt' as const),
      received: fc.constant('proposal.received'),
      ...rules,
    }),
  },
);
