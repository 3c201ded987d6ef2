/** Values as parts of their sum; all NaN where the sum is nothing. */
export function partsOfWhole(values: Float64Array): Float64Array {
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / whole);
}
