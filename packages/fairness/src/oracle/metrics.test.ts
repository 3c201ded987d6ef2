import type { MetricId } from '@maatstaf/core';
import { type ComparedArea, type MetricInDetail, metricsOver } from '@maatstaf/core/metrics';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedAreas } from '../arbitraries/compared-areas.ts';
import { plainBetween, plainMetrics } from './plain-metrics.ts';

// A failure prints how to repeat it; MAATSTAF_METRIC_RUNS=100000 looks deeper.
const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_METRIC_RUNS'] ?? 1000);
const timeLimit = 60_000 + 20 * numRuns;
const aversion = fc.constantFrom(0.1, 0.25, 0.5, 1, 1.5, 2);

/** Equal to 1e-9, a value that cannot be computed being null. */
function same(found: number | null | undefined, plain: number): boolean {
  return found == null ? Number.isNaN(plain) : Math.abs(found - plain) <= 1e-9;
}

const byId = (metrics: readonly MetricInDetail[]): ReadonlyMap<MetricId, MetricInDetail> =>
  new Map(metrics.map((metric) => [metric.id, metric]));

function holds(claim: (areas: readonly ComparedArea[], aversion: number) => unknown): void {
  fc.assert(
    fc.property(comparedAreas, aversion, (areas, epsilon) => {
      claim(areas, epsilon);
    }),
    { seed, numRuns },
  );
}

