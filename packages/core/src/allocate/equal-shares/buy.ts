import { type ExactPrice, exactPurses, type ExactPurses } from './exact-purses.ts';
import { nearest } from './nearest.ts';
import { offerQueue } from './offer-queue.ts';
import { type Estimate, estimateInto, fullPurses, pay, rounding, settle } from './purses.ts';
import type { SharesProblem } from './shares-problem.ts';

/** What two multiplications and a division of doubles round is less than by which these differ from 1. */
const less = 1 - 8 * rounding;
const more = 1 + 8 * rounding;

/** What was bought. */
export interface Bought {
  /** In the order in which they were bought. */
  readonly places: readonly number[];
  /** What was divided over the purses. */
  readonly purseCents: number;
  /** What is left in every purse, within a rounding error. */
  readonly leftCents: Float64Array;
}

/** A proposal whose price may be the lowest. */
interface Contender {
  readonly place: number;
  readonly estimate: Estimate;
  /** The price ρ, per unit of weight and utility, is certainly not below the first nor above the second. */
  readonly least: number;
  readonly most: number;
  exact: ExactPrice | null;
}

/**
 * The method of equal shares (Peters, Pierczyński and Skowron 2020), for voters with weights: again
 * and again the proposal is bought that its voters can pay together at the lowest price ρ, where each
 * pays ρ · weight · utility or all that it has left; equal prices by turn. Null where what is bought
 * comes to more than `mostCents`.
 *
 * The outcome is that of exact fractions, always. Doubles with error bounds find who may be next;
 * where they cannot tell, fractions do. A price only ever rises while purses empty, so most proposals
 * are looked at again only when their turn might have come.
 */
export function buy(problem: SharesProblem, purseCents: number, mostCents: number): Bought | null {
  const { costCents, utilities, turns } = problem;
  const purses = fullPurses(problem, purseCents);
  const bought: number[] = [];
  const exactly = keptUp(problem, purseCents, bought);
  const hasExactKeys = keysAreExact(problem);
  const scratch = noEstimate();

  const keyOf = (place: number, { kind, weight, least }: Estimate): number =>
    hasExactKeys && kind === 'plain' ? 1 / weight : (least / utilities[place]!) * less;
  // What cannot be paid, or is worth nothing, has no price below Infinity, and stays out of the queue.
  const keys = costCents.map((_, place) => {
    estimateInto(scratch, purses, problem, place);
    return keyOf(place, scratch);
  });

  const queue = offerQueue(keys, turns);
  let spentCents = 0;
  for (;;) {
    const contenders: Contender[] = [];
    let bound = Infinity;
    while (queue.size() > 0 && keys[queue.front()]! <= bound) {
      const place = queue.take();
      estimateInto(scratch, purses, problem, place);
      if (scratch.kind === 'lost') continue;
      const key = keyOf(place, scratch);
      if (key > keys[place]!) {
        // Its price has risen: its turn comes later.
        keys[place] = key;
        queue.put(place);
        continue;
      }
      const exact = scratch.kind === 'unsure' ? exactly().price(place) : null;
      if (scratch.kind === 'unsure') {
        if (exact === null) continue;
        scratch.least = nearest(exact.over, exact.under * exactly().denominator());
        scratch.most = scratch.least;
      }
      const contender: Contender = {
        place,
        estimate: { ...scratch },
        least: (scratch.least / utilities[place]!) * less,
        most: (scratch.most / utilities[place]!) * more,
        exact,
      };
      contenders.push(contender);
      bound = Math.min(bound, contender.most);
      // With exact keys all behind a plain price have a higher price, or the same and a later turn.
      if (hasExactKeys && scratch.kind === 'plain') break;
    }
    const winner = cheapest(contenders, problem, purses.left, exactly);
    if (winner === null) {
      const leftCents = purses.left.map((left, voter) => left * purses.weights[voter]!);
      return { places: bought, purseCents, leftCents };
    }
    for (const { place } of contenders) if (place !== winner.place) queue.put(place);
    spentCents += costCents[winner.place]!;
    if (spentCents > mostCents) return null;
    bought.push(winner.place);
    if (winner.exact === null) pay(purses, problem, winner.place, winner.estimate);
    else settle(purses, problem, winner.place, exactly());
  }
}

/** The exact purses after all that was bought so far: kept up only when they are asked for. */
function keptUp(
  problem: SharesProblem,
  purseCents: number,
  bought: readonly number[],
): () => ExactPurses {
  let exact: ExactPurses | null = null;
  let upTo = 0;
  return () => {
    exact ??= exactPurses(problem, purseCents);
    for (; upTo < bought.length; upTo += 1) {
      const place = bought[upTo]!;
      exact.pay(place, certain(exact.price(place)));
    }
    return exact;
  };
}

/** With utility by cost a plain price is 1 / weight: of whole weights that doubles hold, no two look the same. */
function keysAreExact({ costCents, utilities, weights }: SharesProblem): boolean {
  return (
    weights.reduce((sum, weight) => sum + weight, 0n) < 2n ** 50n &&
    costCents.every((cost, place) => cost === utilities[place])
  );
}

/** Of contenders the one with the lowest price, and among equals the first in turn. */
function cheapest(
  contenders: readonly Contender[],
  problem: SharesProblem,
  left: Float64Array,
  exactly: () => ExactPurses,
): Contender | null {
  if (contenders.length === 0) return null;
  return contenders.reduce((best, one) => {
    const difference = compared(one, best, problem, left, exactly);
    const isBetter =
      difference === 0 ? problem.turns[one.place]! < problem.turns[best.place]! : difference < 0;
    return isBetter ? one : best;
  });
}

function compared(
  a: Contender,
  b: Contender,
  problem: SharesProblem,
  left: Float64Array,
  exactly: () => ExactPurses,
): number {
  // They come in order of what they are not below: the later is dearer, or compared exactly.
  if (b.most < a.least) return 1;
  const { utilities } = problem;
  const arePlain = a.estimate.kind === 'plain' && b.estimate.kind === 'plain';
  const [one, other] = arePlain
    ? [plainPrice(a.place, problem, left), plainPrice(b.place, problem, left)]
    : [exactPrice(a, exactly), exactPrice(b, exactly)];
  const difference =
    one.over * other.under * BigInt(utilities[b.place]!) -
    other.over * one.under * BigInt(utilities[a.place]!);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The price where nobody is short of money: the cost by the weight of all who have any. */
function plainPrice(
  place: number,
  { costCents, starts, voters, weights }: SharesProblem,
  left: Float64Array,
): ExactPrice {
  let under = 0n;
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
    if (left[voters[at]!]! > 0) under += weights[voters[at]!]!;
  }
  return { over: BigInt(costCents[place]!), under };
}

function exactPrice(contender: Contender, exactly: () => ExactPurses): ExactPrice {
  contender.exact ??= certain(exactly().price(contender.place));
  return contender.exact;
}

function certain(price: ExactPrice | null): ExactPrice {
  if (price === null) throw new Error('A price was certain and is not there: purses went wrong.');
  return price;
}

function noEstimate(): Estimate {
  return { kind: 'lost', least: 0, most: 0, price: 0, weight: 0 };
}
