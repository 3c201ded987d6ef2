import { declaredSettings } from '../allocate/settings.ts';
import type { Threshold } from '../parse/method.ts';
import type { Run } from '../run/run.ts';
import type { Reach, WeightPlace } from './moved-weight.ts';
import { type Line, type PoolLines, poolLines } from './pool-lines.ts';

/** Two proposals whose scores are equal at a share: left of it the first is higher, right of it the second. */
export interface Swap {
  readonly kind: 'swap';
  readonly proposals: readonly [string, string];
}

/** A proposal whose quality is exactly the threshold at a share. */
export interface ThresholdPass {
  readonly kind: 'threshold';
  readonly proposal: string;
  /** Whether it passes right of the share, and not left of it. */
  readonly passesAbove: boolean;
}

/** A share at which an order or a threshold turns, and how near to it rounded scores cannot tell. */
export interface Crossing {
  readonly share: number;
  /** Within this distance the scores may be equal after rounding to 9 decimals. */
  readonly within: number;
  readonly event: Swap | ThresholdPass;
}

/** Two lines that lie nearer than this, in points, are the same but for the errors of doubles. */
const sameLine = 1e-10;
/** The step to which scores are rounded (decision record 0004), and a little for the errors of doubles. */
const step = 1.1e-9;

/**
 * All shares, strictly between nothing and the most it can have, at which moving one weight makes two
 * competitors of a pool equal or brings one to the quality threshold. Exact: no grid. In no order.
 * A list that would take comparing more than `mostPairs` pairs is not made: null.
 */
export function crossingsOf(
  run: Run,
  weight: WeightPlace,
  reach: Reach,
  mostPairs: number,
): readonly Crossing[] | null {
  const { pack, scenario, dataset } = run;
  const { threshold, method } = declaredSettings(pack, scenario);
  const competitors = competitorsOf(run);
  const pairs = [...competitors.values()].reduce((sum, { length }) => sum + length * length, 0) / 2;
  if (pairs > mostPairs) return null;
  return [...competitors].flatMap(([pool, places]) => {
    const lines = poolLines(run, pool, weight, reach);
    const ids = places.map((place) => dataset.proposals[place]?.id ?? '');
    const passes =
      threshold === null ? [] : thresholdCrossings(run, places, ids, lines, threshold, reach.most);
    if (method.kind === 'order-of-receipt') return passes;
    const scores = places.map((place) => lineAt(run, place, lines, () => 1));
    return [...passes, ...swapsOf(ids, scores, lines.sum, reach.most)];
  });
}

/** Per pool the proposals whose score can matter for the money: those that compete for it by rank. */
function competitorsOf({ assessment, dataset, scenario }: Run): ReadonlyMap<string, number[]> {
  const { eligibility, claimCents } = assessment.standing;
  const decided = new Set([
    ...(scenario.withdrawn ?? []),
    ...(scenario.overrides ?? []).flatMap(({ action, proposal }) =>
      action === 'lock-out' ? [proposal] : [],
    ),
  ]);
  const pools = new Map<string, number[]>();
  for (const [place, { id, pool, withdrawn }] of dataset.proposals.entries()) {
    if (pool === null || withdrawn || decided.has(id)) continue;
    if (eligibility[place] !== 0 || claimCents[place] === 0) continue;
    const own = pools.get(pool) ?? [];
    own.push(place);
    pools.set(pool, own);
  }
  return pools;
}

function swapsOf(
  ids: readonly string[],
  scores: readonly Line[],
  sum: Line,
  most: number,
): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const [one, a] of scores.entries()) {
    for (let other = one + 1; other < scores.length; other += 1) {
      const b = scores[other] ?? a;
      const before = a.atLeast - b.atLeast;
      const where = crossing(before, a.atMost - b.atMost, sum, most);
      if (where === null) continue;
      const [left, right] = before > 0 ? [one, other] : [other, one];
      found.push({
        ...where,
        event: { kind: 'swap', proposals: [ids[left] ?? '', ids[right] ?? ''] },
      });
    }
  }
  return found;
}

function thresholdCrossings(
  run: Run,
  places: readonly number[],
  ids: readonly string[],
  lines: PoolLines,
  { points, principles }: Threshold,
  most: number,
): readonly Crossing[] {
  const counted = lines.criteria.filter(({ principle }) => principles.includes(principle));
  const sum: Line = {
    atLeast: counted.reduce((all, { atLeast }) => all + atLeast, 0),
    atMost: counted.reduce((all, { atMost }) => all + atMost, 0),
  };
  return places.flatMap((place, index): readonly Crossing[] => {
    const own = lineAt(run, place, lines, ({ principle }) =>
      principles.includes(principle) ? 1 : 0,
    );
    const before = own.atLeast - points * sum.atLeast;
    const after = own.atMost - points * sum.atMost;
    const where = crossing(before, after, sum, most);
    if (where === null) return [];
    const event: ThresholdPass = {
      kind: 'threshold',
      proposal: ids[index] ?? '',
      passesAbove: after > before,
    };
    return [{ ...where, event }];
  });
}

function lineAt(
  { assessment }: Run,
  place: number,
  { criteria }: PoolLines,
  counts: (line: PoolLines['criteria'][number]) => number,
): Line {
  let atLeast = 0;
  let atMost = 0;
  for (const line of criteria) {
    const value = (assessment.values.get(line.criterion)?.point[place] ?? 0) * counts(line);
    atLeast += line.atLeast * value;
    atMost += line.atMost * value;
  }
  return { atLeast, atMost };
}

/** Where a difference that runs straight from `before` to `after` is nothing, strictly in between. */
function crossing(
  before: number,
  after: number,
  sum: Line,
  most: number,
): Pick<Crossing, 'share' | 'within'> | null {
  const scale = Math.max(sum.atLeast, sum.atMost);
  if (Math.abs(before) <= sameLine * scale && Math.abs(after) <= sameLine * scale) return null;
  // From one sign to the other: equal at an end only is no turn in between.
  if (before * after >= 0) return null;
  const part = before / (before - after);
  const sumThere = sum.atLeast + (sum.atMost - sum.atLeast) * part;
  return { share: part * most, within: (step * sumThere * most) / Math.abs(before - after) };
}
