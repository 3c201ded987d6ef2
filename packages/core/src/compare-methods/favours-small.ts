import { smallFavoured } from '../allocate/small-favoured.ts';
import type { Run } from '../run/run.ts';

/** How a method puts many small proposals before a larger and better one. */
export interface SmallFavoured {
  /** The mean award of the proposals that get money, in cents, rounded down. */
  readonly meanCents: number;
  /** The same under the ranking that goes on to the next where one does not fit. */
  readonly rankingMeanCents: number;
  /** The proposals that lose their money to smaller ones ranked below them, by pool and rank. */
  readonly displaced: readonly Displaced[];
}

export interface Displaced {
  readonly proposal: string;
  /** Who gets money in its place: ranked lower, claiming less. By rank, and ten at most. */
  readonly by: readonly string[];
}

/**
 * Whether a division favours small proposals ({@link smallFavoured}): null where it does not. Both runs are
 * of the same assessment; ranks are those of `ranking`.
 */
export function favoursSmall(ranking: Run, run: Run): SmallFavoured | null {
  const { awards } = ranking.allocation;
  const ranked = awards.flatMap(({ rank, pool }, place) =>
    rank === null ? [] : [{ place, rank, pool }],
  );
  const found = smallFavoured({
    rankedCents: ranking.allocation.awardedCents,
    awardedCents: run.allocation.awardedCents,
    claimCents: awards.map(({ claimCents }) => claimCents),
    orders: [...Map.groupBy(ranked, ({ pool }) => pool).values()].map((inPool) =>
      inPool.toSorted((a, b) => a.rank - b.rank).map(({ place }) => place),
    ),
  });
  if (found === null) return null;
  const named = (place: number): string => awards[place]?.proposal ?? '';
  return {
    ...found,
    displaced: found.displaced.map(({ place, by }) => ({
      proposal: named(place),
      by: by.map(named),
    })),
  };
}
