import type { Proposal, Status } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { largestRemainders } from './largest-remainders.ts';
import { steadyParts } from './steady-parts.ts';
import { type Candidate, type PlainAward, type PlainAwards, plainAwards } from './plain-awards.ts';
import { type PlainScore, plainScore } from './plain-score.ts';
import { type PlainStanding, plainStanding } from './plain-standing.ts';
import { ranked, type Sha256 } from './ranked.ts';

/** What a proposal comes to. */
export interface PlainResult extends PlainStanding, PlainAward {
  readonly score: PlainScore | null;
  /** Place in its pool, 1 = first; null outside the ranking. */
  readonly rank: number | null;
}

/** What a case comes to. */
export interface PlainOutcome {
  /** By proposal id. */
  readonly proposals: ReadonlyMap<string, PlainResult>;
  /** Cents by pool. */
  readonly pools: ReadonlyMap<string, number>;
  /** Cents by neighbourhood code. */
  readonly neighbourhoods: ReadonlyMap<string, number>;
  /** How the limits on groups came out, in the pack's order and then by group. */
  readonly limits: PlainAwards['limits'];
  /** What is neither spent nor free. */
  readonly heldCents: number;
}

/**
 * The outcome of a case by the definitions alone, one proposal at a time, with nothing shared, kept
 * or packed: what `run` must come to, for the pipeline to be right. Only for small cases: it works
 * out the same things many times over.
 */
export function plainOutcome(input: CaseInput, sha256: Sha256): PlainOutcome {
  const { pack, dataset, scenario } = input;
  const all = dataset.proposals.map((proposal) => ({
    proposal,
    standing: plainStanding(input, proposal),
    score: plainScore(input, proposal),
  }));
  const method = scenario.method ?? pack.allocation.method;
  const tieBreaks = scenario.tieBreaks ?? pack.allocation.tieBreaks;
  const pools = poolCents(input);
  const places = new Map<string, number>();
  const inOrder = new Map<string, readonly Candidate[]>();
  for (const pool of pools.keys()) {
    const candidates = all.flatMap(({ proposal, standing, score }): Candidate[] => {
      const takesPart =
        standing.eligibility === 'eligible' &&
        !isWithdrawn(proposal, input) &&
        isReceived(proposal, input);
      return takesPart && score !== null && proposal.pool === pool
        ? [{ proposal, standing, score }]
        : [];
    });
    const meritOf = (proposal: Proposal): number =>
      method.kind === 'order-of-receipt'
        ? -Date.parse(String(proposal.facts[method.received]))
        : (candidates.find((one) => one.proposal === proposal)?.score.point ?? 0);
    const order = ranked(
      candidates.map(({ proposal }) => proposal),
      meritOf,
      tieBreaks,
      sha256,
    );
    for (const [index, { id }] of order.entries()) places.set(id, index + 1);
    inOrder.set(
      pool,
      order.flatMap((proposal) => candidates.filter((one) => one.proposal === proposal)),
    );
  }
  const { awards, limits, heldCents } = plainAwards(input, pools, inOrder);
  return {
    pools,
    proposals: new Map(
      all.map(({ proposal, standing, score }) => [
        proposal.id,
        {
          ...standing,
          score,
          rank: places.get(proposal.id) ?? null,
          ...(awards.get(proposal.id) ?? {
            status: statusOutside(proposal, standing, input),
            awardedCents: 0,
            reason: null,
            groupLimit: null,
          }),
        },
      ]),
    ),
    limits,
    heldCents,
    neighbourhoods: byNeighbourhood(input, (id) => awards.get(id)?.awardedCents ?? 0),
  };
}

/** The budget of every pool; what shares below 1 leave is divided over nobody. */
function poolCents({ pack, scenario }: CaseInput): ReadonlyMap<string, number> {
  const budgetCents = scenario.budgetCents ?? pack.allocation.budgetCents;
  if (pack.pools.length === 0) return new Map([['all', budgetCents]]);
  const shares = pack.pools.map(({ budgetShare }) => budgetShare);
  const rest = 1 - shares.reduce((sum, share) => sum + share, 0);
  const cents = steadyParts(budgetCents, [...shares, rest]);
  return new Map(pack.pools.map(({ id }, place) => [id, cents[place] ?? 0]));
}

function isWithdrawn({ id, withdrawn }: Proposal, { scenario }: CaseInput): boolean {
  return withdrawn || (scenario.withdrawn ?? []).includes(id);
}

/** Whether it is known when it came in, where that decides. */
function isReceived({ facts }: Proposal, { pack, scenario }: CaseInput): boolean {
  const method = scenario.method ?? pack.allocation.method;
  return method.kind !== 'order-of-receipt' || typeof facts[method.received] === 'string';
}

function statusOutside(
  proposal: Proposal,
  { eligibility }: PlainStanding,
  input: CaseInput,
): Status {
  if (isWithdrawn(proposal, input)) return 'withdrawn';
  return eligibility === 'excluded' ? 'refused-ineligible' : 'incomplete';
}

function byNeighbourhood(
  { dataset }: CaseInput,
  centsOf: (proposal: string) => number,
): ReadonlyMap<string, number> {
  const sums = new Map(dataset.neighbourhoods.map(({ code }) => [code, 0]));
  for (const { id, serves } of dataset.proposals) {
    const parts = largestRemainders(
      centsOf(id),
      serves.map(({ shareRatio }) => shareRatio),
    );
    for (const [place, { neighbourhood }] of serves.entries()) {
      sums.set(neighbourhood, (sums.get(neighbourhood) ?? 0) + (parts[place] ?? 0));
    }
  }
  return sums;
}
