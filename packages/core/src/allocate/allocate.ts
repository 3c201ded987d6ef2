import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import { onlyPool } from '../parse/read-proposals.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';
import type {
  Allocation,
  Award,
  NeighbourhoodAllocation,
  PoolAllocation,
  Step,
} from './allocation.ts';
import { awardWriter } from './award.ts';
import { neighbourhoodAllocations } from './by-neighbourhood.ts';
import { rankedByPool, takingPart } from './contest.ts';
import { codeAt, noOutcomes, type Outcomes } from './outcomes.ts';
import { poolBudgets } from './pool-budgets.ts';
import { type Contest, ranking } from './ranking.ts';
import { dividerOf } from './served-units.ts';
import { settingsOf } from './settings.ts';

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
