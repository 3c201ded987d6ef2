import type { NeedComparison } from './comparison.ts';
import { type Figure, finite } from './figure.ts';
import { tieGroups } from './tie-groups.ts';

const fifth = 5;

/**
 * The part of the money that went to the neediest fifth of the population. The area at the line is
 * split, as if everyone in it got as much; so are areas of equal need together. 0.2 where need makes
 * no difference.
 */
export function shareToNeediestFifth({ areas, people, cents, order }: NeedComparison): Figure {
  const { groupAt, weight, amount } = tieGroups(order, people, cents);
  const weightUpTo = running(weight);
  const amountUpTo = running(amount);
  const last = weight.length - 1;

  /**
   * The share over all but an area of this group, weight and amount; over all where these are 0. Not a number
   * where nobody or no money is left.
   */
  const share = (group: number, ownWeight: number, ownAmount: number): number => {
    const whole = weightUpTo[last]! - ownWeight;
    const money = amountUpTo[last]! - ownAmount;
    const upTo = (sums: Float64Array, place: number, own: number): number =>
      place < 0 ? 0 : sums[place]! - (place >= group ? own : 0);
    let [from, to] = [0, last];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (upTo(weightUpTo, middle, ownWeight) * fifth >= whole) to = middle;
      else from = middle + 1;
    }
    const before = upTo(weightUpTo, from - 1, ownWeight);
    const part = (whole / fifth - before) / (upTo(weightUpTo, from, ownWeight) - before);
    const moneyBefore = upTo(amountUpTo, from - 1, ownAmount);
    return (moneyBefore + part * (upTo(amountUpTo, from, ownAmount) - moneyBefore)) / money;
  };

  const value = areas.length > 1 ? finite(share(0, 0, 0)) : null;
  const part = (group: number): number => weight.at(group)! / weightUpTo[last]!;
  return {
    value,
    lowerBound: value === null ? null : Math.max(0, 1 - (1 - 1 / fifth) / part(-1)),
    upperBound: value === null ? null : Math.min(1, 1 / fifth / part(0)),
    without: Float64Array.from(groupAt, (group, area) =>
      areas.length > 2 ? share(group, people[area]!, cents[area]!) : Number.NaN,
    ),
  };
}

function running(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}
