import type { Proposal, Status } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { type Competitor, plainDivision, type PlainPool } from './plain-division.ts';
import { openCents, type PlainLimit, plainLimits } from './plain-limits.ts';
import type { PlainScore } from './plain-score.ts';
import type { PlainStanding } from './plain-standing.ts';

/** A proposal that may be funded, with all that decides what it gets. */
export interface Candidate {
  readonly proposal: Proposal;
  readonly standing: PlainStanding;
  readonly score: PlainScore;
}

export interface PlainAward {
  readonly status: Status;
  readonly awardedCents: number;
  /** Why; null for who took no part in the division. Whether a lot decided is left out. */
  readonly reason: string | null;
  /** The limit and the group that stood in the way, as `limit group`; null where none did. */
  readonly groupLimit: string | null;
}

/** What the limits on groups came to. */
interface PlainReached {
  readonly limit: PlainLimit;
  readonly reached: number;
  readonly asked: number;
  readonly met: boolean | null;
  readonly heldCents: number;
}

export interface PlainAwards {
  /** By proposal id. */
  readonly awards: ReadonlyMap<string, PlainAward>;
  readonly limits: readonly PlainReached[];
  readonly heldCents: number;
}

/**
 * Divides the money of pools over candidates in order of rank, under the limits that are in force.
 * Who is locked out, asks nothing or falls short of the threshold does not compete.
 */
export function plainAwards(
  input: CaseInput,
  cents: ReadonlyMap<string, number>,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
): PlainAwards {
  const { pack, scenario } = input;
  const threshold =
    scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold;
  const decided = new Map(
    (scenario.overrides ?? []).map(({ proposal, action }) => [proposal, action]),
  );
  const isPutIn = ({ proposal: { id } }: Candidate): boolean => decided.get(id) === 'lock-in';
  const outside = (one: Candidate): Status | null => {
    if (decided.get(one.proposal.id) === 'lock-out') return 'refused-ceiling';
    if (one.standing.claimCents === 0) return 'refused-ineligible';
    const fallsShort = (one.score.quality ?? 100) < (threshold?.points ?? 0);
    return fallsShort && !isPutIn(one) ? 'refused-below-threshold' : null;
  };

  const awards = new Map<string, PlainAward>();
  const pools = [...cents].map(([id, own]): PlainPool => {
    const inOrder = candidates.get(id) ?? [];
    for (const one of inOrder) {
      const status = outside(one);
      if (status === null) continue;
      awards.set(one.proposal.id, { status, awardedCents: 0, reason: null, groupLimit: null });
    }
    const competing = inOrder
      .filter(({ proposal }) => !awards.has(proposal.id))
      .map((one): Competitor => ({ ...one, ...one.standing, putIn: isPutIn(one) }));
    return {
      id,
      openCents: openCents(input, id, own),
      competitors: [
        ...competing.filter(({ putIn }) => putIn),
        ...competing.filter(({ putIn }) => !putIn),
      ],
    };
  });
  const limits = plainLimits(input, cents);
  const { outcomes, leftCents } = plainDivision(input, pools, limits);
  const competitors = pools.flatMap((pool) => pool.competitors);
  for (const { proposal, claimCents } of competitors) {
    const { awardedCents, reason, limit } = outcomes.get(proposal.id) ?? {
      awardedCents: 0,
      reason: 'no turn',
      limit: null,
    };
    const granted = awardedCents === claimCents ? 'awarded' : 'partially-awarded';
    const status = awardedCents === 0 ? 'refused-ceiling' : granted;
    awards.set(proposal.id, { status, awardedCents, reason, groupLimit: limit });
  }

  const reached = limits.map((limit) => reachedOf(limit, competitors, awards));
  const keptIn = (pool: string | null): number =>
    sum(reached.filter(({ limit }) => limit.within === pool).map(({ heldCents }) => heldCents));
  const heldInPools = sum(pools.map(({ id }) => Math.min(leftCents.get(id) ?? 0, keptIn(id))));
  const left = sum([...leftCents.values()]);
  const closed = sum(pools.map(({ id, openCents: open }) => (cents.get(id) ?? 0) - open));
  return {
    awards,
    limits: reached,
    heldCents: closed + heldInPools + Math.min(left - heldInPools, keptIn(null)),
  };
}

function reachedOf(
  limit: PlainLimit,
  competitors: readonly Competitor[],
  awards: ReadonlyMap<string, PlainAward>,
): PlainReached {
  const count = (cents: (one: Competitor) => number): number =>
    sum(
      competitors.map((one) =>
        cents(one) > 0 ? (limit.countOf(one.proposal, cents(one)) ?? 0) : 0,
      ),
    );
  const reached = count(({ proposal }) => awards.get(proposal.id)?.awardedCents ?? 0);
  const short = Math.max(0, limit.bound - limit.existing - reached);
  const unmet = limit.existingUnknown ? null : false;
  return {
    limit,
    reached,
    asked: count(({ claimCents }) => claimCents),
    met: limit.kind === 'ceiling' || limit.kind === 'count' || short === 0 ? true : unmet,
    heldCents: limit.held ? short : 0,
  };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
