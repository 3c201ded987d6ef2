import type { TippingPoint } from '@maatstaf/core/sensitivity';

/** A tipping point as it is seen from where the weight stands: what happens when it is passed. */
export interface Ahead {
  readonly point: TippingPoint;
  readonly side: 'above' | 'below';
  /** The stretch of shares behind it. */
  readonly beyond: { readonly from: number; readonly to: number };
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** How many keep an award, of another amount. */
  readonly otherAmount: number;
}

/** Tipping points as seen from a share, the nearest first. */
export function seenFrom(share: number, points: readonly TippingPoint[]): readonly Ahead[] {
  return points
    .map((point): Ahead => {
      const isAbove = point.share >= share;
      const cents = point.awards.map(({ proposal, fromCents, toCents }) =>
        isAbove
          ? { proposal, now: fromCents, beyond: toCents }
          : { proposal, now: toCents, beyond: fromCents },
      );
      return {
        point,
        side: isAbove ? 'above' : 'below',
        beyond: isAbove ? point.above : point.below,
        enter: cents.flatMap(({ proposal, now }) => (now === 0 ? [proposal] : [])),
        leave: cents.flatMap(({ proposal, beyond }) => (beyond === 0 ? [proposal] : [])),
        otherAmount: cents.filter(({ now, beyond }) => now > 0 && beyond > 0).length,
      };
    })
    .toSorted((a, b) => Math.abs(a.point.share - share) - Math.abs(b.point.share - share));
}
