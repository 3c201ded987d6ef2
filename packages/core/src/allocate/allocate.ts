import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Method, Pack, Threshold, TieBreak } from '../parse/pack.ts';
import { onlyPool } from '../parse/read-proposals.ts';
import type { Override, Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';
import type {
  Allocation,
  Award,
  NeighbourhoodAllocation,
  PoolAllocation,
  Step,
} from './allocation.ts';
import { awardWriter } from './award.ts';
import { contendersOf } from './contenders.ts';
import { neighbourhoodAllocations } from './by-neighbourhood.ts';
import { codeAt, noOutcomes, numberOf, type Outcomes } from './outcomes.ts';
import { poolBudgets } from './pool-budgets.ts';
import { qualityAt } from './quality.ts';
import { sortByScore } from './rank-order.ts';
import { type Contest, ranking } from './ranking.ts';
import { dividerOf } from './served-units.ts';

/** The settings of a division: the scenario's where it has them, else the pack's. */
export interface Settings {
  readonly budgetCents: number;
  readonly method: Method;
  readonly tieBreaks: readonly TieBreak[];
  readonly threshold: Threshold | null;
  /** A person's decisions, by place of the proposal. */
  readonly overrides: ReadonlyMap<number, Override>;
  /** Places of the proposals that were withdrawn, from the start or in the scenario. */
  readonly withdrawn: ReadonlySet<number>;
}

/**
 * Divides the budget over the proposals: whole cents, within the budget, each pool's part and every
 * limit. Proposals that are not eligible, not complete, withdrawn, locked out or below the threshold
 * take no part and say why. Equal scores are told apart by the declared tie-breaks, never by the
 * order of the input. No proposals, or no money, gives an allocation of nothing.
 */
export function allocate(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  assessment: Assessment,
  scores: Scores,
): Allocation {
  const settings = settingsOf(pack, dataset, scenario);
  const outcomes = noOutcomes(dataset.proposals.length);
  const ranked = rankedByPool(dataset, assessment, scores, settings, outcomes);
  const contests = new Map<string, Contest>();
  const pools = poolBudgets(pack, settings.budgetCents).map(
    ({ pool, budgetCents }): PoolAllocation => {
      const contest: Contest = {
        ...takingPart(
          ranked.get(pool) ?? new Int32Array(0),
          assessment,
          scores,
          settings,
          outcomes,
        ),
        budgetCents,
        ceiling: pool === onlyPool && pack.pools.length === 0 ? 'budget' : 'pool-ceiling',
      };
      contests.set(pool, contest);
      const { claimCents, leastCents } = assessment.standing;
      const spentCents = ranking(contest, claimCents, leastCents, settings.method, outcomes);
      return { pool, budgetCents, spentCents, claimedCents: sumAt(contest.order, claimCents) };
    },
  );

  const awardAt = awardWriter({ dataset, assessment, scores, settings, outcomes, ranked });
  let awards: readonly Award[] | undefined;
  let neighbourhoods: readonly NeighbourhoodAllocation[] | undefined;
  const allocation: Allocation = {
    budgetCents: settings.budgetCents,
    spentCents: pools.reduce((sum, { spentCents }) => sum + spentCents, 0),
    pools,
    get awards() {
      awards ??= dataset.proposals.map((_, place) => awardAt(place));
      return awards;
    },
    awardAt,
    awardedCents: outcomes.awardedCents,
    awardedByArea: byArea(dataset, assessment, outcomes.awardedCents),
    get neighbourhoods() {
      neighbourhoods ??= neighbourhoodAllocations(dataset, assessment, allocation.awards, scores);
      return neighbourhoods;
    },
    get steps() {
      return [...contests].flatMap(([pool, { order }]) =>
        stepsOf(pool, order, dataset, assessment, outcomes),
      );
    },
  };
  return allocation;
}

function settingsOf(pack: Pack, dataset: Dataset, scenario: Scenario): Settings {
  const { allocation } = pack;
  const overrides = scenario.overrides ?? [];
  return {
    budgetCents: scenario.budgetCents ?? allocation.budgetCents,
    method: scenario.method ?? allocation.method,
    tieBreaks: scenario.tieBreaks ?? allocation.tieBreaks,
    threshold:
      scenario.threshold === undefined ? (allocation.threshold ?? null) : scenario.threshold,
    overrides: new Map(overrides.map((one) => [placeOf(one.proposal, dataset), one])),
    withdrawn: new Set([
      ...withdrawnFromTheStart(dataset),
      ...(scenario.withdrawn ?? []).map((id) => placeOf(id, dataset)),
    ]),
  };
}

const withdrawnPlaces = new WeakMap<Dataset, readonly number[]>();

function withdrawnFromTheStart(dataset: Dataset): readonly number[] {
  const places =
    withdrawnPlaces.get(dataset) ??
    dataset.proposals.flatMap(({ withdrawn }, place) => (withdrawn ? [place] : []));
  withdrawnPlaces.set(dataset, places);
  return places;
}

/** The place of a proposal in the dataset, which is sorted by id; one past its end where it is not there. */
function placeOf(id: string, { proposals }: Dataset): number {
  const place = proposals.findIndex((proposal) => proposal.id === id);
  return place === -1 ? proposals.length : place;
}

/** The eligible proposals of every pool in order of rank, with their ranks written down. */
function rankedByPool(
  dataset: Dataset,
  assessment: Assessment,
  scores: Scores,
  settings: Settings,
  outcomes: Outcomes,
): ReadonlyMap<string, Int32Array> {
  markOutside(assessment, settings, outcomes);
  const scratch = new Int32Array(dataset.proposals.length);
  const withdrawn = numberOf('withdrawn');
  return new Map(
    [...contendersOf(assessment, settings.tieBreaks)].map(([pool, contenders]) => {
      const list =
        settings.withdrawn.size === 0
          ? contenders.slice()
          : without(contenders, outcomes.codes, withdrawn);
      sortByScore(list, scores.totals, scratch);
      for (let index = 0; index < list.length; index += 1) outcomes.rank[list[index]!] = index + 1;
      return [pool, list];
    }),
  );
}

function without(places: Int32Array, codes: Uint8Array, code: number): Int32Array {
  const out = new Int32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    if (codes[place] !== code) {
      out[count] = place;
      count += 1;
    }
  }
  return out.subarray(0, count);
}

