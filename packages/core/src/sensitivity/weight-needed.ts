import type { Run } from '../run/run.ts';
import { centsUnder, movedTo, reachOf, type WeightPlace } from './moved-weight.ts';
import { plainShare } from './plain-share.ts';
import { knownSegments } from './segments.ts';

/** The nearest share of one weight at which a proposal gets money. */
export interface WeightNeeded {
  readonly weight: WeightPlace;
  /** Where it stands now. */
  readonly share: number;
  /** A share that does it, with as few decimals as the stretch allows. */
  readonly enough: number;
  /** The stretch of shares that does it; at its very ends scores are equal, and tie-breaks decide. */
  readonly from: number;
  readonly to: number;
  readonly awardedCents: number;
}

/**
 * The nearest share of a weight that funds a proposal; null where it cannot do it. Exact for rankings; null for
 * methods that do not award in order of score. Pauses after every division.
 */
export function* weightNeeded(
  run: Run,
  proposal: string,
  weight: WeightPlace,
): Generator<void, WeightNeeded | null, void> {
  const place = run.dataset.proposals.findIndex(({ id }) => id === proposal);
  const segments = yield* knownSegments(run, weight);
  if (typeof segments === 'string') return null;
  const reach = reachOf(run, weight);
  const { share } = reach;
  const distance = ({ from, to }: { readonly from: number; readonly to: number }): number =>
    Math.max(0, from - share, share - to);
  const [nearest] = segments
    .filter(({ awardedCents }) => (awardedCents[place] ?? 0) > 0)
    .toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  const { from, to } = nearest;
  const middle = (from + to) / 2;
  const plain = plainShare(from, to, share);
  const cents = (at: number): number =>
    centsUnder(run, movedTo(run.scenario, weight, reach, at))[place] ?? 0;
  // Where lines run almost alike, rounded scores are equal further from the crossing than usual.
  const enough = cents(plain) > 0 ? plain : middle;
  return { weight, share, enough, from, to, awardedCents: cents(enough) };
}

/** Weights with the least move first. */
export function leastMoveFirst(weights: readonly WeightNeeded[]): readonly WeightNeeded[] {
  return weights.toSorted((a, b) => Math.abs(a.enough - a.share) - Math.abs(b.enough - b.share));
}
