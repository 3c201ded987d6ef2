import type { NeedComparison } from './comparison.ts';
import type { Figure } from './figure.ts';
import { rankIndex } from './rank-index.ts';

/**
 * The concentration index of spending over need: negative where needier areas get more than their part
 * of the population, 0 where need makes no difference.
 */
export function concentration({ order, people, cents }: NeedComparison): Figure {
  return rankIndex(order, people, cents);
}
