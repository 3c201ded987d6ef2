import type { Assessment, CriterionValue, Pair, ProposalAssessment } from '../assess/assessment.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Contribution, PoolWeights, Score, Scores } from './scores.ts';
import { type CriterionShare, sharesIn } from './weights.ts';

/**
 * Weighs the values of criteria into a score of 0–100 per proposal, with the range that unknown facts
 * leave open and with contributions that sum to it. Needs no rules: only weights and the assessment.
 */
export function score(pack: Pack, scenario: Scenario, assessment: Assessment): Scores {
  const pools = [...assessment.applicable.keys()];
  const shares = new Map(pools.map((pool) => [pool, sharesIn(pool, pack, scenario, assessment)]));
  const proposals = assessment.proposals.flatMap((proposal) =>
    proposal.pool === null
      ? []
      : [scoreOf(proposal, proposal.pool, shares.get(proposal.pool) ?? [])],
  );
  return {
    proposals,
    weights: pools.map((pool) => poolWeights(pool, shares.get(pool) ?? [], assessment)),
  };
}

function scoreOf(
  assessed: ProposalAssessment,
  pool: string,
  shares: readonly CriterionShare[],
): Score {
  const over = (value: (of: CriterionValue) => number): number =>
    assessed.pairs.reduce((total, pair) => total + pair.shareRatio * weigh(pair, shares, value), 0);
  return {
    proposal: assessed.proposal,
    pool,
    score: rounded(over(({ point }) => point)),
    range: {
      low: rounded(over(({ range }) => range.low)),
      high: rounded(over(({ range }) => range.high)),
    },
    principles: principlesOf(assessed, shares),
    contributions: assessed.pairs.flatMap((pair) =>
      shares.flatMap((share) => contributionsOf(pair, share)),
    ),
  };
}

function weigh(
  pair: Pair,
  shares: readonly CriterionShare[],
  value: (of: CriterionValue) => number,
): number {
  return shares.reduce((total, { share }, index) => {
    const of = pair.values[index];
    return of === undefined ? total : total + share * value(of);
  }, 0);
}

/**
 * To 9 decimals: the same values added along another path may differ in the last bits, and equal
 * scores must tie (decision record 0004).
 */
function rounded(points: number): number {
  return Math.min(100, Math.round(points * 1e9) / 1e9);
}

function principlesOf(
  assessed: ProposalAssessment,
  shares: readonly CriterionShare[],
): Score['principles'] {
  const principles = [...new Set(shares.map(({ principle }) => principle))];
  return principles.map((principle) => {
    const own = shares.map((share) =>
      share.principle === principle ? share : { ...share, share: 0 },
    );
    const weight = own.reduce((total, { share }) => total + share, 0);
    const weighted = assessed.pairs.reduce(
      (total, pair) => total + pair.shareRatio * weigh(pair, own, ({ point }) => point),
      0,
    );
    return { principle, weight, value: weight === 0 ? 0 : rounded(weighted / weight) };
  });
}

function contributionsOf(pair: Pair, share: CriterionShare): readonly Contribution[] {
  const value = pair.values.find(({ criterion }) => criterion === share.criterion);
  if (value === undefined) return [];
  const line = (
    kind: Contribution['kind'],
    rule: string | null,
    points: number,
    unknown: readonly string[] = [],
  ): Contribution => ({
    kind,
    rule,
    criterion: share.criterion,
    principle: share.principle,
    neighbourhood: pair.neighbourhood,
    points,
    weighted: points * share.share * pair.shareRatio,
    unknown,
  });
  return [
    ...value.counted.map(({ rule, points }) => line('rule', rule, points)),
    ...(value.held < 0 ? [line('held', null, value.held)] : []),
    ...(value.unknown.length > 0
      ? [line('unknown', null, value.point - value.range.low, value.unknown)]
      : []),
  ];
}

function poolWeights(
  pool: string,
  shares: readonly CriterionShare[],
  assessment: Assessment,
): PoolWeights {
  const inPool = assessment.proposals.filter((proposal) => proposal.pool === pool);
  const principles = [...new Set(shares.map(({ principle }) => principle))];
  return {
    pool,
    principles: principles.map((principle) => ({
      principle,
      share: shares
        .filter((share) => share.principle === principle)
        .reduce((total, { share }) => total + share, 0),
    })),
    criteria: shares.map((share, index) => ({
      ...share,
      influence: share.share * spread(inPool.map((proposal) => criterionMean(proposal, index))),
    })),
  };
}

function criterionMean(proposal: ProposalAssessment, index: number): number {
  return proposal.pairs.reduce(
    (total, pair) => total + pair.shareRatio * (pair.values[index]?.point ?? 0),
    0,
  );
}

/** The standard deviation of all values: they are a whole, not a sample. */
function spread(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}
