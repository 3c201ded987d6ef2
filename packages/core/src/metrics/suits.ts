import { type NeedComparison, orderBy } from './comparison.ts';
import type { Figure } from './figure.ts';
import { needAmounts } from './need-amounts.ts';
import { rankIndex } from './rank-index.ts';

/**
 * As the concentration index, with parts of all need on the axis instead of parts of the population:
 * −1 to 1, negative where needier areas get more than in proportion to their need. After Suits'
 * measure of how far taxes are progressive (American Economic Review 67, 1977).
 */
export function suits(comparison: NeedComparison): Figure {
  const needed = needAmounts(comparison);
  return rankIndex(orderBy(comparison.need, needed), needed, comparison.cents);
}
