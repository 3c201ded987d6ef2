import type { Proposal, Range } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { rulesOn } from './counts-in.ts';
import { criterionBetween } from './criterion-between.ts';
import { criterionShares, type PlainShare } from './criterion-shares.ts';
import { plainPairs } from './plain-pair.ts';

/** A score of 0–100 within its range, all to nine decimals. */
export interface PlainScore extends Range {
  readonly point: number;
  /** The points on the threshold's principles alone; null where there is no threshold. */
  readonly quality: number | null;
}

/** The score of a proposal; null without a pool, for scores compare within a pool. */
export function plainScore(input: CaseInput, proposal: Proposal): PlainScore | null {
  const { pack, scenario } = input;
  const { pool } = proposal;
  if (pool === null) return null;
  const shares = criterionShares(input, pool);
  const pairs = plainPairs(input, proposal);
  const sum = (of: readonly PlainShare[], end: (range: Range, whenUnknown: number) => number) =>
    of
      .flatMap(({ criterion, share }) =>
        pairs.map((pair) => {
          const range = criterionBetween(criterion, rulesOn(input, criterion, pool), pair);
          return pair.shareRatio * share * end(range, criterion.whenUnknown);
        }),
      )
      .reduce((total, part) => total + part, 0);
  const point = (range: Range, whenUnknown: number): number =>
    range.low + whenUnknown * (range.high - range.low);

  const threshold =
    scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold;
  const named = shares.filter(({ principle }) => threshold?.principles.includes(principle));
  const weight = named.reduce((total, { share }) => total + share, 0);
  return {
    low: nineDecimals(sum(shares, ({ low }) => low)),
    high: nineDecimals(sum(shares, ({ high }) => high)),
    point: nineDecimals(sum(shares, point)),
    quality: threshold ? nineDecimals(weight === 0 ? 0 : sum(named, point) / weight) : null,
  };
}

/** Equal scores must tie, whatever the order in which they were summed. */
function nineDecimals(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}
