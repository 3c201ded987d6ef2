import type { Award } from '../allocate/allocation.ts';
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

const mostNamed = 10;

/**
 * Whether a division favours small proposals: the mean award of the funded is lower than under the
 * ranking, and in some pool a proposal that the ranking funds gets nothing while one that the ranking
 * does not fund, of lower rank there and with a smaller claim, gets money. Null where it does not.
 * Both runs are of the same assessment; ranks are those of `ranking`.
 */
export function favoursSmall(ranking: Run, run: Run): SmallFavoured | null {
  const mean = meanOf(run);
  const rankingMean = meanOf(ranking);
  if (mean.count === 0n || rankingMean.count === 0n) return null;
  if (mean.cents * rankingMean.count >= rankingMean.cents * mean.count) return null;
  const displaced = displacedIn(ranking, run);
  if (displaced.length === 0) return null;
  return {
    meanCents: Number(mean.cents / mean.count),
    rankingMeanCents: Number(rankingMean.cents / rankingMean.count),
    displaced,
  };
}

function meanOf({ allocation }: Run): { readonly cents: bigint; readonly count: bigint } {
  const funded = allocation.awardedCents.filter((cents) => cents > 0);
  return { cents: BigInt(allocation.spentCents), count: BigInt(funded.length) };
}

function displacedIn(ranking: Run, run: Run): readonly Displaced[] {
  const after = run.allocation.awardedCents;
  const moved = ranking.allocation.awards.filter(
    ({ awardedCents, rank }, place) =>
      rank !== null && awardedCents > 0 !== (after[place] ?? 0) > 0,
  );
  return [...Map.groupBy(moved, ({ pool }) => pool).values()].flatMap((inPool) => {
    const byRank = inPool.toSorted((a, b) => rankOf(a) - rankOf(b));
    const entered = byRank.filter(({ awardedCents }) => awardedCents === 0);
    return byRank
      .filter(({ awardedCents }) => awardedCents > 0)
      .flatMap((lost) => {
        const by = entered.filter(
          (one) => rankOf(one) > rankOf(lost) && one.claimCents < lost.claimCents,
        );
        const named = by.slice(0, mostNamed).map(({ proposal }) => proposal);
        return named.length === 0 ? [] : [{ proposal: lost.proposal, by: named }];
      });
  });
}

function rankOf({ rank }: Award): number {
  return rank ?? Number.POSITIVE_INFINITY;
}
