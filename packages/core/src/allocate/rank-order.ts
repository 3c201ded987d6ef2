/**
 * Sorts places by score, highest first, in place and stably: equal scores stay in the order given,
 * which is that of the tie-breaks. Scores are finite. `scratch` is as long as `places`.
 *
 * The scores between lowest and highest are cut into half as many even steps as there are places; one
 * counting pass puts every place into its step; a step with many is cut again, between its own lowest
 * and highest, and one with few is sorted by insertion. That grows as n for scores that spread, and
 * for any others at most as n times the digits of a score.
 */
export function sortByScore(places: Int32Array, scores: Float64Array, scratch: Int32Array): void {
  sortRange(places, 0, places.length, scores, scratch);
}

const few = 24;
const mostSteps = 2 ** 16;

function sortRange(
  places: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  scratch: Int32Array,
): void {
  const count = to - from;
  if (count <= few) {
    insertByScore(places, from, to, scores);
    return;
  }
  let lowest = Infinity;
  let highest = -Infinity;
  for (let at = from; at < to; at += 1) {
    const score = scores[places[at]!]!;
    lowest = score < lowest ? score : lowest;
    highest = score > highest ? score : highest;
  }
  if (lowest === highest) return;
  const last = Math.min(count >>> 1, mostSteps) - 1;
  const perPoint = last / (highest - lowest);
  const ends = new Uint32Array(last + 1);
  const steps = new Uint16Array(count);
  for (let at = from; at < to; at += 1) {
    const step = ((highest - scores[places[at]!]!) * perPoint) >>> 0;
    steps[at - from] = step;
    ends[step]! += 1;
  }
  let next = from;
  for (let step = 0; step <= last; step += 1) {
    const size = ends[step]!;
    ends[step] = next;
    next += size;
  }
  for (let at = from; at < to; at += 1) {
    const step = steps[at - from]!;
    scratch[ends[step]!] = places[at]!;
    ends[step]! += 1;
  }
  for (let at = from; at < to; at += 1) places[at] = scratch[at]!;
  let start = from;
  for (let step = 0; step <= last; step += 1) {
    const end = ends[step]!;
    if (end - start > 1) sortRange(places, start, end, scores, scratch);
    start = end;
  }
}

function insertByScore(places: Int32Array, from: number, to: number, scores: Float64Array): void {
  for (let index = from + 1; index < to; index += 1) {
    const place = places[index]!;
    const score = scores[place]!;
    let at = index;
    while (at > from && scores[places[at - 1]!]! < score) {
      places[at] = places[at - 1]!;
      at -= 1;
    }
    places[at] = place;
  }
}
