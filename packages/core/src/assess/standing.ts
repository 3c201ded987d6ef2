import { type Bits, forEachBit, noBits, without } from '../columns/bits.ts';
import type { Kept, Standing } from './assessment.ts';
import type { Verdicts } from './evaluator.ts';
import { capPerRow } from './limits.ts';

const excluded = 1;
const incomplete = 2;

/**
 * Eligibility and claims of all proposals at once: the bulk form of `eligibilityOf` and `limitsOf`.
 * `verdicts` are those within the pools where each rule counts.
 */
export function standingOf(kept: Kept, verdicts: Verdicts): Standing {
  const { pack, dataset, pairs, facts } = kept;
  const standing: Standing = {
    eligibility: new Uint8Array(dataset.proposals.length),
    claimCents: new Float64Array(dataset.proposals.length),
    leastCents: new Float64Array(dataset.proposals.length),
  };
  const { eligibility, claimCents, leastCents } = standing;
  for (const [place, proposal] of dataset.proposals.entries()) {
    claimCents[place] = proposal.requestedCents ?? 0;
    const poolUnknown =
      proposal.pool === null &&
      pack.poolBy !== undefined &&
      (proposal.facts[pack.poolBy] ?? null) === null;
    if (poolUnknown || proposal.requestedCents === null) eligibility[place] = incomplete;
  }
  const bitsOf = (from: readonly Bits[], index: number): Bits => from[index] ?? noBits(pairs.size);
  for (const [index, { event }] of pack.rules.entries()) {
    if (event.type === 'limit') {
      const certain = bitsOf(verdicts.certain, index);
      for (const cap of event.params.caps) {
        const most = capPerRow(cap, facts);
        forEachBit(certain, (pair) => {
          const place = pairs.proposals[pair]!;
          // False for NaN: a cap that cannot be computed does not apply.
          if (most(pair) < claimCents[place]!) claimCents[place] = most(pair);
        });
      }
    }
    if (event.type === 'exclude') {
      const certain = bitsOf(verdicts.certain, index);
      forEachBit(without(bitsOf(verdicts.possible, index), certain), (pair) => {
        const place = pairs.proposals[pair]!;
        if (eligibility[place] === 0) eligibility[place] = incomplete;
      });
    }
  }
  for (const [place, { pool }] of dataset.proposals.entries()) {
    if (pool === null && eligibility[place] === 0) eligibility[place] = excluded;
  }
  // Certain exclusions last: they outweigh whatever is unknown.
  for (const [index, { event }] of pack.rules.entries()) {
    if (event.type !== 'exclude') continue;
    forEachBit(bitsOf(verdicts.certain, index), (pair) => {
      eligibility[pairs.proposals[pair]!] = excluded;
    });
  }
  for (const [place, { minimumCents }] of dataset.proposals.entries()) {
    const claim = claimCents[place]!;
    leastCents[place] = minimumCents === null ? claim : Math.min(minimumCents, claim);
  }
  return standing;
}
