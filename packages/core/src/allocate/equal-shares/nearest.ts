/**
 * A fraction of whole numbers, zero or above, as a double with all its digits but the last, however
 * large the numbers are. Unlike a quotient in lowest terms it seeks no common divisor.
 */
export function nearest(over: bigint, under: bigint): number {
  const shift = 64 + bitsOf(under) - bitsOf(over);
  const digits = (over << BigInt(shift)) / under;
  return Number(digits) * 2 ** -shift;
}

function bitsOf(whole: bigint): number {
  return 4 * whole.toString(16).length;
}
