import type { Pack, Scenario } from '@maatstaf/core';
import type { CaseFiles, CaseInput } from '../case.ts';
import { edited } from './edited.ts';
import { multiplied } from './multiplied.ts';

const greatestWeight = 1_000_000;

/** What is read from the same files with all weights multiplied; null where a product is no exact weight. */
export function reweightedFiles(
  { pack, data, scenario }: CaseFiles,
  factor: number,
  read: (files: CaseFiles) => CaseInput | null,
): CaseInput | null {
  const product = exactProduct(factor);
  const times = (weight: number): number => product.of(weight) ?? weight;
  const scale = (key: string, value: unknown): unknown => {
    if (key === 'weight' && typeof value === 'number') return times(value);
    const isTable =
      (key === 'principleWeights' || key === 'criterionWeights') && typeof value === 'object';
    return isTable && value !== null
      ? Object.fromEntries(Object.entries(value).map(([id, weight]) => [id, times(Number(weight))]))
      : value;
  };
  const packFile = edited(pack.get('pack.json') ?? '{}', scale);
  const scaled = edited(scenario, scale);
  return product.allExact()
    ? read({ pack: new Map([...pack, ['pack.json', packFile]]), data, scenario: scaled })
    : null;
}

/** A pack with the weights of its principles and criteria multiplied; null where a product is no exact weight. */
export function reweightedPack(pack: Pack, factor: number): Pack | null {
  const product = exactProduct(factor);
  const times = <Part extends { readonly weight: number }>(part: Part): Part => ({
    ...part,
    weight: product.of(part.weight) ?? part.weight,
  });
  const principles = pack.principles.map((principle) => ({
    ...times(principle),
    criteria: principle.criteria.map(times),
  }));
  return product.allExact() ? { ...pack, principles } : null;
}

/** A scenario with its weights multiplied; null where a product is no exact weight. */
export function reweightedScenario(scenario: Scenario, factor: number): Scenario | null {
  const product = exactProduct(factor);
  const times = (weights: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(weights).map(([id, weight]) => [id, product.of(weight) ?? weight]),
    );
  const { principleWeights, criterionWeights } = scenario;
  const scaled: Scenario = {
    ...scenario,
    ...(principleWeights === undefined ? {} : { principleWeights: times(principleWeights) }),
    ...(criterionWeights === undefined ? {} : { criterionWeights: times(criterionWeights) }),
  };
  return product.allExact() ? scaled : null;
}

/** Exact products with one factor, and whether all that were asked for are weights. */
function exactProduct(factor: number): {
  allExact(): boolean;
  of(weight: number): number | null;
} {
  let allExact = true;
  return {
    allExact: () => allExact,
    of: (weight) => {
      const product = multiplied(weight, factor);
      if (product === null || product > greatestWeight) allExact = false;
      return product;
    },
  };
}
