import { forEachBit, noBits } from '../columns/bits.ts';
import type { Kept } from './assessment.ts';
import type { Verdicts } from './evaluator.ts';

/**
 * Who certainly has an earmark, per earmark: made when it is first asked for. `verdicts` are those
 * within the pools where each rule counts.
 */
export function earmarkColumns(
  { pack, dataset, pairs }: Kept,
  { certain }: Verdicts,
): (earmark: string) => Uint8Array {
  const made = new Map<string, Uint8Array>();
  return (earmark) => {
    const known = made.get(earmark);
    if (known !== undefined) return known;
    const column = new Uint8Array(dataset.proposals.length);
    for (const [index, { event }] of pack.rules.entries()) {
      if (event.type !== 'earmark' || event.params.earmark !== earmark) continue;
      forEachBit(certain[index] ?? noBits(pairs.size), (pair) => {
        column[pairs.proposals[pair]!] = 1;
      });
    }
    made.set(earmark, column);
    return column;
  };
}
