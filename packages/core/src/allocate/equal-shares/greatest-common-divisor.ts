/** The greatest whole number that divides both; the other one where one is zero. Neither is negative. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
