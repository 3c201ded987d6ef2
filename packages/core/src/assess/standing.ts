import { type Bits, forEachBit, noBits, without } from '../columns/bits.ts';
import type { Cap } from '../parse/rule.ts';
import { amountsOf } from './amounts.ts';
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
  const { pack, dataset, pairs } = kept;
  const { requestedCents, minimumCents, unknown, withoutPool } = amountsOf(dataset);
  const eligibility = unknown.map((isUnknown) => isUnknown * incomplete);
  const claimCents = requestedCents.slice();
  for (const place of withoutPool) {
    const pool =
      pack.poolBy === undefined ? undefined : dataset.proposals[place]?.facts[pack.poolBy];
    if (pack.poolBy !== undefined && (pool ?? null) === null) eligibility[place] = incomplete;
  }
  const bitsOf = (from: readonly Bits[], index: number): Bits => from[index] ?? noBits(pairs.size);
  for (const [index, { event }] of pack.rules.entries()) {
    const certain = bitsOf(verdicts.certain, index);
    if (event.type === 'limit') {
      for (const cap of event.params.caps) hold(claimCents, cap, certain, kept);
    }
    if (event.type === 'exclude') {
      forEachBit(without(bitsOf(verdicts.possible, index), certain), (pair) => {
        const place = pairs.proposals[pair]!;
        if (eligibility[place] === 0) eligibility[place] = incomplete;
      });
    }
  }
  for (const place of withoutPool) if (eligibility[place] === 0) eligibility[place] = excluded;
  // Certain exclusions last: they outweigh whatever is unknown.
  for (const [index, { event }] of pack.rules.entries()) {
    if (event.type !== 'exclude') continue;
    forEachBit(bitsOf(verdicts.certain, index), (pair) => {
      eligibility[pairs.proposals[pair]!] = excluded;
    });
  }
  const leastCents = new Float64Array(claimCents.length);
  for (let place = 0; place < leastCents.length; place += 1) {
    const least = minimumCents[place]!;
    const claim = claimCents[place]!;
    leastCents[place] = least < claim ? least : claim;
  }
  return { eligibility, claimCents, leastCents };
}

/** Holds the claims of the pairs in the set to a cap. */
function hold(claimCents: Float64Array, cap: Cap, certain: Bits, { facts, pairs }: Kept): void {
  const capAt = capPerRow(cap, facts);
  forEachBit(certain, (pair) => {
    const place = pairs.proposals[pair]!;
    const most = capAt(pair);
    // False for NaN: a cap that cannot be computed does not apply.
    if (most < claimCents[place]!) claimCents[place] = most;
  });
}
