import type { Cap } from '@maatstaf/core';
import * as fc from 'fast-check';

const ofAmount = fc.constantFrom(
  'proposal.costCents',
  'proposal.requestedCents',
  'proposal.incomeCents',
);
const share = fc.constantFrom(0.5, 0.75, 0.9, 0.1, 1, 0);
const fixedAmount = fc.constantFrom(900, 500, 800, 1500, 3000, 1, 0);

/** Limits of each kind: an amount, a share of an amount, what is left of an amount. */
export const cap: fc.Arbitrary<Cap> = fc.oneof(
  fc.record({
    kind: fc.constant('amount' as const),
    cents: fc.oneof(
      fixedAmount,
      fc.constantFrom({ fact: 'parameter.amount' }, { fact: 'proposal.costCents' }),
    ),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    of: ofAmount,
    share: fc.oneof(share, fc.constant({ fact: 'parameter.part' })),
  }),
  fc.record({
    kind: fc.constant('matching' as const),
    of: ofAmount,
    times: fc.oneof(share, fc.constant(2), fc.constant({ fact: 'parameter.part' })),
  }),
  fc.record({
    kind: fc.constant('difference' as const),
    of: fc.constantFrom('proposal.requestedCents', 'proposal.costCents'),
    minus: fc.constantFrom<string[]>(
      ['proposal.incomeCents'],
      ['proposal.incomeCents', 'parameter.amount'],
    ),
  }),
);
