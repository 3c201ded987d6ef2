import type { ExactPurses } from './exact-purses.ts';
import { nearest } from './nearest.ts';
import type { SharesProblem } from './shares-problem.ts';

/** More than the relative error of any one operation on doubles. */
export const rounding = 2 ** -52;

/** More than what doubles lose where they are too small to keep all their digits. */
const tiniest = 1e-300;

/**
 * What voters have left per unit of weight, as doubles, each within its error of the truth. A purse
 * of 0 is certainly empty.
 */
export interface Purses {
  readonly left: Float64Array;
  readonly errors: Float64Array;
  readonly weights: Float64Array;
}

interface Weighed {
  readonly all: number;
  readonly weights: Float64Array;
}

const known = new WeakMap<readonly bigint[], Weighed>();

/** The weights as doubles, with their sum: the same for as many budgets as add-one divides. */
function weighed(weights: readonly bigint[]): Weighed {
  const made = known.get(weights) ?? {
    all: Number(weights.reduce((sum, weight) => sum + weight, 0n)),
    weights: Float64Array.from(weights, Number),
  };
  known.set(weights, made);
  return made;
}

/** The purses before anything is bought. */
export function fullPurses(problem: SharesProblem, purseCents: number): Purses {
  const { all, weights } = weighed(problem.weights);
  const each = purseCents / all;
  const error = 2 * each * rounding;
  return {
    left: weights.map((weight) => (weight > 0 ? each : 0)),
    errors: weights.map(() => error),
    weights,
  };
}

/** What is known of the price per unit of weight at which the voters of a proposal pay its cost. */
export interface Estimate {
  /**
   * `lost` where they certainly cannot pay, now or later. `plain` where they certainly can and nobody
   * is short of money; `short` where they can and it is certain who is short. `unsure` where doubles
   * cannot tell.
   */
  kind: 'lost' | 'plain' | 'short' | 'unsure';
  /** The price is certainly not below this; Infinity where it is lost. */
  least: number;
  /** The price is certainly not above this; Infinity where that is not known. */
  most: number;
  price: number;
  /** The weight of those that are not short. */
  weight: number;
}

/**
 * Estimates into `estimate`, which is used again and again. The price rises until what everyone pays,
 * at most all that is left, comes to the cost: whoever has less than the price is short.
 */
export function estimateInto(
  estimate: Estimate,
  { left, errors, weights }: Purses,
  { costCents, starts, voters }: SharesProblem,
  place: number,
): void {
  const cost = costCents[place]!;
  const [first, end] = [starts[place]!, starts[place + 1]!];
  // Sums of n terms, weights that were rounded once, and a division: with room to spare.
  const noise = (end - first + 8) * rounding;
  let [money, doubt] = [0, 0];
  for (let at = first; at < end; at += 1) {
    const voter = voters[at]!;
    money += weights[voter]! * left[voter]!;
    doubt += weights[voter]! * errors[voter]!;
  }
  doubt += money * noise;
  if (money === 0 || money + doubt < cost) {
    estimate.kind = 'lost';
    estimate.least = Infinity;
    return;
  }
  let price = 0;
  let lacking = 0;
  let weight = 0;
  let shortDoubt = 0;
  for (let shorts = -1; ;) {
    let count = 0;
    let paid = 0;
    [weight, shortDoubt] = [0, 0];
    for (let at = first; at < end; at += 1) {
      const voter = voters[at]!;
      const purse = left[voter]!;
      if (purse === 0) continue;
      if (purse < price) {
        count += 1;
        paid += weights[voter]! * purse;
        shortDoubt += weights[voter]! * errors[voter]!;
      } else weight += weights[voter]!;
    }
    lacking = cost - paid;
    // Never fewer than before: where rounding says so, a purse is about the price, which is not sure.
    if (count <= shorts || weight === 0 || lacking <= 0) break;
    shorts = count;
    price = lacking / weight;
  }
  estimate.price = price;
  estimate.weight = weight;
  // Where all that they have is about the cost, this is so much that nothing is sure: fractions can tell.
  const error = (shortDoubt + 2 * cost * noise) / weight + price * noise + tiniest;
  estimate.least = Math.max(0, price - error);
  let [sure, plain] = [true, true];
  for (let at = first; at < end && sure; at += 1) {
    const voter = voters[at]!;
    const purse = left[voter]!;
    if (purse === 0) continue;
    if (purse < price) plain = false;
    sure = Math.abs(purse - price) > errors[voter]! + error;
  }
  estimate.kind = sure ? (plain ? 'plain' : 'short') : 'unsure';
  estimate.most = sure ? price + error : Infinity;
}

/** Takes over what the voters of a proposal have left from the exact purses. */
export function settle(
  { left, errors }: Purses,
  { starts, voters }: SharesProblem,
  place: number,
  exact: ExactPurses,
): void {
  const denominator = exact.denominator();
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
    const voter = voters[at]!;
    const numerator = exact.left(voter);
    const rest = nearest(numerator, denominator);
    left[voter] = numerator === 0n ? 0 : Math.max(rest, Number.MIN_VALUE);
    errors[voter] = 2 * rest * rounding + tiniest;
  }
}

/** Takes a price that is certain, within its error, from the voters of a proposal. */
export function pay(
  { left, errors }: Purses,
  { starts, voters }: SharesProblem,
  place: number,
  { price, least, most }: Estimate,
): void {
  const error = Math.max(price - least, most - price);
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
    const voter = voters[at]!;
    const purse = left[voter]!;
    if (purse === 0) continue;
    const rest = purse - price;
    // Who had less than the price gave all, and the purse is empty: that is no estimate.
    left[voter] = rest > 0 ? rest : 0;
    errors[voter] = rest > 0 ? errors[voter]! + error + rest * rounding + tiniest : 0;
  }
}
