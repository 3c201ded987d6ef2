import type { Award, PoolAllocation, Proposal, ProposalChange, Run, Score } from '@maatstaf/core';

/** One proposal with all that a row shows. */
export interface RankedProposal {
  readonly proposal: Proposal;
  readonly award: Award;
  /** Null for a proposal without a pool: it is not scored. */
  readonly score: Score | null;
  /** Null where there is no baseline to compare with. */
  readonly change: ProposalChange | null;
  /** Whether the scenario changed the proposal or added it; null where it is as it was submitted. */
  readonly edit: 'changed' | 'added' | null;
}

/** A pool with its proposals; null for those that belong to no pool. */
export interface RankedPool {
  readonly pool: PoolAllocation | null;
  readonly proposals: readonly RankedProposal[];
}

/** Tells of a proposal and its award whether a list shows it. */
export type Keeps = (proposal: Proposal, award: Award) => boolean;

/** A pool, and which of its proposals are shown. */
export interface ShownPool {
  readonly group: RankedPool;
  readonly shown: readonly RankedProposal[];
}

/** The pools with what is shown of them; those of which nothing is left by `keeps` are left out. */
export function shownPools(
  pools: readonly RankedPool[],
  keeps: Keeps | undefined,
): readonly ShownPool[] {
  if (keeps === undefined) return pools.map((group) => ({ group, shown: group.proposals }));
  return pools
    .map((group) => ({
      group,
      shown: group.proposals.filter(({ proposal, award }) => keeps(proposal, award)),
    }))
    .filter(({ shown }) => shown.length > 0);
}

/** Every proposal with its award, score and change, by proposal id. */
export function rowsOf(
  run: Run,
  changes: readonly ProposalChange[],
): ReadonlyMap<string, RankedProposal> {
  const { awards } = run.allocation;
  const changed = new Map(changes.map((change) => [change.proposal, change]));
  const editOf = editsIn(run);
  const rows = new Map<string, RankedProposal>();
  for (const [place, proposal] of run.dataset.proposals.entries()) {
    const award = awards[place];
    if (award === undefined) continue;
    const { id } = proposal;
    let score: Score | null = null;
    rows.set(id, {
      proposal,
      award,
      // Of a long list few are looked at.
      get score() {
        score ??= run.scores.scoreAt(place);
        return score;
      },
      change: changed.get(id) ?? null,
      edit: editOf(proposal),
    });
  }
  return rows;
}

/** What a scenario leaves alone is the published data's own, so that looking is enough. */
function editsIn({ dataset, published }: Run): (proposal: Proposal) => RankedProposal['edit'] {
  if (dataset === published.dataset) return () => null;
  const submitted = new Map(published.dataset.proposals.map((each) => [each.id, each]));
  return (proposal) => {
    const own = submitted.get(proposal.id);
    if (own === undefined) return 'added';
    return own === proposal ? null : 'changed';
  };
}

/** Ranked ones first, in order; then by score, highest first; then by id. */
function byRank(one: RankedProposal, other: RankedProposal): number {
  const rank = (one.award.rank ?? Infinity) - (other.award.rank ?? Infinity);
  if (rank !== 0 && !Number.isNaN(rank)) return rank;
  const score = (other.score?.score ?? -1) - (one.score?.score ?? -1);
  return score === 0 ? (one.proposal.id < other.proposal.id ? -1 : 1) : score;
}

/** The pools in the pack's order with their proposals by rank; last, where there are any, those without a pool. */
export function rankedPools(run: Run, changes: readonly ProposalChange[]): readonly RankedPool[] {
  const rows = [...rowsOf(run, changes).values()];
  const groups: RankedPool[] = run.allocation.pools.map((pool) => ({
    pool,
    proposals: rows.filter(({ award }) => award.pool === pool.pool).toSorted(byRank),
  }));
  const without = rows.filter(({ award }) => award.pool === null).toSorted(byRank);
  return without.length === 0 ? groups : [...groups, { pool: null, proposals: without }];
}
