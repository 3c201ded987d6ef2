import {
  type CatalogueEntry,
  factCatalogue,
  factsOfRule,
  type Pack,
  type Rule,
} from '@maatstaf/core';

/** The facts of a proposal that belong to its pool, in the catalogue's order. */
export interface FactsToAsk {
  /** Some rule that counts in this pool looks at them. */
  readonly asked: readonly CatalogueEntry[];
  readonly others: readonly CatalogueEntry[];
}

/** The facts that stand in a proposal's record, its pool's fact aside. */
export function proposalFacts(pack: Pack): readonly CatalogueEntry[] {
  return [...factCatalogue(pack).values()].filter(
    ({ id, from }) =>
      from !== 'derived' &&
      from !== 'configuration' &&
      !id.startsWith('neighbourhood.') &&
      id !== pack.poolBy,
  );
}

/**
 * What to ask of a proposal in a pool, what rules look at first; null: its pool is not known, and only
 * facts that belong to every pool are asked. Rules that are switched off ask nothing.
 */
export function factsToAsk(
  pack: Pack,
  rulesOff: readonly string[],
  pool: string | null,
): FactsToAsk {
  const belonging = proposalFacts(pack).filter(
    ({ appliesTo }) => appliesTo === null || (pool !== null && appliesTo.includes(pool)),
  );
  const looked = new Set(
    pack.rules
      .filter((rule) => !rulesOff.includes(rule.name) && countsIn(pack, rule, pool))
      .flatMap(factsOfRule),
  );
  return {
    asked: belonging.filter(({ id }) => looked.has(id)),
    others: belonging.filter(({ id }) => !looked.has(id)),
  };
}

/** Whether a rule can matter in a pool: its criterion counts there, and it does not ask for another pool. */
function countsIn(pack: Pack, { event, conditions }: Rule, pool: string | null): boolean {
  if (pool === null) return true;
  if (event.type === 'score') {
    const { criterion } = event.params;
    const pools = pack.principles
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === criterion)?.appliesTo;
    if (pools?.includes(pool) === false) return false;
  }
  if (!('all' in conditions)) return true;
  return !conditions.all.some(
    (leaf) =>
      'fact' in leaf &&
      leaf.fact === pack.poolBy &&
      leaf.operator === 'equal' &&
      typeof leaf.value === 'string' &&
      leaf.value !== pool,
  );
}
