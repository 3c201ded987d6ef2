import type { NeedOrder } from '../audit/concentration-index.ts';
import type { Comparison } from './comparison.ts';
import { tieGroups } from './tie-groups.ts';

/** A point of a curve: so much of the population, in order, has so much of the money. */
export interface CurvePoint {
  /** 0–1. */
  readonly population: number;
  /** 0–1. */
  readonly money: number;
  /** The areas that end here: several where they are equal, none at the start. */
  readonly neighbourhoods: readonly string[];
}

/**
 * The curve from (0, 0) to (1, 1) with the areas in an order, and ties as one straight piece. Empty where nothing was spent or there are fewer than two areas.
 */
export function curve({ areas, people, cents }: Comparison, order: NeedOrder): CurvePoint[] {
  const { groupAt, weight, amount } = tieGroups(order, people, cents);
  const whole = weight.reduce((sum, one) => sum + one, 0);
  const money = amount.reduce((sum, one) => sum + one, 0);
  if (areas.length < 2 || !(whole > 0 && money > 0)) return [];
  const members = Map.groupBy(areas.keys(), (area) => groupAt[area]!);
  const points: CurvePoint[] = [{ population: 0, money: 0, neighbourhoods: [] }];
  let [ahead, spent] = [0, 0];
  for (let group = 0; group < weight.length; group += 1) {
    ahead += weight[group]!;
    spent += amount[group]!;
    points.push({
      population: ahead / whole,
      money: spent / money,
      neighbourhoods: members.get(group)!.map((area) => areas[area]!.neighbourhood),
    });
  }
  return points;
}
