/**
 * Points to 9 decimals, at most 100: the same values added along another path may differ in the last
 * bits, and equal scores must tie (decision record 0004).
 */
export function rounded(points: number): number {
  return Math.min(100, Math.round(points * 1e9) / 1e9);
}
