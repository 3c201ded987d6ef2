import type { Bound, Choice } from './choice.ts';
import { firstOfEquals } from './first-of-equals.ts';
import { gainsOf, programmeOf, type Settled } from './model.ts';
import { bestOfNearest, lastUnits } from './nearest.ts';
import type { Asking } from './programme.ts';
import { searchFor } from './search.ts';
import { settle } from './settle.ts';
import { whyNot } from './why-not.ts';

/** The best choice, or why there is none. */
export type Optimum =
  | {
      readonly kind: 'found';
      readonly awardedCents: Float64Array;
      /** Points that a better choice could have more at most; 0: there is none better. */
      readonly gapPoints: number;
      /** Whether it is proved that, of equally good choices, this one stands first. */
      readonly isFirst: boolean;
      /** How many programmes were solved. */
      readonly solved: number;
    }
  /** Nothing keeps all limits. */
  | {
      readonly kind: 'infeasible';
      /** Limits that cannot be kept together, though any of them can be left out. */
      readonly conflict: readonly Bound[];
      /** False where the time was up before all limits that can be missed were left out. */
      readonly isIrreducible: boolean;
    }
  /** The time was up before anything was found. */
  | { readonly kind: 'stopped' };

/**
 * The choice with the highest sum of points, each by the part of its claim that is awarded, within all
 * limits. Of equally good choices it is the one that has the best-ranked proposal in which they
 * differ, then the next, and so on; that does not depend on the budget. What the solver finds is
 * checked in whole numbers: cents against limits, and billionths of a point against each other. Only
 * where proposals can be divided do sums of points that differ by less than a millionth count as equal.
 *
 * `seconds` is the time for all questions together, by the clock of the solver. No proposals give an
 * empty choice, unless a limit asks for more.
 */
export function* optimum(choice: Choice, seconds: number | null = null): Asking<Optimum> {
  const search = searchFor(choice, seconds);
  const { model, worth } = search;
  const gains = gainsOf(model, worth.gains);
  const settled: Settled = new Int8Array(choice.claimCents.length).fill(-1);

  const programme = programmeOf(model, gains, settled);
  const relaxed = yield* search.ask({ ...programme, whole: new Uint8Array(model.columns) });
  const first = yield* search.find(programme, () => true, 'certain');
  if (first.kind === 'none') return yield* whyNot(search);
  if (first.kind === 'stopped') return { kind: 'stopped' };
  let best = first.awardedCents;
  if (first.isStopped) {
    const gapPoints = Math.max(0, (first.bound - worth.gainOf(best)) / worth.perPoint);
    return {
      kind: 'found',
      awardedCents: best,
      gapPoints,
      isFirst: false,
      solved: search.solved(),
    };
  }

  const settleMore = (): void => {
    if (relaxed.prices !== null) settle(model, gains, relaxed.prices, worth.gainOf(best), settled);
  };
  settleMore();
  if (!worth.isFine) {
    const near = yield* bestOfNearest(search, gains, best, settled);
    best = near.awardedCents;
    if (near.isProved) {
      return {
        kind: 'found',
        awardedCents: best,
        gapPoints: 0,
        isFirst: true,
        solved: search.solved(),
      };
    }
    settleMore();
  }
  let isProved = worth.isFine;
  let isFirst = false;
  if (!worth.isFine) {
    const better = yield* lastUnits(search, gains, best, settled);
    isProved = better.isProved;
    best = better.awardedCents;
    settleMore();
  }
  if (isProved) {
    const standing = yield* firstOfEquals(search, gains, best, settled);
    best = standing.awardedCents;
    isFirst = standing.isProved;
  }
  return {
    kind: 'found',
    awardedCents: best,
    // What the solver itself cannot tell apart.
    gapPoints: isProved ? 0 : 1e-6,
    isFirst,
    solved: search.solved(),
  };
}
