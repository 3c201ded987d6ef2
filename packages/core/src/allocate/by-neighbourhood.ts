import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Scores } from '../score/scores.ts';
import type { Award, NeighbourhoodAllocation } from './allocation.ts';
import { divideOverPairs } from './served-units.ts';

/**
 * The awards by neighbourhood: each proposal's cents over those it serves, by their shares. Every
 * neighbourhood is there, with its proposals in order of priority: rank in the pool, then score, then
 * id; unranked ones last.
 */
export function neighbourhoodAllocations(
  dataset: Dataset,
  { kept }: Assessment,
  awards: readonly Award[],
  scores: Scores,
): readonly NeighbourhoodAllocation[] {
  const { pairs } = kept;
  const awarded = new Float64Array(pairs.size);
  const claimed = new Float64Array(pairs.size);
  const parts = new Float64Array(dataset.neighbourhoods.length);
  for (const [place, { awardedCents, claimCents }] of awards.entries()) {
    for (const [column, cents] of [
      [awarded, awardedCents],
      [claimed, claimCents],
    ] as const) {
      const count = divideOverPairs(dataset, pairs.starts, place, cents, parts);
      column.set(parts.subarray(0, count), pairs.starts[place]);
    }
  }
  const own: number[][] = dataset.neighbourhoods.map(() => []);
  for (let pair = 0; pair < pairs.size; pair += 1) own[pairs.areas[pair]!]!.push(pair);

  const rankOf = (pair: number): number =>
    awards[pairs.proposals[pair]!]?.rank ?? Number.MAX_SAFE_INTEGER;
  const scoreOf = (pair: number): number => {
    const total = scores.totals[pairs.proposals[pair]!]!;
    return Number.isNaN(total) ? -1 : total;
  };
  return dataset.neighbourhoods.map(({ code }, area) => {
    const ordered = own[area]!.toSorted(
      // Pairs are in the order of proposals, and so of ids.
      (a, b) => rankOf(a) - rankOf(b) || scoreOf(b) - scoreOf(a),
    );
    return {
      neighbourhood: code,
      awardedCents: ordered.reduce((sum, pair) => sum + awarded[pair]!, 0),
      claimedCents: ordered.reduce((sum, pair) => sum + claimed[pair]!, 0),
      priorities: ordered.map((pair) => ({
        proposal: dataset.proposals[pairs.proposals[pair]!]!.id,
        shareRatio: pairs.shares[pair]!,
        awardedCents: awarded[pair]!,
      })),
    };
  });
}
