import { largestRemainder } from '../largest-remainder.ts';
import { type ExactPrice, exactPurses, type ExactPurses } from './exact-purses.ts';
import { greatestCommonDivisor } from './greatest-common-divisor.ts';
import { nearest } from './nearest.ts';
import type { SharesProblem, SharesStep } from './shares-problem.ts';

/** How everything bought was paid for, and what is left in the purses after it. */
export interface Payments {
  readonly steps: readonly SharesStep[];
  readonly leftCents: readonly number[];
}

/** Buys the same again, in exact fractions throughout, and writes down who paid what. */
export function paymentsOf(
  problem: SharesProblem,
  places: readonly number[],
  purseCents: number,
): Payments {
  const purses = exactPurses(problem, purseCents);
  const steps = places.map((place) => {
    const price = purses.price(place);
    if (price === null) throw new Error(`The proposal at place ${place} was bought and cannot be.`);
    const step = stepOf(problem, purses, place, price);
    purses.pay(place, price);
    return step;
  });
  const amounts = problem.weights.map((weight, voter) => weight * purses.left(voter));
  const total = amounts.reduce((sum, amount) => sum + amount, 0n) / purses.denominator();
  return { steps, leftCents: largestRemainder(Number(total), amounts) };
}

function stepOf(
  problem: SharesProblem,
  purses: ExactPurses,
  place: number,
  price: ExactPrice,
): SharesStep {
  const { costCents, utilities, starts, voters, weights } = problem;
  const payers = voters.subarray(starts[place], starts[place + 1]).toSorted();
  // All in parts of 1 / (denominator · under) cents, so that whole numbers remain.
  const amounts = Array.from(payers, (voter) => {
    const purse = purses.left(voter) * price.under;
    return weights[voter]! * (purse < price.over ? purse : price.over);
  });
  const cents = largestRemainder(costCents[place]!, amounts);
  const under = price.under * purses.denominator() * BigInt(utilities[place]!);
  const divisor = greatestCommonDivisor(price.over, under);
  return {
    place,
    price: {
      exact: `${price.over / divisor}/${under / divisor}`,
      nearest: nearest(price.over, under),
    },
    payments: Array.from(payers, (voter, index) => ({ voter, cents: cents[index]! })).filter(
      (_, index) => amounts[index]! > 0n,
    ),
  };
}
