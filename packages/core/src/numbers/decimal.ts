/** A decimal number exactly: digits / 10^scale. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal that a finite number is written as (its shortest form), not its binary neighbour. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/**
 * Decimals as integers in the same proportion, without a common divisor: 0.2 and 0.6 give 1 and 3.
 * Multiplying all of them by one constant gives the same integers. All zero gives all zero.
 */
export function proportions(values: readonly number[]): readonly bigint[] {
  const decimals = values.map(decimalOf);
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale));
  const integers = decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale));
  const divisor = integers.reduce(greatestCommonDivisor, 0n);
  return divisor === 0n ? integers : integers.map((integer) => integer / divisor);
}

/** A fraction of integers as the number nearest to it, whatever form the fraction has. */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const divisor = greatestCommonDivisor(numerator, denominator);
  // Beyond 1,000 bits a whole number no longer fits a double; both lose the same bits then.
  const excess = BigInt(Math.max(0, 4 * (denominator / divisor).toString(16).length - 1_000));
  return Number((numerator / divisor) >> excess) / Number((denominator / divisor) >> excess);
}

/** A share of an amount, rounded down to whole cents, without the errors of binary fractions. */
export function shareOfCents(cents: number, share: number): number {
  // Shares have few decimals: as millionths they are whole, and doubles hold the product exactly.
  const millionths = Math.round(share * million);
  const product = cents * millionths;
  if (millionths / million === share && Number.isSafeInteger(product)) {
    // The division is rounded, the multiplication back is exact; `%` would do the same ten times slower.
    const near = Math.trunc(product / million);
    const beyond = Math.abs(near * million) > Math.abs(product);
    return (beyond ? near - Math.sign(product) : near) + 0;
  }
  const { digits, scale } = decimalOf(share);
  return Number((BigInt(cents) * digits) / 10n ** BigInt(scale));
}

const million = 1_000_000;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
