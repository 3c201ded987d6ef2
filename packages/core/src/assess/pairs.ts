import type { Dataset, Neighbourhood, Proposal } from '../parse/dataset.ts';

/**
 * Every proposal in every neighbourhood it serves, as columns. Pairs of one proposal stand together,
 * in the order of proposal id and then neighbourhood code.
 */
export interface Pairs {
  readonly size: number;
  /** Per pair the place of its proposal in the dataset. */
  readonly proposals: Int32Array;
  /** Per pair the place of its neighbourhood in the dataset. */
  readonly areas: Int32Array;
  /** Per pair the part of the proposal's users who live there, 0–1. */
  readonly shares: Float64Array;
  /** Per proposal its first pair, and after the last proposal the number of pairs. */
  readonly starts: Int32Array;
}

/** The pairs of a dataset. Throws a RangeError where a proposal serves a neighbourhood that is not there. */
export function pairsOf({ proposals, neighbourhoods }: Dataset): Pairs {
  const places = new Map(neighbourhoods.map(({ code }, place) => [code, place]));
  const starts = new Int32Array(proposals.length + 1);
  for (const [place, { serves }] of proposals.entries()) {
    starts[place + 1] = starts[place]! + serves.length;
  }
  const size = starts[proposals.length]!;
  const pairs = {
    size,
    proposals: new Int32Array(size),
    areas: new Int32Array(size),
    shares: new Float64Array(size),
    starts,
  };
  for (const [place, proposal] of proposals.entries()) {
    for (const [offset, { neighbourhood, shareRatio }] of proposal.serves.entries()) {
      const area = places.get(neighbourhood);
      if (area === undefined) throw unknownArea(proposal, neighbourhood);
      const pair = starts[place]! + offset;
      pairs.proposals[pair] = place;
      pairs.areas[pair] = area;
      pairs.shares[pair] = shareRatio;
    }
  }
  return pairs;
}

function unknownArea({ id }: Proposal, code: Neighbourhood['code']): RangeError {
  return new RangeError(`${id} serves ${code}, which is not in the dataset.`);
}
