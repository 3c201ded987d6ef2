import type { Method } from '@maatstaf/core';
import * as fc from 'fast-check';

/** Ranking that stops or skips, with and without a partial award at the margin. */
export const method: fc.Arbitrary<Method> = fc.record({
  kind: fc.constant('ranking' as const),
  mode: fc.constantFrom('skip' as const, 'strict' as const),
  partial: fc.constantFrom(true, true, false),
});
