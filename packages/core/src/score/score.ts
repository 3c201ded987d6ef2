import { onDemand } from '../on-demand/on-demand.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { CriterionColumn } from '../assess/criterion-columns.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import { poolWeights } from './pool-weights.ts';
import { contributionsOf } from './contributions.ts';
import { rounded } from './rounded.ts';
import type { Score, Scores } from './scores.ts';
import { type CriterionShare, sharesByPool } from './weights.ts';

/**
 * Weighs the values of criteria into a score of 0–100 per proposal, with the range that unknown facts
 * leave open and with contributions that sum to it. Needs no rules: a score is the product of the
 * weights and the columns of the assessment.
 */
export function score(pack: Pack, scenario: Scenario, assessment: Assessment): Scores {
  const shares = sharesByPool(pack, scenario, assessment);
  const { dataset } = assessment.kept;

  const scoreAt = (place: number): Score | null => {
    const proposal = dataset.proposals[place];
    if (proposal === undefined || proposal.pool === null) return null;
    const own = shares.get(proposal.pool)!;
    return onDemand(
      {
        proposal: proposal.id,
        pool: proposal.pool,
        score: totals[place] ?? 0,
        range: {
          low: rounded(sumAt(place, own, assessment, ({ low }) => low)),
          high: rounded(sumAt(place, own, assessment, ({ high }) => high)),
        },
        principles: principlesAt(place, own, assessment),
      },
      { contributions: () => contributionsOf(assessment.proposalAt(place), own) },
    );
  };
  const totals = totalsOf(assessment, shares);
  return onDemand(
    { totals, shares, scoreAt },
    {
      proposals: () =>
        dataset.proposals.map((_, place) => scoreAt(place)).filter((one) => one !== null),
      weights: () => [...shares].map(([pool, own]) => poolWeights(pool, own, assessment)),
    },
  );
}

/**
 * One matrix–vector product per pool: criterion by criterion, in the pack's order, over a block of
 * proposals at a time, so that their sums stay near the processor.
 */
function totalsOf(
  { kept, values }: Assessment,
  shares: ReadonlyMap<string, readonly CriterionShare[]>,
): Float64Array {
  const { pools, poolAt } = kept.byPool;
  const totals = new Float64Array(poolAt.length);
  const columns = [...values].map(([criterion, { point }]) => ({
    point,
    // None without a pool, for which there are no shares.
    weights: Float64Array.from(pools, (pool) => shareOf(criterion, shares.get(pool!))),
  }));
  const without = pools.indexOf(null);
  for (let from = 0; from < totals.length; from += block) {
    const to = Math.min(from + block, totals.length);
    for (const { point, weights } of columns) {
      for (let place = from; place < to; place += 1) {
        totals[place]! += weights[poolAt[place]!]! * point[place]!;
      }
    }
    for (let place = from; place < to; place += 1) {
      totals[place] = poolAt[place] === without ? Number.NaN : rounded(totals[place]!);
    }
  }
  return totals;
}

const block = 2_048;

function shareOf(criterion: string, shares: readonly CriterionShare[] | undefined): number {
  return shares?.find((one) => one.criterion === criterion)?.share ?? 0;
}

function sumAt(
  place: number,
  shares: readonly CriterionShare[],
  { values }: Assessment,
  pick: (column: CriterionColumn) => Float64Array,
): number {
  return shares.reduce(
    (total, { criterion, share }) => total + share * pick(values.get(criterion)!)[place]!,
    0,
  );
}

function principlesAt(
  place: number,
  shares: readonly CriterionShare[],
  assessment: Assessment,
): Score['principles'] {
  return [...Map.groupBy(shares, ({ principle }) => principle)].map(([principle, own]) => {
    const weight = own.reduce((total, { share }) => total + share, 0);
    const weighted = sumAt(place, own, assessment, ({ point }) => point);
    return { principle, weight, value: weight === 0 ? 0 : rounded(weighted / weight) };
  });
}
