import type { Assessment } from '../assess/assessment.ts';
import { proportions, quotient } from '../numbers/decimal.ts';
import type { Criterion, Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';

/** The share of the whole score that each criterion has in one pool. */
export interface CriterionShare {
  readonly criterion: string;
  readonly principle: string;
  readonly share: number;
}

type Shares = ReadonlyMap<string, readonly CriterionShare[]>;
type Applicable = Assessment['applicable'];

const known = new WeakMap<
  Applicable,
  Map<string, { readonly pack: Pack; readonly shares: Shares }>
>();

/** How many weightings of the same criteria are kept: who compares goes back and forth between a few. */
const mostKept = 16;

/** The shares of every pool, made once for the same pack, weights and criteria. */
export function sharesByPool(
  pack: Pack,
  scenario: Scenario,
  { applicable }: Pick<Assessment, 'applicable'>,
): Shares {
  const own = known.get(applicable) ?? new Map<string, { pack: Pack; shares: Shares }>();
  known.set(applicable, own);
  const key = JSON.stringify([scenario.principleWeights, scenario.criterionWeights]);
  const earlier = own.get(key);
  if (earlier?.pack === pack) return earlier.shares;
  const [oldest] = own.keys();
  if (own.size === mostKept && oldest !== undefined) own.delete(oldest);
  const shares = new Map(
    [...applicable.keys()].map((pool) => [pool, sharesIn(pool, pack, scenario, { applicable })]),
  );
  own.set(key, { pack, shares });
  return shares;
}

/**
 * The weights of the scenario in a pool, normalised at both levels over the criteria that count
 * there: a principle without any leaves the tree too. Computed in whole numbers, so that multiplying
 * all weights by a constant changes no bit. Where every weight in the pool is zero, every share is.
 */
export function sharesIn(
  pool: string,
  pack: Pack,
  scenario: Scenario,
  { applicable: byPool }: Pick<Assessment, 'applicable'>,
): readonly CriterionShare[] {
  const applicable = new Set(byPool.get(pool));
  const weightOf = (criterion: Criterion): number =>
    scenario.criterionWeights?.[criterion.id] ?? criterion.weight;
  const trees = pack.principles.map((principle) => {
    const criteria = principle.criteria.filter(({ id }) => applicable.has(id));
    const weights = proportions(criteria.map(weightOf));
    return { principle, criteria, weights, sum: sum(weights) };
  });
  const present = trees.filter(({ sum: total }) => total > 0n);
  const principleWeights = proportions(
    present.map(({ principle }) => scenario.principleWeights?.[principle.id] ?? principle.weight),
  );
  const total = sum(principleWeights);
  return trees.flatMap((tree) => {
    const weight = principleWeights[present.indexOf(tree)] ?? 0n;
    return tree.criteria.map((criterion, index) => ({
      criterion: criterion.id,
      principle: tree.principle.id,
      share: quotient(weight * tree.weights[index]!, total * tree.sum),
    }));
  });
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
