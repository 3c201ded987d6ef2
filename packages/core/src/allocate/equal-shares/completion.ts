import { type Bought, buy } from './buy.ts';
import type { SharesProblem } from './shares-problem.ts';

/**
 * Equal shares with add-one completion: what is divided over the purses rises by `stepCents` until
 * everything that somebody wants is bought, or goes back one step where more would be bought than the
 * budget pays for. It does not stop where nothing more fits: a larger purse may still buy something
 * dearer instead, and cities that used the method went on. It ends where the
 * budget times the number of voters is divided.
 */
export function addedTo(problem: SharesProblem, first: Bought, stepCents: number): Bought {
  const { budgetCents, utilities } = problem;
  const wanted = utilities.reduce(
    (count, utility, place) => count + Number(utility > 0 && weightServed(problem, place) > 0n),
    0,
  );
  // By then each of voters alike would have the whole budget; a voter of very small weight may not.
  const mostCents = budgetCents * problem.weights.length;
  let last = first;
  while (last.places.length < wanted && last.purseCents < mostCents) {
    const purseCents = last.purseCents + stepCents;
    const next = buy(problem, purseCents, budgetCents);
    if (next === null) break;
    last = next;
  }
  return last;
}

/**
 * The places that utilitarian completion adds: all that were not bought, in order of the price they
 * would have if nobody were short of money, those that nobody wants last, while they fit.
 */
export function completedWith(
  problem: SharesProblem,
  places: readonly number[],
): readonly number[] {
  const { costCents, budgetCents, utilities, turns } = problem;
  const isBought = new Set(places);
  const rest = Array.from(costCents, (cost, place) => ({
    place,
    over: BigInt(cost),
    under: BigInt(utilities[place]!) * weightServed(problem, place),
  }))
    .filter(({ place }) => !isBought.has(place))
    .toSorted((a, b) => {
      // Costs are above zero, so that a price over zero is above all others.
      const difference = a.over * b.under - b.over * a.under;
      return difference === 0n ? turns[a.place]! - turns[b.place]! : difference < 0n ? -1 : 1;
    });
  let left = budgetCents - spentOn(problem, places);
  return rest.flatMap(({ place }) => {
    if (costCents[place]! > left) return [];
    left -= costCents[place]!;
    return [place];
  });
}

/** The cents that proposals cost together. */
export function spentOn({ costCents }: SharesProblem, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + costCents[place]!, 0);
}

function weightServed({ starts, voters, weights }: SharesProblem, place: number): bigint {
  let weight = 0n;
  for (let at = starts[place]!; at < starts[place + 1]!; at += 1) weight += weights[voters[at]!]!;
  return weight;
}
