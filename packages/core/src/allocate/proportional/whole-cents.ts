import { exactOrder, roughOrder } from './rough-order.ts';
import { exactWeight, type Weights } from './weight.ts';

/** Doubles round a level times a weight, here and where it was found, by less than these differ from 1. */
const less = 1 - 1e-15;
const more = 1 + 1e-15;
/** So few cents are compared one by one. */
const few = 256;

/**
 * Divides whole cents by weights, nobody above its room: by Jefferson's divisor rule. The k-th cent of
 * a claim has the number k / weight; the cents with the lowest numbers are given, equal numbers to the
 * lower index. One more cent of budget is one more cent to one claim, so nobody loses by it, and
 * nobody gets less than its exact part rounded down (decision record on proportional division).
 *
 * `near` is the level before rounding. The level after rounding is closed in on from both sides; with a
 * margin for what doubles round, only the cents in between are compared, exactly. Gives the cents per
 * index; the money is at most the sum of the rooms.
 */
export function wholeCents(
  members: Int32Array,
  weights: Weights,
  roomCents: Float64Array,
  money: number,
  near: number,
): Float64Array {
  const out = new Float64Array(roomCents.length);
  if (near === Infinity) {
    for (const index of members) out[index] = roomCents[index]!;
    return out;
  }
  const { low, high } = bracket(members, weights.near, roomCents, money, near);
  let left = money;
  const doubtful: Cent[] = [];
  for (const index of members) {
    const weight = weights.near[index]!;
    const room = roomCents[index]!;
    const surely = Math.min(room, Math.floor(low * weight * less));
    out[index] = surely;
    left -= surely;
    const upTo = Math.min(room, Math.floor(high * weight * more));
    for (let cent = surely + 1; cent <= upTo; cent += 1) doubtful.push({ index, cent });
  }
  // In order of indices already, and the sort is stable.
  const inOrder = doubtful.toSorted((a, b) => compareCents(a, b, weights));
  for (const { index } of inOrder.slice(0, left)) out[index]! += 1;
  return out;
}

/** Two levels: at the lower at most the money has been given, at the higher at least the money, as far as doubles tell. */
function bracket(
  members: Int32Array,
  near: Float64Array,
  roomCents: Float64Array,
  money: number,
  start: number,
): { readonly low: number; readonly high: number } {
  const givenAt = (level: number): number => givenTo(members, level, near, roomCents);
  let [low, given] = [0, 0];
  let high = start;
  let atHigh = givenAt(high);
  for (let step = members.length / money; atHigh < money; step *= 4) {
    [low, given] = [high, atHigh];
    high *= 1 + step;
    atHigh = givenAt(high);
  }
  while (atHigh - given > few) {
    const middle = (low + high) / 2;
    // Many claims reach a cent at this very level: they are compared.
    if (middle === low || middle === high) break;
    const there = givenAt(middle);
    if (there < money) [low, given] = [middle, there];
    else [high, atHigh] = [middle, there];
  }
  return { low, high };
}

function givenTo(
  members: Int32Array,
  level: number,
  near: Float64Array,
  roomCents: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < members.length; at += 1) {
    const index = members[at]!;
    const cents = Math.floor(level * near[index]!);
    const room = roomCents[index]!;
    sum += cents < room ? cents : room;
  }
  return sum;
}

/** The `cent`-th cent of the claim at an index. */
interface Cent {
  readonly index: number;
  readonly cent: number;
}

function compareCents(a: Cent, b: Cent, weights: Weights): number {
  const { billionths, times, near } = weights;
  const same =
    a.cent === b.cent &&
    billionths[a.index] === billionths[b.index] &&
    times[a.index] === times[b.index];
  return same
    ? 0
    : roughOrder(a.cent * near[b.index]!, b.cent * near[a.index]!) ||
        exactOrder(
          BigInt(a.cent) * exactWeight(weights, b.index),
          BigInt(b.cent) * exactWeight(weights, a.index),
        );
}
