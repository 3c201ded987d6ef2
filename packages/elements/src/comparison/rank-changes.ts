import type { ComparisonView } from './comparison-view.ts';

/** Where a proposal stands in one of the outcomes. */
export interface Standing {
  /** Null where it has no place. */
  readonly rank: number | null;
  readonly funded: boolean;
}

/** A proposal through all outcomes, in their order. */
export interface RankLine {
  readonly proposal: string;
  readonly standings: readonly Standing[];
  /** Whether its place, or whether it gets money, is otherwise in one of the outcomes. */
  readonly changes: boolean;
}

/** The pools that have proposals with a place, in the pack's order; null stands for a pack without pools. */
export function poolsOf({ base }: ComparisonView): readonly (string | null)[] {
  const used = new Set(base.run.allocation.awards.map(({ pool }) => pool));
  const pools = base.run.pack.pools.map(({ id }) => id).filter((id) => used.has(id));
  return pools.length === 0 ? [null] : pools;
}

/** The proposals of a pool that have a place somewhere: by place in the base, then by id. */
export function rankLines({ outcomes }: ComparisonView, pool: string | null): readonly RankLine[] {
  const awards = outcomes.map(
    ({ column }) => new Map(column.run.allocation.awards.map((award) => [award.proposal, award])),
  );
  const ids = new Set(awards.flatMap((own) => [...own.keys()]));
  const lines = [...ids].flatMap((proposal) => {
    const all = awards.map((own) => own.get(proposal));
    if (pool !== null && !all.some((award) => award?.pool === pool)) return [];
    const standings = all.map((award) => ({
      rank: award?.rank ?? null,
      funded: (award?.awardedCents ?? 0) > 0,
    }));
    const [base] = standings;
    const changes = standings.some(
      ({ rank, funded }) => rank !== base?.rank || funded !== base.funded,
    );
    return [{ proposal, standings, changes }];
  });
  const baseRank = (line: RankLine): number => line.standings[0]?.rank ?? Number.POSITIVE_INFINITY;
  return lines
    .filter(({ standings }) => standings.some(({ rank }) => rank !== null))
    .toSorted((a, b) => {
      const [one, other] = [baseRank(a), baseRank(b)];
      if (one !== other) return one - other;
      return a.proposal < b.proposal ? -1 : 1;
    });
}
