import type { NeedOrder } from '../audit/concentration-index.ts';

/** Areas of equal rank taken together, neediest first. */
export interface TieGroups {
  /** Per area the place of its group. */
  readonly groupAt: Int32Array;
  /** Per group what its areas weigh, and the amount they have. */
  readonly weight: Float64Array;
  readonly amount: Float64Array;
}

/** The groups of an order, with weights and amounts given per area. */
export function tieGroups(
  { order, starts }: NeedOrder,
  weights: Float64Array,
  amounts: Float64Array,
): TieGroups {
  const count = starts.length - 1;
  const groupAt = new Int32Array(order.length);
  const weight = new Float64Array(count);
  const amount = new Float64Array(count);
  for (let group = 0; group < count; group += 1) {
    for (let place = starts[group]!; place < starts[group + 1]!; place += 1) {
      const area = order[place]!;
      groupAt[area] = group;
      weight[group]! += weights[area]!;
      amount[group]! += amounts[area]!;
    }
  }
  return { groupAt, weight, amount };
}
