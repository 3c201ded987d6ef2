import type { TippingPoints } from '@maatstaf/core/sensitivity';

type Told = Extract<TippingPoints, { readonly kind: 'told' }>;

/** Shares that differ by less are the same. */
const tolerance = 1e-9;

/**
 * How far a weight can move, as shares from 0 to 1, before an award changes: up to the nearest tipping
 * points, or to where it can go no further. Null where it stands on a tipping point.
 */
export function roomOf({ share, most, points }: Pick<Told, 'share' | 'most' | 'points'>): {
  readonly low: number;
  readonly high: number;
} | null {
  if (points.some((point) => Math.abs(point.share - share) <= tolerance)) return null;
  return {
    low: points.findLast((point) => point.share < share)?.share ?? 0,
    high: points.find((point) => point.share > share)?.share ?? most,
  };
}
