import { sortByScore } from '../rank-order.ts';
import { exactOrder, roughOrder } from './rough-order.ts';
import { exactWeight, type Weights, weightSum } from './weight.ts';

/** What is to be filled: claims by index in order of rank, the best first. */
export interface Basin {
  /** The indices that take part, ascending; their weights are above 0. */
  readonly members: Int32Array;
  readonly weights: Weights;
  /** What each may still get. */
  readonly roomCents: Float64Array;
  /** What each must still get to be of use; 0 where it has that already. */
  readonly neededCents: Float64Array;
  /** What each has beforehand, and gives back when it is dropped. */
  readonly floorCents: Float64Array;
}

export interface WaterLevel {
  /** Cents for one unit of weight; Infinity where everyone has all it asks for. */
  readonly centsPerWeight: number;
  /** What was divided: the money given plus what those who were dropped gave back. */
  readonly cents: number;
  /** Per index whether it was dropped because it would have got less than it needs. */
  readonly dropped: Uint8Array;
}

/**
 * The level λ at which the sum of min(room, λ·weight) is the money, after dropping, one by one, the
 * lowest-ranked claim that would get less than it needs.
 *
 * Every drop raises the level, and a rising level makes nobody's amount smaller. So who was passed
 * over as good stays good, and one pass from the lowest rank up finds all drops; who is full is found
 * in order of room per weight. Amounts are judged before they are rounded to cents.
 */
export function waterLevel(basin: Basin, money: number): WaterLevel {
  const { members, weights, roomCents, neededCents, floorCents } = basin;
  const { near } = weights;
  const dropped = new Uint8Array(near.length);
  const unfilled = weightSum(weights);
  const order = byBrim(basin);
  for (const index of order) unfilled.change(index, 1);

  let cents = money;
  let left = money;
  let next = 0;
  /** Above 0 where an amount is more than the index gets, by its weight, of what is left. */
  const beside = (amount: number, index: number): number =>
    roughOrder(amount * unfilled.near(), left * near[index]!) ||
    exactOrder(BigInt(amount) * unfilled.exact(), BigInt(left) * exactWeight(weights, index));
  const leftToFill = (): void => {
    for (; next < order.length; next += 1) {
      const index = order[next]!;
      if (dropped[index] === 1) continue;
      // room / weight > left / unfilled: the level does not reach its brim.
      if (beside(roomCents[index]!, index) > 0) return;
      left -= roomCents[index]!;
      unfilled.change(index, -1);
    }
  };
  leftToFill();
  for (let at = members.length - 1; at >= 0; at -= 1) {
    const index = members[at]!;
    if (neededCents[index] === 0) continue;
    if (beside(neededCents[index]!, index) <= 0) continue;
    dropped[index] = 1;
    unfilled.change(index, -1);
    left += floorCents[index]!;
    cents += floorCents[index]!;
    leftToFill();
  }
  const weightLeft = unfilled.near();
  return { centsPerWeight: weightLeft === 0 ? Infinity : left / weightLeft, cents, dropped };
}

/** The members with room, in the order in which a rising level fills them: by room per weight. */
function byBrim({ members, weights, roomCents }: Basin): Int32Array {
  const { billionths, times, near } = weights;
  const order = members.filter((index) => roomCents[index] !== 0);
  // Without a floor, weight per room of score × claim is the score.
  const isPlain = (index: number): boolean => times[index] === roomCents[index];
  const weightPerRoom = new Float64Array(near.length);
  const spread = new Float64Array(near.length);
  for (const index of order) {
    const ratio = isPlain(index) ? billionths[index]! : near[index]! / roomCents[index]!;
    weightPerRoom[index] = ratio;
    // Rooms differ by orders of magnitude, and the sort likes numbers that spread.
    spread[index] = Math.log2(ratio);
  }
  sortByScore(order, spread, new Int32Array(order.length));
  // What rounding has put in the wrong order stands side by side.
  const isBefore = (a: number, b: number): boolean => {
    const rough = roughOrder(weightPerRoom[b]!, weightPerRoom[a]!);
    if (rough !== 0) return rough < 0;
    // Billionths are exact: they are the same.
    if (isPlain(a) && isPlain(b)) return false;
    return (
      BigInt(roomCents[a]!) * exactWeight(weights, b) <
      BigInt(roomCents[b]!) * exactWeight(weights, a)
    );
  };
  for (let at = 1; at < order.length; at += 1) {
    const index = order[at]!;
    let to = at;
    for (; to > 0 && isBefore(index, order[to - 1]!); to -= 1) order[to] = order[to - 1]!;
    order[to] = index;
  }
  return order;
}
