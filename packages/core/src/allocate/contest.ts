import type { Assessment } from '../assess/assessment.ts';
import type { Scores } from '../score/scores.ts';
import { contendersOf } from './contenders.ts';
import { numberOf, type Outcomes } from './outcomes.ts';
import { qualityAt } from './quality.ts';
import { sortByScore } from './rank-order.ts';
import type { Contest } from './problem.ts';
import type { Settings } from './settings.ts';

/** The eligible proposals of every pool in order of rank, with their ranks written down. */
export function rankedByPool(
  assessment: Assessment,
  merit: Float64Array,
  settings: Settings,
  outcomes: Outcomes,
): ReadonlyMap<string, Int32Array> {
  markOutside(assessment, merit, settings, outcomes);
  const scratch = new Int32Array(merit.length);
  const left = numberOf('no-turn');
  const everyone = settings.withdrawn.size === 0 && settings.method.kind !== 'order-of-receipt';
  return new Map(
    [...contendersOf(assessment, settings.tieBreaks)].map(([pool, contenders]) => {
      const list = everyone ? contenders.slice() : those(contenders, outcomes.codes, left);
      sortByScore(list, merit, scratch);
      for (let index = 0; index < list.length; index += 1) outcomes.rank[list[index]!] = index + 1;
      return [pool, list];
    }),
  );
}

function those(places: Int32Array, codes: Uint8Array, code: number): Int32Array {
  const out = new Int32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    if (codes[place] === code) {
      out[count] = place;
      count += 1;
    }
  }
  return out.subarray(0, count);
}

/** Writes down who has no place in any ranking, and why. */
function markOutside(
  { standing }: Assessment,
  merit: Float64Array,
  { withdrawn, method }: Settings,
  { codes }: Outcomes,
): void {
  const byEligibility = [numberOf('no-turn'), numberOf('excluded'), numberOf('unknown-facts')];
  for (let place = 0; place < codes.length; place += 1) {
    codes[place] = byEligibility[standing.eligibility[place]!]!;
  }
  if (method.kind === 'order-of-receipt') {
    const eligible = numberOf('no-turn');
    for (let place = 0; place < codes.length; place += 1) {
      if (codes[place] === eligible && Number.isNaN(merit[place]!)) {
        codes[place] = numberOf('received-unknown');
      }
    }
  }
  const out = numberOf('withdrawn');
  for (const place of withdrawn) codes[place] = out;
}

/** Of the ranked, those that compete for money: the ones a person put first, then the others by rank. */
export function takingPart(
  ranked: Int32Array,
  assessment: Assessment,
  scores: Scores,
  settings: Settings,
  outcomes: Outcomes,
): Pick<Contest, 'order' | 'lockedIn'> {
  const { threshold, overrides } = settings;
  const { claimCents } = assessment.standing;
  const { poolAt, pools } = assessment.kept.byPool;
  const locked: number[] = [];
  const nothing = numberOf('nothing-to-grant');
  // The list itself as long as everyone takes part; a copy from the first who does not.
  let open = ranked;
  let count = 0;
  for (let index = 0; index < ranked.length; index += 1) {
    const place = ranked[index]!;
    const action = overrides.size === 0 ? undefined : overrides.get(place)?.action;
    let takesPart = false;
    if (action === 'lock-out') outcomes.codes[place] = numberOf('locked-out');
    else if (claimCents[place] === 0) outcomes.codes[place] = nothing;
    else if (action === 'lock-in') locked.push(place);
    else if (
      threshold !== null &&
      qualityAt(
        place,
        scores.shares.get(pools[poolAt[place]!] ?? '') ?? [],
        assessment,
        threshold,
      ) < threshold.points
    ) {
      outcomes.codes[place] = numberOf('threshold');
    } else takesPart = true;
    if (!takesPart && open === ranked) open = ranked.slice();
    if (takesPart) {
      if (open !== ranked) open[count] = place;
      count += 1;
    }
  }
  if (locked.length === 0) return { order: open.subarray(0, count), lockedIn: 0 };
  return {
    order: Int32Array.from([...locked, ...open.subarray(0, count)]),
    lockedIn: locked.length,
  };
}