describe('metrics over generated areas', { timeout: timeLimit }, () => {
  test('equal their definitions over pairs of areas', () => {
    const compared = new Map<MetricId, number>();
    holds((areas, epsilon) => {
      const plain = plainMetrics(areas, epsilon);
      for (const { id, value } of metricsOver(areas, { aversion: epsilon }).metrics) {
        expect(same(value, plain[id].value), `${id}: ${value}, plainly ${plain[id].value}`).toBe(
          true,
        );
        if (value !== null) compared.set(id, (compared.get(id) ?? 0) + 1);
      }
    });
    for (const [id, count] of compared) expect(count / numRuns, id).toBeGreaterThan(0.5);
    expect(compared.size).toBe(7);
  });

  test('range from the lowest to the highest of the values without one area', () => {
    let ranges = 0;
    holds((areas, epsilon) => {
      const plain = plainMetrics(areas, epsilon);
      for (const { id, value, range } of metricsOver(areas, { aversion: epsilon }).metrics) {
        if (value === null) continue;
        const { without } = plain[id];
        const all = [...without.values()].filter((one) => !Number.isNaN(one));
        expect(range === null, id).toBe(all.length === 0);
        if (range === null) continue;
        ranges += 1;
        expect(same(range.low.value, Math.min(...all)), id).toBe(true);
        expect(same(range.high.value, Math.max(...all)), id).toBe(true);
        for (const end of [range.low, range.high]) {
          expect(same(end.value, without.get(end.without) ?? Number.NaN), id).toBe(true);
        }
      }
    });
    expect(ranges).toBeGreaterThan(numRuns);
  });

  test('lie within their bounds', () => {
    holds((areas, epsilon) => {
      for (const metric of metricsOver(areas, { aversion: epsilon }).metrics) {
        const { id, value, lowerBound, upperBound } = metric;
        if (value === null) continue;
        expect(value, id).toBeGreaterThanOrEqual((lowerBound ?? Number.NaN) - 1e-12);
        expect(value, id).toBeLessThanOrEqual((upperBound ?? Number.POSITIVE_INFINITY) + 1e-12);
      }
    });
  });

  test('reach their bounds where all goes to one end', () => {
    holds((areas, epsilon) => {
      const ends = metricsOver(areas, { aversion: epsilon }).metrics;
      const allTo = (one: ComparedArea | undefined) =>
        byId(
          metricsOver(
            areas.map((area) => ({ ...area, cents: area === one ? 1000 : 0 })),
            { aversion: epsilon },
          ).metrics,
        );
      const known = areas
        .filter(({ need }) => need !== null)
        .toSorted((a, b) => (b.need ?? 0) - (a.need ?? 0));
      const least = areas.toSorted((a, b) => (a.population ?? 0) - (b.population ?? 0))[0];
      const [first, last, smallest] = [known[0], known.at(-1), least].map(allTo);
      for (const { id, value, lowerBound, upperBound } of ends) {
        if (value === null || upperBound === null) continue;
        const uneven = id === 'gini' || id === 'theil' || id === 'atkinson';
        // The most goes to the neediest for a share, to the least needy for an index.
        const [low, high] =
          id === 'share-to-neediest-fifth' ? [last, first] : [first, uneven ? smallest : last];
        expect(high?.get(id)?.value, id).toBeCloseTo(upperBound, 9);
        if (!uneven) expect(low?.get(id)?.value, id).toBeCloseTo(lowerBound ?? Number.NaN, 9);
      }
    });
  });

  test('stay as they are in another unit of money', () => {
    holds((areas, epsilon) => {
      const other = byId(
        metricsOver(
          areas.map((area) => ({ ...area, cents: area.cents * 100 })),
          { aversion: epsilon },
        ).metrics,
      );
      for (const { id, value } of metricsOver(areas, { aversion: epsilon }).metrics) {
        expect(same(other.get(id)?.value, value ?? Number.NaN), id).toBe(true);
      }
    });
  });

  test('Theil between and within districts is Theil', () => {
    let split = 0;
    holds((areas) => {
      const theil = byId(metricsOver(areas).metrics).get('theil');
      if (theil?.value == null || theil.parts === null) return;
      split += 1;
      const { between, within, cityDistricts } = theil.parts;
      expect(between + within).toBeCloseTo(theil.value, 12);
      expect(between).toBeCloseTo(plainBetween(areas), 9);
      const whole = cityDistricts.reduce((sum, { populationShare }) => sum + populationShare, 0);
      expect(whole).toBeCloseTo(1, 12);
    });
    expect(split / numRuns).toBeGreaterThan(0.5);
  });

  test('curves rise to all of the money, and the Lorenz curve stays below the diagonal', () => {
    holds((areas) => {
      const { concentration, lorenz } = metricsOver(areas).curves;
      for (const points of [concentration, lorenz]) {
        if (points.length === 0) continue;
        expect(points[0]).toEqual({ population: 0, money: 0, neighbourhoods: [] });
        expect(points.at(-1)).toMatchObject({ population: 1, money: 1 });
      }
      // The Lorenz curve never lies above the diagonal.
      for (const { population, money } of lorenz) {
        expect(money).toBeLessThanOrEqual(population + 1e-12);
      }
    });
  });

  test('the share to the neediest fifth lies on the concentration curve', () => {
    holds((areas) => {
      const { metrics, curves } = metricsOver(areas);
      const share = byId(metrics).get('share-to-neediest-fifth')?.value ?? null;
      if (share === null) return;
      const next = curves.concentration.findIndex(({ population }) => population >= 0.2);
      const [a, b] = [curves.concentration[next - 1], curves.concentration[next]];
      const part = (0.2 - (a?.population ?? 0)) / ((b?.population ?? 0) - (a?.population ?? 0));
      const found = (a?.money ?? 0) + part * ((b?.money ?? 0) - (a?.money ?? 0));
      expect(share).toBeCloseTo(found, 9);
    });
  });

  test('what moving money would do is what it does', () => {
    let moved = 0;
    fc.assert(
      fc.property(comparedAreas, fc.nat(), fc.nat(), (areas, from, to) => {
        const giver = areas[from % Math.max(1, areas.length)];
        const receiver = areas[to % Math.max(1, areas.length)];
        if (giver === undefined || receiver === undefined || giver === receiver) return;
        const cents = Math.ceil(giver.cents / 2);
        const before = metricsOver(areas);
        const effect = before.transferEffect(giver.neighbourhood, receiver.neighbourhood, cents);
        if (effect === null || cents === 0) return;
        moved += 1;
        const after = metricsOver(
          areas.map((area) => {
            const gets = (area === receiver ? cents : 0) - (area === giver ? cents : 0);
            return { ...area, cents: area.cents + gets };
          }),
        );
        const value = byId(before.metrics).get('concentration-index')?.value ?? Number.NaN;
        expect(byId(after.metrics).get('concentration-index')?.value).toBeCloseTo(
          value + effect,
          12,
        );
        if ((receiver.need ?? 0) < (giver.need ?? 0)) expect(effect).toBeGreaterThanOrEqual(0);
      }),
      { seed, numRuns },
    );
    expect(moved / numRuns).toBeGreaterThan(0.3);
  });
});
