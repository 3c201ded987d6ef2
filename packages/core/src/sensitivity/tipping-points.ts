import type { Run } from '../run/run.ts';
import type { Swap, ThresholdPass } from './crossings.ts';
import { type MoneyMoved, moneyMoved } from './money-moved.ts';
import { reachOf, type WeightPlace } from './moved-weight.ts';
import { type NotTold, type Segment, knownSegments, toEnd } from './segments.ts';

/** A share of a weight at which the money goes elsewhere: `awards` from just below to just above. */
export interface TippingPoint extends MoneyMoved {
  /** 0–1, of the weight's level; exact but for the rounding of scores to 9 decimals. */
  readonly share: number;
  /** Shares in between which the awards are those just below, and just above. */
  readonly below: { readonly from: number; readonly to: number };
  readonly above: { readonly from: number; readonly to: number };
  /** What turns there: proposals that change places, or pass or miss the threshold. */
  readonly turns: readonly (Swap | ThresholdPass)[];
}

/** Where a weight tips the outcome, or why that cannot be told. */
export type TippingPoints =
  | {
      readonly kind: 'told';
      readonly weight: WeightPlace;
      /** Where the weight stands now, and the most it can have while locked siblings stay put. */
      readonly share: number;
      readonly most: number;
      /** By share, lowest first. */
      readonly points: readonly TippingPoint[];
    }
  | {
      readonly kind: 'not-told';
      readonly weight: WeightPlace;
      /**
       * `not-by-rank`: the method does not award in order of score. `fixed`: the weight or all its siblings
       * are locked, or it has none. `too-many`: there are too many proposals to compare two by two.
       */
      readonly reason: NotTold;
    };

/**
 * Every share at which moving one weight changes who gets what, while its unlocked siblings follow in
 * proportion as under a slider. First the exact shares at which two proposals of a pool score alike
 * or one is at the threshold (two straight lines cross, there is no grid); of those the ones where a
 * division on either side differs. Between two neighbours no award changes; at the share itself
 * scores are equal, and tie-breaks decide. Throws a RangeError for a weight that is not there.
 */
export function tippingPoints(run: Run, weight: WeightPlace): TippingPoints {
  return toEnd(tippingSearch(run, weight));
}

/** The same in small steps: it pauses after every division of the money. */
export function* tippingSearch(
  run: Run,
  weight: WeightPlace,
): Generator<void, TippingPoints, void> {
  const segments = yield* knownSegments(run, weight);
  if (typeof segments === 'string') return { kind: 'not-told', weight, reason: segments };
  const { share, most } = reachOf(run, weight);
  const points = segments.flatMap((above, index) => {
    const below = segments[index - 1];
    return below === undefined ? [] : [pointBetween(run, below, above)];
  });
  return { kind: 'told', weight, share, most, points };
}

function pointBetween({ dataset }: Run, below: Segment, above: Segment): TippingPoint {
  return {
    share: above.from,
    below: { from: below.from, to: below.to },
    above: { from: above.from, to: above.to },
    turns: above.crossings.map(({ event }) => event),
    ...moneyMoved(dataset, below.awardedCents, above.awardedCents),
  };
}
