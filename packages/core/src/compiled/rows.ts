import { type Bits, noBits } from '../columns/bits.ts';

// The loops in which the fast evaluator spends its time. Each builds up to 32 rows in a register and
// stores them at once. A comparison is made into a number and never jumped on: which way it falls
// cannot be predicted, and a jump taken wrongly costs five times the comparison.

/** The rows whose value is at least `low`. NaN is at least nothing. */
export function rowsFrom(values: Float64Array, low: number): Bits {
  const out = noBits(values.length);
  const words = values.length >>> 5;
  let row = 0;
  for (let word = 0; word < words; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 8, row += 8) bits |= eightFrom(values, row, low) << bit;
    out[word] = bits;
  }
  for (; row < values.length; row += 1) {
    out[words]! |= Number(values[row]! >= low) << (row & 31);
  }
  return out;
}

/** Eight rows at once, which halves the time: the loop around them is shorter by as much. */
function eightFrom(values: Float64Array, row: number, low: number): number {
  return (
    Number(values[row]! >= low) |
    (Number(values[row + 1]! >= low) << 1) |
    (Number(values[row + 2]! >= low) << 2) |
    (Number(values[row + 3]! >= low) << 3) |
    (Number(values[row + 4]! >= low) << 4) |
    (Number(values[row + 5]! >= low) << 5) |
    (Number(values[row + 6]! >= low) << 6) |
    (Number(values[row + 7]! >= low) << 7)
  );
}

/** The rows whose code is one of `wanted`. Codes lie from −1 (unknown) to below `codeCount`. */
export function rowsAmong(codes: Int32Array, wanted: readonly number[], codeCount: number): Bits {
  const out = noBits(codes.length);
  // Moved up by one, so that no look-up falls outside the table.
  const isWanted = new Uint8Array(codeCount + 1);
  for (const code of wanted) isWanted[code + 1] = 1;
  for (let word = 0, row = 0; word < out.length; word += 1) {
    const end = Math.min(row + 32, codes.length);
    let bits = 0;
    for (let bit = 0; row < end; bit += 1, row += 1) bits |= isWanted[codes[row]! + 1]! << bit;
    out[word] = bits;
  }
  return out;
}

/** The rows in which the left number is below the right one. NaN is below nothing, and nothing below it. */
export function rowsBelow(left: Float64Array, right: Float64Array): Bits {
  const out = noBits(left.length);
  for (let word = 0, row = 0; word < out.length; word += 1) {
    const end = Math.min(row + 32, left.length);
    let bits = 0;
    for (let bit = 0; row < end; bit += 1, row += 1) {
      bits |= Number(left[row]! < right[row]!) << bit;
    }
    out[word] = bits;
  }
  return out;
}

/** The rows in which the left number is at most the right one. */
export function rowsUpTo(left: Float64Array, right: Float64Array): Bits {
  const out = noBits(left.length);
  for (let word = 0, row = 0; word < out.length; word += 1) {
    const end = Math.min(row + 32, left.length);
    let bits = 0;
    for (let bit = 0; row < end; bit += 1, row += 1) {
      bits |= Number(left[row]! <= right[row]!) << bit;
    }
    out[word] = bits;
  }
  return out;
}

/** The rows for which a test holds: for comparisons of two columns, which are rare. */
export function rowsWhere(size: number, holds: (row: number) => boolean): Bits {
  const out = noBits(size);
  for (let row = 0; row < size; row += 1) {
    if (holds(row)) out[row >>> 5]! |= 1 << (row & 31);
  }
  return out;
}
