import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';

/** A weight as a user sees it among its siblings. */
export interface Weight {
  readonly id: string;
  /** Relative to its siblings; not normalised. */
  readonly weight: number;
  /** Whether it stays put when a sibling moves. */
  readonly locked: boolean;
}

/** The weights in use, at both levels: the scenario's where it has them, else the pack's. */
export function weightsInUse(
  pack: Pack,
  scenario: Scenario,
): {
  readonly principles: readonly Weight[];
  readonly criteria: ReadonlyMap<string, readonly Weight[]>;
} {
  const locked = new Set(scenario.lockedWeights);
  return {
    principles: pack.principles.map(({ id, weight }) => ({
      id,
      weight: scenario.principleWeights?.[id] ?? weight,
      locked: locked.has(id),
    })),
    criteria: new Map(
      pack.principles.map((principle) => [
        principle.id,
        principle.criteria.map(({ id, weight }) => ({
          id,
          weight: scenario.criterionWeights?.[id] ?? weight,
          locked: locked.has(id),
        })),
      ]),
    ),
  };
}

/** The same weights as shares that sum to 1; equal shares where all are zero. */
export function asShares(weights: readonly Weight[]): readonly Weight[] {
  const sum = total(weights);
  return weights.map((weight) => ({
    ...weight,
    weight: sum === 0 ? 1 / weights.length : weight.weight / sum,
  }));
}

/** What weights come to together. */
export function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0);
}
