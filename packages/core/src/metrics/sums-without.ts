/**
 * Per value the sum of all others. Sums from both ends are added, and nothing is subtracted, so that
 * leaving out a value that dwarfs the rest loses no digits, and leaving out an infinite one is finite.
 */
export function sumsWithout(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  let before = 0;
  for (let place = 0; place < values.length; place += 1) {
    sums[place] = before;
    before += values[place]!;
  }
  let after = 0;
  for (let place = values.length - 1; place >= 0; place -= 1) {
    sums[place]! += after;
    after += values[place]!;
  }
  return sums;
}
