import { type Basin, waterLevel } from './water-level.ts';
import { weightsOf, type WeightKind, type Weights } from './weight.ts';
import { wholeCents } from './whole-cents.ts';

/** Claims on one budget in order of rank, the best first. Amounts in whole cents. */
export interface Claims {
  /** Points from 0 to 100 with at most nine decimals. */
  readonly points: Float64Array;
  readonly claimCents: Float64Array;
  /** Less than this is of no use to it; its claim where it cannot be divided. */
  readonly leastCents: Float64Array;
  /** What each has beforehand, as of a floor of its group; at most its claim. */
  readonly floorCents: Float64Array;
}

export interface Portions {
  readonly awardedCents: Float64Array;
  /** Per claim whether it got nothing because its part was less than is of use. */
  readonly dropped: Uint8Array;
}

/**
 * Divides a budget over claims in proportion to their weights: to each first what it has beforehand,
 * then λ·weight within the rest of its claim, with λ such that the budget is used up (weighted
 * water-filling). Whose part is less than it needs is dropped, the lowest-ranked first, and the money
 * is divided anew. Claims with a score of 0 share what the others leave, as if their scores were equal.
 *
 * Spends the smaller of budget and claims, where nobody is dropped. Order among claims of equal score
 * decides no more than the last cents. Throws a RangeError where the floors exceed the budget.
 */
export function proportional(claims: Claims, budgetCents: number, kind: WeightKind): Portions {
  const { points, claimCents, leastCents, floorCents } = claims;
  const count = points.length;
  const roomCents = new Float64Array(count);
  const neededCents = new Float64Array(count);
  let money = budgetCents;
  for (let index = 0; index < count; index += 1) {
    const floor = floorCents[index]!;
    roomCents[index] = claimCents[index]! - floor;
    neededCents[index] = Math.max(0, leastCents[index]! - floor);
    money -= floor;
  }
  if (money < 0) {
    throw new RangeError(
      `The floors are ${-money} cents more than the budget of ${budgetCents} cents: lower them first.`,
    );
  }
  const scored = membersWith((index) => points[index]! > 0, count);
  const unscored = membersWith((index) => points[index] === 0, count);
  const awardedCents = floorCents.slice();
  const dropped = new Uint8Array(count);
  const fill = (members: Int32Array, weights: Weights, cents: number): number => {
    const basin: Basin = { members, weights, roomCents, neededCents, floorCents };
    const level = waterLevel(basin, cents);
    const kept = membersWith((index) => level.dropped[index] === 0, members.length, members);
    const parts = wholeCents(kept, weights, roomCents, level.cents, level.centsPerWeight);
    let left = level.cents;
    for (const index of members) {
      if (level.dropped[index] === 1) awardedCents[index] = 0;
      else awardedCents[index]! += parts[index]!;
      dropped[index] = level.dropped[index]!;
      left -= parts[index]!;
    }
    return left;
  };
  const left = fill(scored, weightsOf(points, claimCents, kind), money);
  if (unscored.length > 0) {
    fill(unscored, weightsOf(new Float64Array(count).fill(1), claimCents, kind), left);
  }
  return { awardedCents, dropped };
}

/** Of the first so many indices, or of a list, those that are wanted. */
function membersWith(
  isWanted: (index: number) => boolean,
  count: number,
  from?: Int32Array,
): Int32Array {
  const out = new Int32Array(count);
  let size = 0;
  for (let at = 0; at < count; at += 1) {
    const index = from === undefined ? at : from[at]!;
    if (!isWanted(index)) continue;
    out[size] = index;
    size += 1;
  }
  return out.subarray(0, size);
}
