/**
 * Sorts places by score, highest first, in place and stably: equal scores stay in the order given,
 * which is that of the tie-breaks. Scores have 9 decimals and lie within 0–100, so they are whole
 * numbers below 2^37 in billionths, and three counting passes of 13 bits sort them. `scratch` is as
 * long as `places`.
 */
export function sortByScore(places: Int32Array, scores: Float64Array, scratch: Int32Array): void {
  // A counting pass clears 8,192 counters: not worth it for a short list.
  if (places.length < 512) {
    insertByScore(places, scores);
    return;
  }
  const low = new Uint32Array(places.length);
  const high = new Uint32Array(places.length);
  for (let index = 0; index < places.length; index += 1) {
    const key = 100e9 - Math.round(scores[places[index]!]! * 1e9);
    const top = Math.floor(key / split);
    high[index] = top;
    low[index] = key - top * split;
  }
  // `order` holds positions in `places`, so that keys stay where they are.
  let order = new Uint32Array(places.length);
  for (let index = 0; index < order.length; index += 1) order[index] = index;
  let next = new Uint32Array(places.length);
  for (const [keys, shift] of [
    [low, 0],
    [low, 13],
    [high, 0],
  ] as const) {
    countingPass(order, next, keys, shift);
    [order, next] = [next, order];
  }
  for (let index = 0; index < order.length; index += 1) scratch[index] = places[order[index]!]!;
  places.set(scratch.subarray(0, places.length));
}

const split = 2 ** 26;
const radix = 2 ** 13;

function countingPass(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number): void {
  const starts = new Uint32Array(radix + 1);
  for (let index = 0; index < from.length; index += 1) {
    starts[((keys[from[index]!]! >>> shift) & (radix - 1)) + 1]! += 1;
  }
  for (let digit = 1; digit <= radix; digit += 1) starts[digit]! += starts[digit - 1]!;
  for (let index = 0; index < from.length; index += 1) {
    const at = from[index]!;
    const digit = (keys[at]! >>> shift) & (radix - 1);
    to[starts[digit]!] = at;
    starts[digit]! += 1;
  }
}

function insertByScore(places: Int32Array, scores: Float64Array): void {
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index]!;
    const score = scores[place]!;
    let at = index;
    while (at > 0 && scores[places[at - 1]!]! < score) {
      places[at] = places[at - 1]!;
      at -= 1;
    }
    places[at] = place;
  }
}