/** Writes down who has no place in any ranking, and why. */
function markOutside({ standing }: Assessment, { withdrawn }: Settings, { codes }: Outcomes): void {
  const byEligibility = [numberOf('no-turn'), numberOf('excluded'), numberOf('unknown-facts')];
  for (let place = 0; place < codes.length; place += 1) {
    codes[place] = byEligibility[standing.eligibility[place]!]!;
  }
  const out = numberOf('withdrawn');
  for (const place of withdrawn) codes[place] = out;
}

/** Of the ranked, those that compete for money: the ones a person put first, then the others by rank. */
function takingPart(
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

function byArea(dataset: Dataset, { kept }: Assessment, cents: Float64Array): Float64Array {
  const { starts, areas } = kept.pairs;
  const sums = new Float64Array(dataset.neighbourhoods.length);
  const parts = new Float64Array(dataset.neighbourhoods.length);
  const divide = dividerOf(dataset, starts);
  for (let place = 0; place < cents.length; place += 1) {
    if (cents[place] === 0) continue;
    const first = starts[place]!;
    const count = divide(place, cents[place]!, parts);
    for (let offset = 0; offset < count; offset += 1) {
      sums[areas[first + offset]!]! += parts[offset]!;
    }
  }
  return sums;
}

function sumAt(places: Int32Array, cents: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) sum += cents[places[index]!]!;
  return sum;
}

function stepsOf(
  pool: string,
  order: Int32Array,
  dataset: Dataset,
  { standing }: Assessment,
  outcomes: Outcomes,
): readonly Step[] {
  return Array.from(order, (place) => ({
    pool,
    proposal: dataset.proposals[place]!.id,
    remainingCents: outcomes.remainingCents[place]!,
    claimCents: standing.claimCents[place]!,
    awardedCents: outcomes.awardedCents[place]!,
    reason: codeAt(outcomes, place),
  }));
}
