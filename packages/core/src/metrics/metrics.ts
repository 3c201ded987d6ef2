import { onDemand } from '../on-demand/on-demand.ts';
import { atkinson } from './atkinson.ts';
import { areasOf, type ComparedArea, type Divided } from './compared-area.ts';
import { type Comparison, comparisonByNeed, comparisonOf, orderBy } from './comparison.ts';
import { concentration } from './concentration.ts';
import { type CurvePoint, curve } from './curve.ts';
import { gini, leastFirst } from './gini.ts';
import { kakwani } from './kakwani.ts';
import { inDetail, type MetricInDetail } from './metric-in-detail.ts';
import { shareToNeediestFifth } from './share-to-neediest-fifth.ts';
import { suits } from './suits.ts';
import { theil, theilParts } from './theil.ts';
import { transferEffect } from './transfer-effect.ts';

/** How evenly the money fell, and how far it followed need. */
export interface Metrics {
  /** Those that look at need first; then Gini, Theil and Atkinson, which only say how uneven it is. */
  readonly metrics: readonly MetricInDetail[];
  /** For drawing. The concentration curve has the neediest first, the Lorenz curve the least money. */
  readonly curves: Record<'concentration' | 'lorenz', readonly CurvePoint[]>;
  /**
   * Cents per inhabitant by neighbourhood; null for all where the population of any is not known, and
   * for one without inhabitants.
   */
  readonly centsPerHead: ReadonlyMap<string, number | null>;
  /**
   * What moving cents from one neighbourhood to another would add to the concentration index: below 0
   * where the receiver is needier. Null where nothing was spent or the need of either is not known.
   * Throws a RangeError for more cents than the giver has.
   */
  transferEffect(from: string, to: string, cents: number): number | null;
}

export interface MetricOptions {
  /** The aversion to inequality in the Atkinson index: above 0, at most 10; 0.5 by default, which is configuration. */
  readonly aversion?: number;
}

/**
 * All metrics of one run, computed anew. Areas whose need is unknown are left out of the metrics that
 * look at need and named in them. Populations count only where every compared area has one; else each
 * area counts as one, and the metric says so.
 */
export function metrics(run: Divided, options: MetricOptions = {}): Metrics {
  return metricsOver(areasOf(run), options);
}

/**
 * The same over areas from elsewhere, in any order. Throws a RangeError for a number below 0, an area
 * that is there twice, or an aversion that is not above 0 and at most 10.
 */
export function metricsOver(
  given: readonly ComparedArea[],
  { aversion = 0.5 }: MetricOptions = {},
): Metrics {
  const all = given.toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1));
  mustBeInRange(all, aversion);
  const byNeed = comparisonByNeed(all);
  const overall = comparisonOf(all, 'all');
  return {
    metrics: [
      inDetail('concentration-index', byNeed, concentration(byNeed)),
      inDetail('kakwani', byNeed, kakwani(byNeed)),
      inDetail('suits', byNeed, suits(byNeed)),
      inDetail('share-to-neediest-fifth', byNeed, shareToNeediestFifth(byNeed)),
      inDetail('gini', overall, gini(overall)),
      inDetail('theil', overall, theil(overall), { parts: theilParts(overall) }),
      inDetail('atkinson', overall, atkinson(overall, aversion), { aversion }),
    ],
    curves: onDemand(
      {},
      {
        concentration: () => curve(byNeed, byNeed.order),
        lorenz: () => curve(overall, orderBy(leastFirst(overall), overall.people)),
      },
    ),
    centsPerHead: perHeadOf(overall),
    transferEffect: (from, to, cents) => transferEffect(byNeed, from, to, cents),
  };
}

function perHeadOf({ areas, weights }: Comparison): Metrics['centsPerHead'] {
  const known = weights === 'population';
  return new Map(
    areas.map(({ neighbourhood, population, cents }) => [
      neighbourhood,
      known && population !== null && population > 0 ? cents / population : null,
    ]),
  );
}

function mustBeInRange(areas: readonly ComparedArea[], aversion: number): void {
  if (!(aversion > 0 && aversion <= 10)) {
    throw new RangeError(
      `The aversion to inequality is ${aversion}; it must be above 0 and at most 10.`,
    );
  }
  for (const [place, { neighbourhood, need, population, cents }] of areas.entries()) {
    if (neighbourhood === areas[place - 1]?.neighbourhood) {
      throw new RangeError(`The area ${neighbourhood} is there twice; give each once.`);
    }
    mustBeAmount('need', need, neighbourhood);
    mustBeAmount('population', population, neighbourhood);
    mustBeAmount('amount in cents', cents, neighbourhood);
  }
}

function mustBeAmount(what: string, value: number | null, of: string): void {
  if (value !== null && !(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`The ${what} of ${of} is ${value}; it must be 0 or more, and finite.`);
  }
}
