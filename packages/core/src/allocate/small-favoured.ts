/** Two divisions of one assessment: by place what each gives, and what is claimed. */
export interface Divisions {
  /** By a ranking that goes on to the next where one does not fit. */
  readonly rankedCents: Float64Array;
  /** By the way of dividing that is asked about. */
  readonly awardedCents: Float64Array;
  readonly claimCents: ArrayLike<number>;
  /** Per pool the places that take part, the highest ranked first. */
  readonly orders: readonly Iterable<number>[];
}

/** How one division favours small proposals. */
interface SmallFavouredAt {
  /** The mean of what is awarded anything, in whole cents, rounded down. */
  readonly meanCents: number;
  readonly rankingMeanCents: number;
  /** The places that lose their money, by pool and rank, with those that get money in their place, ten at most. */
  readonly displaced: readonly { readonly place: number; readonly by: readonly number[] }[];
}

const mostNamed = 10;

/**
 * Whether a division favours many small proposals: its mean award is lower than that of the ranking, and
 * in some pool a proposal that the ranking funds gets nothing while one that the ranking does not fund,
 * ranked lower there and with a smaller claim, gets money. Null where that is not so.
 */
export function smallFavoured(divisions: Divisions): SmallFavouredAt | null {
  const { rankedCents, awardedCents } = divisions;
  const [mean, rankingMean] = [meanOf(awardedCents), meanOf(rankedCents)];
  // Where one of both awards nothing this is 0 against 0.
  if (mean.cents * rankingMean.count >= rankingMean.cents * mean.count) return null;
  const displaced = divisions.orders.flatMap((order) => displacedIn([...order], divisions));
  if (displaced.length === 0) return null;
  return {
    meanCents: Number(mean.cents / mean.count),
    rankingMeanCents: Number(rankingMean.cents / rankingMean.count),
    displaced,
  };
}

function displacedIn(
  order: readonly number[],
  { rankedCents, awardedCents, claimCents }: Divisions,
): SmallFavouredAt['displaced'] {
  const moved = order.filter((place) => rankedCents[place]! > 0 !== awardedCents[place]! > 0);
  return moved.flatMap((place, turn) => {
    if (awardedCents[place]! > 0) return [];
    const by = moved
      .slice(turn + 1)
      .filter((other) => awardedCents[other]! > 0 && claimCents[other]! < claimCents[place]!);
    return by.length === 0 ? [] : [{ place, by: by.slice(0, mostNamed) }];
  });
}

/** The sum of all awards and how many there are, whole, so that means compare exactly. */
function meanOf(awards: Float64Array): { readonly cents: bigint; readonly count: bigint } {
  const funded = awards.filter((cents) => cents > 0);
  return {
    cents: BigInt(funded.reduce((sum, cents) => sum + cents, 0)),
    count: BigInt(funded.length),
  };
}
