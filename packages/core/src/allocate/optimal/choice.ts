/** A limit on what is chosen: a weighted sum over proposals that must stay within bounds. */
export interface Bound {
  /** By which it is named where limits conflict. */
  readonly id: string;
  /** Whether an amount counts by the part of the claim that is awarded, or whole once anything is. */
  readonly per: 'award' | 'proposal';
  readonly places: Int32Array;
  /** Whole numbers, such as the cents of a claim, 1 for a count, −1 for what another requires. */
  readonly amounts: Float64Array;
  /** One of the two, where parts of awards count. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Proposals in order of rank, the best first, of which some are to be chosen under limits. */
export interface Choice {
  /** Points from 0 to 100 with at most nine decimals. */
  readonly points: Float64Array;
  /** Whole cents above 0. */
  readonly claimCents: Float64Array;
  /** The claim where it is all or nothing, else the least that is of use. */
  readonly leastCents: Float64Array;
  readonly bounds: readonly Bound[];
}

/** Billionths of a point, divided by what they have in common. */
export interface Units {
  readonly units: Float64Array;
  /** How many units a point has. */
  readonly perPoint: number;
}

export function unitsOf(points: Float64Array): Units {
  const billionths = points.map((one) => Math.round(one * 1e9));
  const common = billionths.reduce(greatestCommonDivisor, 0) || 1;
  return { units: billionths.map((one) => one / common), perPoint: 1e9 / common };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The units of all that is awarded anything. Whole numbers as long as doubles are, up to 90,000 proposals. */
export function unitsAwarded({ units }: Units, awardedCents: Float64Array): number {
  return units.reduce((sum, one, place) => (awardedCents[place]! > 0 ? sum + one : sum), 0);
}

/** The points of all awards, each by the part of its claim that is awarded. */
export function pointsAwarded({ points, claimCents }: Choice, awardedCents: Float64Array): number {
  return points.reduce(
    (sum, one, place) => sum + (one * awardedCents[place]!) / claimCents[place]!,
    0,
  );
}

/** Whether awards keep every limit and every minimum, in whole numbers. */
export function isWithin(
  { claimCents, leastCents, bounds }: Choice,
  awardedCents: Float64Array,
): boolean {
  const isUseful = awardedCents.every(
    (cents, place) => cents === 0 || (cents >= leastCents[place]! && cents <= claimCents[place]!),
  );
  return isUseful && bounds.every((bound) => isKept(bound, claimCents, awardedCents));
}

function isKept(
  { per, places, amounts, atLeast, atMost }: Bound,
  claimCents: Float64Array,
  awardedCents: Float64Array,
): boolean {
  // A fraction: parts of claims need not be whole.
  let over = 0n;
  let under = 1n;
  for (const [index, place] of places.entries()) {
    const cents = awardedCents[place]!;
    if (cents === 0) continue;
    const amount = BigInt(amounts[index]!);
    const claim = claimCents[place]!;
    if (per === 'proposal' || cents === claim) over += amount * under;
    else {
      over = over * BigInt(claim) + amount * BigInt(cents) * under;
      under *= BigInt(claim);
    }
  }
  return (
    (atLeast === null || over >= BigInt(atLeast) * under) &&
    (atMost === null || over <= BigInt(atMost) * under)
  );
}
