import type { NeedComparison } from './comparison.ts';
import { concentration } from './concentration.ts';
import type { Figure } from './figure.ts';
import { needAmounts } from './need-amounts.ts';
import { rankIndex } from './rank-index.ts';

/**
 * Concentration of spending less concentration of need: negative where needier areas get more than in
 * proportion to their need, 0 where money follows need exactly. After Kakwani's index of how far taxes
 * are progressive (Economic Journal 87, 1977), with need in the place of income.
 */
export function kakwani(comparison: NeedComparison): Figure {
  const spending = concentration(comparison);
  const need = rankIndex(comparison.order, comparison.people, needAmounts(comparison));
  const less = (figure: number | null): number | null =>
    figure === null || need.value === null ? null : figure - need.value;
  return {
    value: less(spending.value),
    lowerBound: less(spending.lowerBound),
    upperBound: less(spending.upperBound),
    without: spending.without.map((index, area) => index - need.without[area]!),
  };
}
