import { onDemand } from '../on-demand/on-demand.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Scores } from '../score/scores.ts';
import type { Allocation, NeighbourhoodAllocation } from './allocation.ts';
import { awardWriter } from './award.ts';
import { neighbourhoodAllocations } from './by-neighbourhood.ts';
import { limitsNotKept } from './honoured.ts';
import { heldCentsOf } from './held-cents.ts';
import { limitOutcomes } from './limit-outcomes.ts';
import { builtInMethods, methodOf } from './methods.ts';
import { noOutcomes } from './outcomes.ts';
import type { AllocationMethod } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { dividerOf } from './served-units.ts';
import { stepsOf } from './steps.ts';

/**
 * Divides the budget over the proposals: whole cents, within the budget, each pool's part and every
 * limit. Proposals that are not eligible, not complete, withdrawn, locked out or below the threshold
 * take no part and say why. Equal scores are told apart by the declared tie-breaks, never by the
 * order of the input. No proposals, or no money, gives an allocation of nothing. Throws a RangeError
 * where the method of the settings is not among `methods`, or cannot keep to a limit that is in force
 * (`methodRefusals` tells beforehand).
 */
export function allocate(
  pack: Pack,
  dataset: Dataset,
  scenario: Scenario,
  assessment: Assessment,
  scores: Scores,
  methods: readonly AllocationMethod[] = builtInMethods,
): Allocation {
  const [refusal] = limitsNotKept(pack, dataset, scenario);
  if (refusal !== undefined) {
    const { kind } = scenario.method ?? pack.allocation.method;
    const limit = refusal.id === null ? refusal.feature : `the limit "${refusal.id}"`;
    throw new RangeError(`${kind} cannot keep to ${limit} (method.limit-refused).`);
  }
  const outcomes = noOutcomes(dataset.proposals.length);
  const { problem, pools, merit, ranked } = problemOf(
    { pack, dataset, assessment, scores },
    scenario,
    outcomes,
  );
  const { settings, constraints, contests } = problem;
  const divided = methodOf(settings.method.kind, methods).divide(problem, outcomes);

  const awardAt = awardWriter({
    dataset,
    assessment,
    settings,
    outcomes,
    constraints,
    merit,
    ranked,
  });
  const spentCents = divided.spentCents.reduce((sum, cents) => sum + cents, 0);
  const allocation: Allocation = onDemand(
    {
      budgetCents: settings.budgetCents,
      spentCents,
      pools: pools.map(({ pool, budgetCents, closedCents }, index) => ({
        pool,
        budgetCents,
        spentCents: divided.spentCents[index] ?? 0,
        claimedCents: sumAt(contests[index]?.order, assessment.standing.claimCents),
        closedCents,
        fromOthersCents: Math.max(
          0,
          (divided.spentCents[index] ?? 0) - (budgetCents - closedCents),
        ),
      })),
      awardAt,
      awardedCents: outcomes.awardedCents,
      awardedByArea: byArea(dataset, assessment, outcomes.awardedCents),
      proof: divided.proof ?? null,
      paymentsOf: divided.paymentsOf ?? (() => []),
    },
    {
      heldCents: (): number => heldCentsOf(problem, pools, divided, allocation.limits),
      limits: () => limitOutcomes(problem, outcomes),
      awards: () => dataset.proposals.map((_, place) => awardAt(place)),
      neighbourhoods: (): readonly NeighbourhoodAllocation[] =>
        neighbourhoodAllocations(dataset, assessment, allocation.awards, scores),
      steps: () => stepsOf(problem, outcomes, divided.turns),
    },
  );
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

function sumAt(places: Int32Array | undefined, cents: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < (places?.length ?? 0); index += 1) sum += cents[places![index]!]!;
  return sum;
}
