import type { Cap } from '@maatstaf/core';
import fc from 'fast-check';
import { number } from './number.ts';

const ofAmount = fc.constantFrom('proposal.costCents', 'proposal.requestedCents', 'proposal.incomeCents');
const fixedAmount = fc.constantFrom(0, 1, 500, 999, 1500, 3000);

/** Limits of each kind: an amount, a share of an amount, what is left of an amount. */
export const cap: fc.Arbitrary<Cap> = fc.oneof(
  fc.record({
    kind: fc.constant('amount' as const),
    cents: fc.oneof(fixedAmount, fc.constantFrom({ fact: 'parameter.amount' }, { fact: 'proposal.costCents' })),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    of: ofAmount,
    share: fc.oneof(number('ratio'), fc.constant({ fact: 'parameter.part' })),
  }),
  fc.record({
    kind: fc.constant('difference' as const),
    of: ofAmount,
    minus: fc.uniqueArray(ofAmount, { minLength: 1, maxLength: 2 }),
  }),
);
