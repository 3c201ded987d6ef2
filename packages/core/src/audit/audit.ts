import type { Assessment } from '../assess/assessment.ts';
import type { Allocation } from '../allocate/allocation.ts';
import type { Dataset } from '../parse/dataset.ts';
import { indexOver, type NeedOrder, needOrder } from './concentration-index.ts';
import type { FairnessReport, Metric } from './fairness-report.ts';

/**
 * How the money fell over need. Areas of unknown need are listed as left out, never dropped in silence; small ones of known need count,
 * for what they get is part of the division. Populations count only where every compared area has one;
 * else each area counts as one, and the metric says so.
 */
export function audit(
  dataset: Dataset,
  assessment: Assessment,
  allocation: Allocation,
): FairnessReport {
  return { metrics: [concentration(dataset, assessment, allocation)] };
}

function concentration(dataset: Dataset, assessment: Assessment, allocation: Allocation): Metric {
  const { compared, leftOut, weights, order } = comparisonOf(dataset, assessment.need);
  const cents = new Float64Array(compared.length);
  for (let place = 0; place < compared.length; place += 1) {
    cents[place] = allocation.awardedByArea[compared[place]!]!;
  }
  return { id: 'concentration-index', ...indexOver(order, cents), weights, leftOut };
}

/** The areas that can be compared, in order of need: the same for every division of the money. */
interface Comparison {
  readonly compared: Int32Array;
  readonly leftOut: readonly string[];
  readonly weights: Metric['weights'];
  readonly order: NeedOrder;
}

const comparisons = new WeakMap<Assessment['need'], Comparison>();

function comparisonOf({ neighbourhoods }: Dataset, need: Assessment['need']): Comparison {
  const earlier = comparisons.get(need);
  if (earlier !== undefined) return earlier;
  const compared: number[] = [];
  const leftOut: string[] = [];
  for (const [place, { code }] of neighbourhoods.entries()) {
    if (need[place]!.cumulative == null) leftOut.push(code);
    else compared.push(place);
  }
  const counted =
    compared.length > 0 && compared.every((place) => neighbourhoods[place]!.population != null);
  const made: Comparison = {
    compared: Int32Array.from(compared),
    leftOut,
    weights: counted ? 'population' : 'equal-areas',
    order: needOrder(
      compared.map((place) => ({
        need: need[place]!.cumulative ?? 0,
        population: counted ? (neighbourhoods[place]!.population ?? 0) : 1,
      })),
    ),
  };
  comparisons.set(need, made);
  return made;
}
