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

/**
 * The weights as shares that sum to 1, after one of them is set to `share`. Locked siblings keep
 * their share; the others divide what is left in proportion to what they had, equally if that was
 * nothing. A share that the locked ones leave no room for becomes what room there is; with every
 * sibling locked nothing can move. Throws a RangeError for an id that is not among the weights or a
 * share outside 0–1.
 */
export function setShare(weights: readonly Weight[], id: string, share: number): readonly Weight[] {
  if (!weights.some((weight) => weight.id === id)) {
    throw new RangeError(`${id} is not one of ${weights.map((weight) => weight.id).join(', ')}.`);
  }
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`A share lies between 0 and 1; got ${share}.`);
  const shares = asShares(weights);
  const held = shares.filter((weight) => weight.locked && weight.id !== id);
  const free = shares.filter((weight) => !weight.locked && weight.id !== id);
  const room = Math.max(0, 1 - total(held));
  const set = free.length === 0 ? room : Math.min(share, room);
  const left = room - set;
  const previous = total(free);
  return shares.map((weight) => {
    if (weight.id === id) return { ...weight, weight: set };
    if (weight.locked) return weight;
    const part = previous === 0 ? 1 / free.length : weight.weight / previous;
    return { ...weight, weight: left * part };
  });
}

/** The same weights as shares that sum to 1; equal shares where all are zero. */
export function asShares(weights: readonly Weight[]): readonly Weight[] {
  const sum = total(weights);
  return weights.map((weight) => ({
    ...weight,
    weight: sum === 0 ? 1 / weights.length : weight.weight / sum,
  }));
}

function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0);
}
