import { greatestCommonDivisor } from './greatest-common-divisor.ts';
import type { SharesProblem } from './shares-problem.ts';

/** What each voter pays per unit of weight, unless it has less: `over / (under · denominator)` cents. */
export interface ExactPrice {
  readonly over: bigint;
  readonly under: bigint;
}

/** What voters have left, per unit of weight, in exact fractions with one common denominator. */
export interface ExactPurses {
  /** Grows with what is paid. */
  denominator(): bigint;
  /** What a voter has left per unit of weight, times the denominator. */
  left(voter: number): bigint;
  /** The price at which the voters of a proposal pay its cost together; null where they cannot. */
  price(place: number): ExactPrice | null;
  /** Takes the price of a proposal from the purses of its voters. */
  pay(place: number, price: ExactPrice): void;
}

/**
 * The purses before anything is bought: a voter of weight w has w times what a voter of weight 1 has,
 * so per unit of weight all begin alike. The common denominator only ever grows by a small factor,
 * and a voter's own number follows when it is looked at; no large common divisors are sought.
 */
export function exactPurses(problem: SharesProblem, purseCents: number): ExactPurses {
  const { costCents, starts, voters, weights } = problem;
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const whole = BigInt(purseCents);
  const divisor = greatestCommonDivisor(whole, all);
  let denominator = all === 0n ? 1n : all / divisor;
  const numerators = weights.map((weight) => (weight === 0n ? 0n : whole / divisor));
  const factors: bigint[] = [];
  const counted = new Int32Array(weights.length);

  const left = (voter: number): bigint => {
    let numerator = numerators[voter]!;
    for (let index = counted[voter]!; index < factors.length; index += 1)
      numerator *= factors[index]!;
    counted[voter] = factors.length;
    numerators[voter] = numerator;
    return numerator;
  };

  return {
    denominator: () => denominator,
    left,
    price(place) {
      const payers: { readonly weight: bigint; readonly purse: bigint }[] = [];
      for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
        const weight = weights[voters[at]!]!;
        const purse = left(voters[at]!);
        if (purse > 0n) payers.push({ weight, purse });
      }
      // At a rising price the voter with the least per unit of weight is out of money first.
      const ordered = payers.toSorted((a, b) =>
        a.purse === b.purse ? 0 : a.purse < b.purse ? -1 : 1,
      );
      let over = BigInt(costCents[place]!) * denominator;
      let under = payers.reduce((sum, { weight }) => sum + weight, 0n);
      for (const { weight, purse } of ordered) {
        if (over <= purse * under) return { over, under };
        over -= weight * purse;
        under -= weight;
      }
      return null;
    },
    pay(place, { over, under }) {
      const common = greatestCommonDivisor(under, over % under);
      const factor = under / common;
      if (factor > 1n) {
        factors.push(factor);
        denominator *= factor;
      }
      const paid = over / common;
      for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
        const voter = voters[at]!;
        const purse = left(voter);
        numerators[voter] = purse <= paid ? 0n : purse - paid;
      }
    },
  };
}
