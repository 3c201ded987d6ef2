/** Beyond this part of the larger, two rounded products differ as the exact ones do. */
const doubt = 1e-14;

/**
 * The order of two numbers that are known to the precision of doubles: negative where the first is
 * the smaller, 0 where they are too near each other to tell and must be worked out exactly.
 */
export function roughOrder(near: number, other: number): number {
  const difference = near - other;
  return Math.abs(difference) > doubt * Math.max(Math.abs(near), Math.abs(other)) ? difference : 0;
}

/** The order of two whole numbers. */
export function exactOrder(one: bigint, other: bigint): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
