import type {
  Award,
  Comparison,
  PoolAllocation,
  Proposal,
  ProposalChange,
  Run,
  Score,
} from '@maatstaf/core';

/** How a proposal fares against the baseline; `new` where the baseline is without it. */
export interface RankedChange extends Pick<ProposalChange, 'awardedDeltaCents' | 'rankDelta'> {
  readonly change: ProposalChange['change'] | 'new';
}

/** One proposal with all that a row shows. */
export interface RankedProposal {
  readonly proposal: Proposal;
  readonly award: Award;
  /** Null for a proposal without a pool: it is not scored. */
  readonly score: Score | null;
  /** Null where there is no baseline to compare with. */
  readonly change: RankedChange | null;
  /** Whether the scenario changed the proposal or added it; null where it is as it was submitted. */
  readonly edit: 'changed' | 'added' | null;
  /** Whether it is refused while one with an equal score below it was awarded from money for a group. */
  readonly isPassed: boolean;
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
  comparison: Comparison | undefined,
): ReadonlyMap<string, RankedProposal> {
  return new Map(rowsIn(run, comparison).map((row) => [row.proposal.id, row]));
}

function rowsIn(run: Run, comparison: Comparison | undefined): readonly Row[] {
  const { awards } = run.allocation;
  const outlook: Outlook = { run, editOf: editsIn(run), changeOf: changesIn(comparison) };
  return run.dataset.proposals.flatMap((proposal, place) => {
    const award = awards[place];
    return award === undefined ? [] : [new Row(proposal, award, place, outlook)];
  });
}

/** What a row looks up when it is drawn. */
interface Outlook {
  readonly run: Run;
  readonly editOf: (proposal: Proposal) => RankedProposal['edit'];
  readonly changeOf: (award: Award) => RankedChange | null;
}

/** Why something is awarded before those that rank higher. */
const forGroup: ReadonlySet<string> = new Set(['floor', 'coverage']);

/** A row that looks up what it shows when it is drawn: of a long list few are. */
class Row implements RankedProposal {
  readonly proposal: Proposal;
  readonly award: Award;
  readonly #place: number;
  readonly #outlook: Outlook;
  /** The ranked rows of its pool, this one among them. */
  ranked: readonly Row[] = [];
  #score: Score | null | undefined;

  constructor(proposal: Proposal, award: Award, place: number, outlook: Outlook) {
    this.proposal = proposal;
    this.award = award;
    this.#place = place;
    this.#outlook = outlook;
  }

  get score(): Score | null {
    if (this.#score === undefined) this.#score = this.#outlook.run.scores.scoreAt(this.#place);
    return this.#score;
  }

  /** Its score, without all that belongs to one; below every score where it has none. */
  get total(): number {
    const total = this.#outlook.run.scores.totals[this.#place] ?? NaN;
    return Number.isNaN(total) ? -1 : total;
  }

  get isPassed(): boolean {
    const { award, total, ranked } = this;
    if (!award.tied || award.rank === null || award.status !== 'refused-ceiling') return false;
    // Equal scores stand together; the next one down stands at the place of the rank.
    for (let at = award.rank; ranked[at]?.total === total; at += 1)
      if (forGroup.has(ranked[at]?.award.reason ?? '')) return true;
    return false;
  }

  get change(): RankedChange | null {
    return this.#outlook.changeOf(this.award);
  }

  get edit(): RankedProposal['edit'] {
    return this.#outlook.editOf(this.proposal);
  }
}

/** The change of a proposal, from a table that is made for the first that is asked for. */
function changesIn(comparison: Comparison | undefined): Outlook['changeOf'] {
  let changed: ReadonlyMap<string, ProposalChange> | undefined;
  return ({ proposal, awardedCents }) => {
    if (comparison === undefined) return null;
    changed ??= new Map(comparison.proposals.map((change) => [change.proposal, change]));
    return (
      changed.get(proposal) ?? { change: 'new', awardedDeltaCents: awardedCents, rankDelta: null }
    );
  };
}

/** What a scenario leaves alone is the published data's own, so that looking is enough. */
function editsIn({ dataset, published }: Run): Outlook['editOf'] {
  if (dataset === published.dataset) return () => null;
  const submitted = new Map(published.dataset.proposals.map((each) => [each.id, each]));
  return (proposal) => {
    const own = submitted.get(proposal.id);
    if (own === undefined) return 'added';
    return own === proposal ? null : 'changed';
  };
}

/** Ranked ones first, in order; then by score, highest first; then by id. */
function inOrder(rows: readonly Row[]): readonly RankedProposal[] {
  const ranked: Row[] = [];
  const others: Row[] = [];
  for (const row of rows) {
    const { rank } = row.award;
    // No rank is given twice in a pool, so each is a place of its own.
    if (rank === null) others.push(row);
    else {
      ranked[rank - 1] = row;
      row.ranked = ranked;
    }
  }
  others.sort((one, other) => {
    const score = other.total - one.total;
    return score === 0 ? (one.proposal.id < other.proposal.id ? -1 : 1) : score;
  });
  return [...ranked.filter((row) => row !== undefined), ...others];
}

/** The pools in the pack's order with their proposals by rank; last, where there are any, those without a pool. */
export function rankedPools(run: Run, comparison: Comparison | undefined): readonly RankedPool[] {
  const byPool = Map.groupBy(rowsIn(run, comparison), ({ award }) => award.pool);
  const groups: RankedPool[] = run.allocation.pools.map((pool) => ({
    pool,
    proposals: inOrder(byPool.get(pool.pool) ?? []),
  }));
  const without = inOrder(byPool.get(null) ?? []);
  return without.length === 0 ? groups : [...groups, { pool: null, proposals: without }];
}
