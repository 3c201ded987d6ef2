/** A decimal as people write it: digits · 10^exponent. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * The exact product of two numbers as they are written in decimals, or null where it has no number of
 * its own: then multiplying it would change the proportion to the others.
 */
export function multiplied(value: number, factor: number): number | null {
  const [a, b] = [written(value), written(factor)];
  const exact = { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
  const product = Number(`${exact.digits}e${exact.exponent}`);
  const back = written(product);
  const least = Math.min(exact.exponent, back.exponent);
  const whole = ({ digits, exponent }: Decimal): bigint => digits * 10n ** BigInt(exponent - least);
  return whole(exact) === whole(back) ? product : null;
}

function written(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
