import { type ExactPrice, exactPurses, type ExactPurses } from './exact-purses.ts';
import { nearest } from './nearest.ts';
import { offerQueue } from './offer-queue.ts';
import { type Estimate, estimateInto, fullPurses, pay, rounding, settle } from './purses.ts';
import type { SharesProblem } from './shares-problem.ts';

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
    hasExactKeys && kind === 'plain'
      ? 1 / weight
      : (least / utilities[place]!) * (1 - 8 * rounding);
  const keys = new Float64Array(costCents.length).fill(Infinity);
  for (let place = 0; place < keys.length; place += 1) {
    estimateInto(scratch, purses, problem, place);
    // What is worth nothing has no price that is a number below Infinity, and stays out of the queue.
    if (scratch.kind !== 'lost') keys[place] = keyOf(place, scratch);
  }

  const queue = offerQueue(keys, turns);
  let spentCents = 0;
  for (;;) {
    const contenders: Contender[] = [];
    let bound = Infinity;
    let [surestKey, surestTurn] = [Infinity, 0];
    while (queue.size() > 0) {
      const front = queue.front();
      const key = keys[front]!;
      // With exact keys all behind a plain price has a higher price, or the same and a later turn.
      const isDecided = key > surestKey || (key === surestKey && turns[front]! > surestTurn);
      if (key > bound || isDecided) break;
      queue.take();
      estimateInto(scratch, purses, problem, front);
      if (scratch.kind === 'lost') continue;
      keys[front] = Math.max(key, keyOf(front, scratch));
      if (keys[front] > bound) {
        queue.put(front);
        continue;
      }
      const exact = scratch.kind === 'unsure' ? exactly().price(front) : null;
      if (scratch.kind === 'unsure') {
        if (exact === null) continue;
        const price = nearest(exact.over, exact.under * exactly().denominator());
        scratch.least = price * (1 - 2 * rounding);
        scratch.most = price * (1 + 2 * rounding);
      }
      const contender: Contender = {
        place: front,
        estimate: { ...scratch },
        least: (scratch.least / utilities[front]!) * (1 - 8 * rounding),
        most: (scratch.most / utilities[front]!) * (1 + 8 * rounding),
        exact,
      };
      contenders.push(contender);
      bound = Math.min(bound, contender.most);
      if (hasExactKeys && scratch.kind === 'plain') {
        const isSurer =
          keys[front] < surestKey || (keys[front] === surestKey && turns[front]! < surestTurn);
        if (isSurer) [surestKey, surestTurn] = [keys[front], turns[front]!];
      }
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
    if (winner.estimate.kind === 'unsure') settle(purses, problem, winner.place, exactly());
    else pay(purses, problem, winner.place, winner.estimate);
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

const exactKeys = new WeakMap<SharesProblem, boolean>();

/** With utility by cost a plain price is 1 / weight: of whole weights that doubles hold, no two look the same. */
function keysAreExact(problem: SharesProblem): boolean {
  const { costCents, utilities, weights } = problem;
  const are =
    exactKeys.get(problem) ??
    (weights.reduce((sum, weight) => sum + weight, 0n) < 2n ** 50n &&
      costCents.every((cost, place) => cost === utilities[place]));
  exactKeys.set(problem, are);
  return are;
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
  if (a.most < b.least) return -1;
  if (b.most < a.least) return 1;
  const { costCents, utilities } = problem;
  const arePlain = a.estimate.kind === 'plain' && b.estimate.kind === 'plain';
  const isSame =
    arePlain &&
    costCents[a.place] === costCents[b.place] &&
    utilities[a.place] === utilities[b.place] &&
    a.estimate.weight === b.estimate.weight &&
    a.estimate.weight < Number.MAX_SAFE_INTEGER;
  if (isSame) return 0;
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
