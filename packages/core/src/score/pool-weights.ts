import type { Assessment } from '../assess/assessment.ts';
import type { PoolWeights } from './scores.ts';
import type { CriterionShare } from './weights.ts';

/** The weights in use in a pool, with what each criterion really decides there: its share × its spread. */
export function poolWeights(
  pool: string,
  shares: readonly CriterionShare[],
  assessment: Assessment,
): PoolWeights {
  const spreads = spreadsIn(pool, assessment);
  return {
    pool,
    principles: [...Map.groupBy(shares, ({ principle }) => principle)].map(([principle, own]) => ({
      principle,
      share: own.reduce((total, { share }) => total + share, 0),
    })),
    criteria: shares.map((share) => ({
      ...share,
      influence: share.share * (spreads.get(share.criterion) ?? 0),
    })),
  };
}

type Spreads = ReadonlyMap<string, number>;

const known = new WeakMap<Assessment, Map<string, Spreads>>();

/** How far apart the values of each criterion lie in a pool. No weight changes that, so it is worked out once. */
function spreadsIn(pool: string, assessment: Assessment): Spreads {
  const ofPools = known.get(assessment) ?? new Map<string, Spreads>();
  known.set(assessment, ofPools);
  const before = ofPools.get(pool);
  if (before !== undefined) return before;
  const { kept, values } = assessment;
  const { pools, poolAt } = kept.byPool;
  const index = pools.indexOf(pool);
  const places = Int32Array.from(poolAt.keys()).filter((place) => poolAt[place] === index);
  const spreads = new Map([...values].map(([id, { point }]) => [id, spread(point, places)]));
  ofPools.set(pool, spreads);
  return spreads;
}

/** The standard deviation of the values at some places: they are a whole, not a sample. */
function spread(values: Float64Array, places: Int32Array): number {
  if (places.length === 0) return 0;
  let total = 0;
  for (const place of places) total += values[place]!;
  const mean = total / places.length;
  let squares = 0;
  for (const place of places) squares += (values[place]! - mean) ** 2;
  return Math.sqrt(squares / places.length);
}
