import type { MetricId } from '../audit/fairness-report.ts';
import type { ComparedArea } from './compared-area.ts';
import type { MetricInDetail } from './metric-in-detail.ts';
import { type MetricOptions, metricsOver } from './metrics.ts';

type Row = Partial<ComparedArea> & { readonly cents: number };

/** Areas A, B, C … as written, the first the neediest unless a need is given; one inhabitant each. */
export function town(rows: readonly Row[]): readonly ComparedArea[] {
  return rows.map((row, place) => ({
    neighbourhood: String.fromCodePoint(65 + place),
    cityDistrict: null,
    need: 100 - place,
    population: 1,
    small: false,
    ...row,
  }));
}

export function metricOver(
  id: MetricId,
  areas: readonly ComparedArea[],
  options: MetricOptions = {},
): MetricInDetail {
  const found = metricsOver(areas, options).metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`There is no metric ${id}.`);
  return found;
}

export function valueOver(
  id: MetricId,
  areas: readonly ComparedArea[],
  options: MetricOptions = {},
): number | null {
  return metricOver(id, areas, options).value;
}
