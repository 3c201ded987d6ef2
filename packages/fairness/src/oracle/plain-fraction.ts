/** A fraction in lowest terms, with a denominator above zero. */
export interface PlainFraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint, under = 1n): PlainFraction {
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under);
  return { over: over / divisor, under: under / divisor };
}

export function minus(a: PlainFraction, b: PlainFraction): PlainFraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function times(a: PlainFraction, b: PlainFraction): PlainFraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function dividedBy(a: PlainFraction, whole: bigint): PlainFraction {
  return fraction(a.over, a.under * whole);
}

/** Negative where `a` is less. */
export function compared(a: PlainFraction, b: PlainFraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
