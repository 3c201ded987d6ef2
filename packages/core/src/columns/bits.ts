/** A set of row numbers as bits: row i is bit i % 32 of word i / 32. Bits past the last row are 0. */
export type Bits = Uint32Array;

/** No rows, with room for `size`. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** All rows. */
export function allBits(size: number): Bits {
  return trimmed(noBits(size).fill(0xffffffff), size);
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function setBit(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
}

export function and(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let word = 0; word < out.length; word += 1) out[word] = a[word]! & b[word]!;
  return out;
}

export function or(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let word = 0; word < out.length; word += 1) out[word] = a[word]! | b[word]!;
  return out;
}

/** The rows of `a` that are not in `b`. */
export function without(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let word = 0; word < out.length; word += 1) out[word] = a[word]! & ~b[word]!;
  return out;
}

/** All rows but those of `a`. */
export function complement(a: Bits, size: number): Bits {
  const out = new Uint32Array(a.length);
  for (let word = 0; word < out.length; word += 1) out[word] = ~a[word]!;
  return trimmed(out, size);
}

/** Calls back for every row in the set, in ascending order. */
export function forEachBit(bits: Bits, visit: (row: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word]!;
    while (left !== 0) {
      const lowest = left & -left;
      visit((word << 5) + (31 - Math.clz32(lowest)));
      left ^= lowest;
    }
  }
}

/** The row at each place of `index`, gathered: bit i of the result is bit `index[i]` of `bits`. */
export function gatherBits(bits: Bits, index: Int32Array): Bits {
  const out = noBits(index.length);
  for (let row = 0; row < index.length; row += 1) {
    const from = index[row]!;
    out[row >>> 5]! |= ((bits[from >>> 5]! >>> (from & 31)) & 1) << (row & 31);
  }
  return out;
}

function trimmed(bits: Bits, size: number): Bits {
  const spare = size & 31;
  if (spare !== 0) bits[bits.length - 1]! &= (1 << spare) - 1;
  return bits;
}
