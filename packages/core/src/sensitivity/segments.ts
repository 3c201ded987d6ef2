import { declaredSettings } from '../allocate/settings.ts';
import type { Run } from '../run/run.ts';
import { type Crossing, crossingsOf } from './crossings.ts';
import { centsUnder, movedTo, reachOf, type WeightPlace } from './moved-weight.ts';

/** A stretch of shares over which every proposal keeps its award. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Per proposal of the dataset, in cents. */
  readonly awardedCents: Float64Array;
  /** What turns at `from`; empty for the first, and where only what happens at an end sets it apart. */
  readonly crossings: readonly Crossing[];
}

/** Why it cannot be told where a weight tips the outcome. */
export type NotTold = 'not-by-rank' | 'fixed' | 'too-many';

/** The most pairs of competitors that are compared for one weight: pools of about 700 together. */
const mostPairs = 250_000;

const known = new WeakMap<Run, Map<string, readonly Segment[] | NotTold>>();

/** `segmentsOf`, worked out once for every run and weight. */
export function* knownSegments(
  run: Run,
  weight: WeightPlace,
): Generator<void, readonly Segment[] | NotTold, void> {
  const own = known.get(run) ?? new Map<string, readonly Segment[] | NotTold>();
  known.set(run, own);
  const key = `${weight.level}/${weight.id}`;
  const segments = own.get(key) ?? (yield* segmentsOf(run, weight));
  own.set(key, segments);
  return segments;
}

/**
 * The stretches of a weight's shares over which the awards are the same, by dividing the money once
 * between every two neighbouring shares at which an order or the threshold turns. Pauses (yields)
 * after every division, so that a caller on a screen can let go; nothing is lost by never resuming.
 * Gives the reason where there is no such list.
 */
function* segmentsOf(
  run: Run,
  weight: WeightPlace,
): Generator<void, readonly Segment[] | NotTold, void> {
  const { kind } = declaredSettings(run.pack, run.scenario).method;
  if (kind !== 'ranking' && kind !== 'order-of-receipt') return 'not-by-rank';
  const reach = reachOf(run, weight);
  if (!reach.canMove) return 'fixed';
  const crossings = crossingsOf(run, weight, reach, mostPairs);
  if (crossings === null) return 'too-many';
  const at = (share: number): Float64Array =>
    centsUnder(run, movedTo(run.scenario, weight, reach, share));

  const segments: Segment[] = [];
  const add = (from: number, awardedCents: Float64Array, turned: readonly Crossing[]): void => {
    const before = segments.at(-1);
    if (before !== undefined && sameCents(before.awardedCents, awardedCents)) return;
    if (before !== undefined) segments[segments.length - 1] = { ...before, to: from };
    segments.push({ from, to: reach.most, awardedCents, crossings: turned });
  };
  // At either end all weight can lie on what does not tell proposals apart: there it is looked at apart.
  add(0, at(0), []);
  yield;
  let [from, start] = [0, 0];
  let turned: readonly Crossing[] = [];
  for (const turn of [...turnsOf(crossings), null]) {
    const to = Math.min(reach.most, turn?.low ?? reach.most);
    if (to > from) {
      add(start, at((from + to) / 2), turned);
      yield;
      turned = [];
    }
    if (turn === null) break;
    from = Math.max(from, turn.high);
    start = turn.share;
    turned = [...turned, ...turn.crossings];
  }
  add(reach.most, at(reach.most), turned);
  return segments;
}

/** Crossings so near each other that rounded scores cannot tell them apart. */
interface Turn {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly crossings: readonly Crossing[];
}

function turnsOf(crossings: readonly Crossing[]): readonly Turn[] {
  const sorted = crossings.toSorted((a, b) => a.share - a.within - (b.share - b.within));
  const turns: Turn[] = [];
  for (const crossing of sorted) {
    const low = crossing.share - crossing.within;
    const high = crossing.share + crossing.within;
    const before = turns.at(-1);
    if (before === undefined || low > before.high) {
      turns.push({ share: crossing.share, low, high, crossings: [crossing] });
      continue;
    }
    turns[turns.length - 1] = {
      ...before,
      high: Math.max(high, before.high),
      crossings: [...before.crossings, crossing],
    };
  }
  return turns.map((turn) => ({ ...turn, share: middle(turn) }));
}

function middle({ crossings, low, high, share }: Turn): number {
  return crossings.every((one) => one.share === share) ? share : (low + high) / 2;
}

function sameCents(a: Float64Array, b: Float64Array): boolean {
  return a.every((cents, place) => cents === b[place]);
}

/** Runs a search that pauses to its end. */
export function toEnd<Result>(search: Generator<void, Result, void>): Result {
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}
