import { indexOver, type NeedOrder } from '../audit/concentration-index.ts';
import type { Figure } from './figure.ts';
import { type TieGroups, tieGroups } from './tie-groups.ts';

/**
 * The index of which concentration index, Gini and Suits are cases: 2 Σ aᵢ Rᵢ − 1, with aᵢ an area's
 * part of the amounts and Rᵢ its mid-rank over the weights in an order, pooled over ties. Bounds are its values with everything in the first and in the last group. Takes time in
 * proportion to the number of areas, the values without each of them included.
 */
export function rankIndex(order: NeedOrder, weights: Float64Array, amounts: Float64Array): Figure {
  const groups = tieGroups(order, weights, amounts);
  const { value, lowerBound } = indexOver(order, amounts);
  const whole = groups.weight.reduce((sum, weight) => sum + weight, 0);
  return {
    value,
    lowerBound,
    upperBound: lowerBound === null ? null : 1 - (groups.weight.at(-1) ?? 0) / whole,
    without: indexWithout(groups, weights, amounts),
  };
}

// With weights and amounts of a group W and A, the index is N / (ΣA · ΣW) − 1, where N sums
// A · (2 · weight before + W) over the groups. Taking an area from a group leaves what comes before it
// as it is, and brings what comes after it forward by the area's weight; so N without the area follows
// from sums over what comes before and after, without subtracting large numbers from each other.
function indexWithout(
  { groupAt, weight, amount }: TieGroups,
  weights: Float64Array,
  amounts: Float64Array,
): Float64Array {
  const before = sumsBefore(weight, amount);
  // Seen from behind, the last group comes first, and every rank r becomes 1 − r.
  const after = sumsBefore(weight.toReversed(), amount.toReversed());
  const last = weight.length - 1;
  return Float64Array.from(groupAt, (group, area) => {
    if (groupAt.length < 3) return Number.NaN;
    const behind = last - group;
    const ownWeight = weight[group]! - weights[area]!;
    const ownAmount = amount[group]! - amounts[area]!;
    const ahead = before.weight[group]! + ownWeight;
    const allWeight = ahead + after.weight[behind]!;
    const allAmount = before.amount[group]! + ownAmount + after.amount[behind]!;
    const sum =
      before.sum[group]! +
      ownAmount * (before.weight[group]! + ahead) +
      (2 * after.amount[behind]! * (ahead + after.weight[behind]!) - after.sum[behind]!);
    // 0/0 where nobody or no money is left.
    return sum / (allWeight * allAmount) - 1;
  });
}

/** Per group what comes before it: weight, amount, and the sum of A · (2 · weight before + W). */
function sumsBefore(
  weight: Float64Array,
  amount: Float64Array,
): Record<'weight' | 'amount' | 'sum', Float64Array> {
  const before = {
    weight: new Float64Array(weight.length),
    amount: new Float64Array(weight.length),
    sum: new Float64Array(weight.length),
  };
  for (let group = 1; group < weight.length; group += 1) {
    const one = group - 1;
    const ahead = before.weight[one]!;
    before.weight[group] = ahead + weight[one]!;
    before.amount[group] = before.amount[one]! + amount[one]!;
    before.sum[group] = before.sum[one]! + amount[one]! * (2 * ahead + weight[one]!);
  }
  return before;
}
