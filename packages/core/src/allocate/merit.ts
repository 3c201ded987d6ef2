import { proposalFact } from '../assess/fact-table.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Method } from '../parse/method.ts';
import type { Scores } from '../score/scores.ts';

/**
 * By what a method puts proposals in order, per proposal of the dataset; the highest goes first. The
 * score, or for order of receipt the day, in milliseconds; earlier is higher, and NaN where the day is unknown.
 */
export function meritOf({ proposals }: Dataset, { totals }: Scores, method: Method): Float64Array {
  if (method.kind !== 'order-of-receipt') return totals;
  return Float64Array.from(proposals, (proposal) => {
    const day = proposalFact(method.received, proposal);
    return typeof day === 'string' ? -Date.parse(day) : Number.NaN;
  });
}
