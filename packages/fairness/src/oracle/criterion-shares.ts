import type { Criterion } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { rulesOn } from './counts-in.ts';

/** A criterion with the part it has of the whole score in a pool. */
export interface PlainShare {
  readonly criterion: Criterion;
  readonly principle: string;
  /** 0–1. */
  readonly share: number;
}

/**
 * The criteria that count in a pool, weights normalised among criteria and among principles. A
 * principle none of whose criteria has weight there gives its own to the others; without any weight
 * every share is 0.
 */
export function criterionShares(input: CaseInput, pool: string): readonly PlainShare[] {
  const { pack, scenario } = input;
  const total = (weights: readonly number[]): number =>
    weights.reduce((sum, weight) => sum + weight, 0);
  const weightOf = (criterion: Criterion): number =>
    scenario.criterionWeights?.[criterion.id] ?? criterion.weight;
  const branches = pack.principles
    .map(({ id, weight, criteria }) => {
      const counting = criteria.filter((one) => rulesOn(input, one, pool).length > 0);
      return {
        principle: id,
        weight: scenario.principleWeights?.[id] ?? weight,
        counting,
        among: total(counting.map(weightOf)),
      };
    })
    .filter(({ among }) => among > 0);
  const whole = total(branches.map(({ weight }) => weight));
  return branches.flatMap(({ principle, weight, counting, among }) =>
    counting.map((criterion) => ({
      criterion,
      principle,
      share: whole === 0 ? 0 : (weight / whole) * (weightOf(criterion) / among),
    })),
  );
}
