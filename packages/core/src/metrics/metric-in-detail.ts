import type { Metric, MetricId } from '../audit/fairness-report.ts';
import type { Comparison, NoValue } from './comparison.ts';
import type { Figure } from './figure.ts';
import type { TheilParts } from './theil.ts';

/** A metric with how far it can go, what one area does to it, and what it consists of. */
export interface MetricInDetail extends Metric {
  /** Null where there is a value. */
  readonly noValue: NoValue | null;
  /** The highest value possible for these areas. */
  readonly upperBound: number | null;
  /**
   * The lowest and highest value over all areas but one, with the area left out. A small number of
   * areas sets the bounds too, so the value itself may lie outside. Null where fewer than three areas
   * are compared, or where it can be computed without none of them.
   */
  readonly range: { readonly low: Extreme; readonly high: Extreme } | null;
  /** Areas that count, but are so small that their figures say little. */
  readonly small: readonly string[];
  /** Theil only: the split over city districts; null where there are none. */
  readonly parts: TheilParts | null;
  /** Atkinson only: the aversion to inequality it was computed with. */
  readonly aversion: number | null;
}

export interface Extreme {
  readonly value: number;
  readonly without: string;
}

/** A metric from what it came to over a comparison. */
export function inDetail(
  id: MetricId,
  comparison: Comparison,
  { value, lowerBound, upperBound, without }: Figure,
  own: Partial<Pick<MetricInDetail, 'parts' | 'aversion'>> = {},
): MetricInDetail {
  const { areas, weights, leftOut } = comparison;
  return {
    id,
    value,
    noValue: value === null ? (comparison.noValue ?? 'nothing-to-compare-by') : null,
    lowerBound,
    upperBound,
    range: value === null ? null : rangeOf(without, areas),
    weights,
    leftOut,
    small: areas.filter(({ small }) => small).map(({ neighbourhood }) => neighbourhood),
    parts: own.parts ?? null,
    aversion: own.aversion ?? null,
  };
}

function rangeOf(without: Float64Array, areas: Comparison['areas']): MetricInDetail['range'] {
  let [low, high] = [-1, -1];
  for (let area = 0; area < without.length; area += 1) {
    if (!Number.isFinite(without[area]!)) continue;
    if (low < 0 || without[area]! < without[low]!) low = area;
    if (high < 0 || without[area]! > without[high]!) high = area;
  }
  const extreme = (area: number): Extreme => ({
    value: without[area]!,
    without: areas[area]!.neighbourhood,
  });
  return low < 0 ? null : { low: extreme(low), high: extreme(high) };
}
