import { type NeedOrder, needOrder } from '../audit/concentration-index.ts';
import type { Metric } from '../audit/fairness-report.ts';
import type { ComparedArea } from './compared-area.ts';

/** The areas that a metric compares, as columns. */
export interface Comparison {
  readonly areas: readonly ComparedArea[];
  /** Population; 1 for every area where it is not known of all. */
  readonly people: Float64Array;
  readonly cents: Float64Array;
  readonly weights: Metric['weights'];
  /** The areas that take no part, because their need is unknown. */
  readonly leftOut: readonly string[];
  /** Why no metric has a value over these areas; null where those that can be computed have one. */
  readonly noValue: NoValue | null;
}

/**
 * Why a metric has no value: fewer than two areas, or fewer than two of known need; nothing was awarded, or nothing to
 * areas of known need; or there is nothing to compare by: nobody lives there, no area has any need, or money went where
 * nobody lives.
 */
export type NoValue =
  | 'too-few-areas'
  | 'need-unknown'
  | 'nothing-awarded'
  | 'nothing-to-known-need'
  | 'nothing-to-compare-by';

/**
 * The areas whose need is known, or all areas where need does not matter. Populations count only where
 * every one of these areas has one; else each area counts as one.
 */
export function comparisonOf(
  all: readonly ComparedArea[],
  among: 'all' | 'need-known',
): Comparison {
  const takesPart = ({ need }: ComparedArea): boolean => among === 'all' || need !== null;
  const areas = all.filter(takesPart);
  const counted = areas.length > 0 && areas.every(({ population }) => population !== null);
  return {
    areas,
    people: Float64Array.from(areas, ({ population }) => (counted ? (population ?? 0) : 1)),
    cents: Float64Array.from(areas, ({ cents }) => cents),
    weights: counted ? 'population' : 'equal-areas',
    leftOut: all.filter((area) => !takesPart(area)).map(({ neighbourhood }) => neighbourhood),
    noValue: noValueOver(areas, all),
  };
}

function noValueOver(areas: readonly ComparedArea[], all: readonly ComparedArea[]): NoValue | null {
  if (areas.length < 2) return all.length < 2 ? 'too-few-areas' : 'need-unknown';
  if (all.every(({ cents }) => cents === 0)) return 'nothing-awarded';
  return areas.every(({ cents }) => cents === 0) ? 'nothing-to-known-need' : null;
}

/** Areas of known need, in order of it. */
export interface NeedComparison extends Comparison {
  readonly need: Float64Array;
  /** Neediest first, with mid-ranks over the population. */
  readonly order: NeedOrder;
}

/** The areas whose need is known, put in order once for every metric that looks at need. */
export function comparisonByNeed(all: readonly ComparedArea[]): NeedComparison {
  const comparison = comparisonOf(all, 'need-known');
  const need = Float64Array.from(comparison.areas, (area) => area.need ?? 0);
  return { ...comparison, need, order: orderBy(need, comparison.people) };
}

/** Areas by a key, highest first, with mid-ranks over their weights. */
export function orderBy(keys: Float64Array, weights: Float64Array): NeedOrder {
  return needOrder(Array.from(keys, (need, area) => ({ need, population: weights[area]! })));
}
