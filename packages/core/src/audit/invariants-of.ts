import type { Run } from '../run/run.ts';
import type { Invariant } from './invariant.ts';
import { boundInvariants } from './bound-invariants.ts';
import { moneyInvariants } from './money-invariants.ts';
import { orderInvariants } from './order-invariants.ts';

/** Whether what must be true of every outcome is true of this one: every invariant, held or broken. */
export function invariantsOf({
  dataset,
  assessment,
  scores,
  allocation,
  scenario,
}: Pick<
  Run,
  'dataset' | 'assessment' | 'scores' | 'allocation' | 'scenario'
>): readonly Invariant[] {
  return [
    ...boundInvariants(dataset, assessment, scores, allocation),
    ...moneyInvariants(dataset, allocation, scenario),
    ...orderInvariants(dataset, assessment, scores, allocation, scenario),
  ];
}
