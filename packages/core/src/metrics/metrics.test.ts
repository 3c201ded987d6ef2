import { describe, expect, it } from 'vitest';
import { datasetOf, proposal, smallPackParsed } from '../small-pack.test-data.ts';
import { runOf } from '../small-run.test-data.ts';
import { metricOver, town, valueOver } from './areas.test-data.ts';
import { areasOf } from './compared-area.ts';
import { metrics, metricsOver } from './metrics.ts';

const aware = ['concentration-index', 'kakwani', 'suits', 'share-to-neediest-fifth'] as const;
const uneven = ['gini', 'theil', 'atkinson'] as const;

describe('metrics of a run', () => {
  it('give the concentration index that the audit gives, and its bounds', async () => {
    const run = await runOf([proposal({ id: 'p-1', requestedCents: 4_000 })]);
    const [audited] = run.fairness.metrics;
    expect(metrics(run).metrics[0]).toEqual({
      ...audited,
      noValue: null,
      upperBound: 0.5,
      range: null,
      small: [],
      parts: null,
      aversion: null,
    });
  });

  it('leave areas of unknown need out of what looks at need only, and name them', async () => {
    const run = await runOf([proposal({ id: 'p-1' })]);
    for (const { id, leftOut } of metrics(run).metrics) {
      expect(leftOut).toEqual(aware.some((one) => one === id) ? ['N3'] : []);
    }
  });

  it('mark tiny areas, which count all the same', async () => {
    const run = await runOf([proposal({ id: 'p-1' })]);
    const gini = metrics(run).metrics.find(({ id }) => id === 'gini');
    expect(gini?.small).toEqual(['N3']);
    // Of three areas one has everything.
    expect(gini?.value).toBeCloseTo(2 / 3, 12);
  });
});

describe('populations', () => {
  it('count where every compared area has one', () => {
    const areas = town([
      { cents: 30, population: 30 },
      { cents: 10, population: 10 },
    ]);
    expect(metricOver('gini', areas)).toMatchObject({ value: 0, weights: 'population' });
    expect(metricsOver(areas).centsPerHead).toEqual(
      new Map([
        ['A', 1],
        ['B', 1],
      ]),
    );
  });

  it('count as one each where one is unknown, and then there are no cents per head', () => {
    const areas = town([
      { cents: 30, population: 30 },
      { cents: 10, population: null },
    ]);
    expect(metricOver('gini', areas)).toMatchObject({ value: 0.25, weights: 'equal-areas' });
    expect([...metricsOver(areas).centsPerHead.values()]).toEqual([null, null]);
  });

  it('count for the metrics whose areas all have one', () => {
    const areas = town([
      { cents: 1, population: 30 },
      { cents: 1, population: 10 },
      { cents: 1, population: null, need: null },
    ]);
    expect(metricOver('concentration-index', areas).weights).toBe('population');
    expect(metricOver('gini', areas).weights).toBe('equal-areas');
  });

  it('of nobody give no cents per head, and no Theil index where money went there', () => {
    const areas = town([
      { cents: 5, population: 0 },
      { cents: 5, population: 10 },
      { cents: 0, population: 0 },
    ]);
    expect(metricsOver(areas).centsPerHead.get('A')).toBeNull();
    expect(metricOver('theil', areas)).toMatchObject({ value: null, range: null });
    // Half of the money went to nobody, who come last in order of money per inhabitant.
    expect(valueOver('gini', areas)).toBeCloseTo(0.5, 12);
    expect(valueOver('concentration-index', areas)).toBeCloseTo(-0.5, 12);
  });
});

describe('where nothing can be computed', () => {
  it.each([...aware, ...uneven])('%s is null, and not 0, where nothing was spent', (id) => {
    expect(metricOver(id, town([{ cents: 0 }, { cents: 0 }, { cents: 0 }]))).toMatchObject({
      value: null,
      range: null,
      parts: null,
    });
  });

  it.each(uneven)('%s has no bounds where nothing was spent', (id) => {
    expect(metricOver(id, town([{ cents: 0 }, { cents: 0 }]))).toMatchObject({
      lowerBound: null,
      upperBound: null,
    });
  });

  it.each([...aware, ...uneven])('%s has no bounds over one area', (id) => {
    expect(metricOver(id, town([{ cents: 5 }]))).toMatchObject({
      lowerBound: null,
      upperBound: null,
    });
  });

  it.each([...aware, ...uneven])('%s is null where nobody lives', (id) => {
    const nobody = [1, 2, 3].map((cents) => ({ cents, population: 0 }));
    expect(metricOver(id, town(nobody))).toMatchObject({ value: null, range: null });
  });

  it('an area that no need was worked out for is of unknown need', () => {
    const areas = areasOf({
      dataset: datasetOf(smallPackParsed(), []),
      assessment: { need: [] },
      allocation: { awardedByArea: Float64Array.of(1, 2, 3) },
    });
    expect(areas.map(({ need, small, cents }) => [need, small, cents])).toEqual([
      [null, false, 1],
      [null, false, 2],
      [null, false, 3],
    ]);
  });

  it.each([...aware, ...uneven])('%s is null over one area, and over none', (id) => {
    expect(valueOver(id, town([{ cents: 5 }]))).toBeNull();
    expect(valueOver(id, [])).toBeNull();
  });

  it('what looks at need is null where no need is known, and the rest is not', () => {
    const areas = town([
      { cents: 0, need: null },
      { cents: 1, need: null },
    ]);
    expect(aware.map((id) => valueOver(id, areas))).toEqual([null, null, null, null]);
    expect(valueOver('gini', areas)).toBe(0.5);
    expect(metricOver('suits', areas)).toMatchObject({
      leftOut: ['A', 'B'],
      weights: 'equal-areas',
    });
  });

  it('curves are empty', () => {
    const nobody = town([1, 2].map((cents) => ({ cents, population: 0 })));
    expect(metricsOver(nobody).curves).toEqual({ concentration: [], lorenz: [] });
    expect(metricsOver(town([{ cents: 5 }])).curves.lorenz).toEqual([]);
    expect(metricsOver(town([{ cents: 0 }, { cents: 0 }])).curves).toEqual({
      concentration: [],
      lorenz: [],
    });
  });
});

describe('leaving one area out', () => {
  const areas = town([{ cents: 60 }, { cents: 10 }, { cents: 30 }]);

  it('names the areas without which a metric is lowest and highest', () => {
    // Without A the needier of two has a quarter; without B two thirds; without C six sevenths.
    const { range } = metricOver('concentration-index', areas);
    expect(range?.low.without).toBe('C');
    expect(range?.low.value).toBeCloseTo(1 / 2 - 6 / 7, 12);
    expect(range?.high.without).toBe('A');
    expect(range?.high.value).toBeCloseTo(1 / 2 - 1 / 4, 12);
  });

  it('gives none for two areas, for what is left is one', () => {
    expect(metricOver('gini', areas.slice(0, 2)).range).toBeNull();
  });

  it('passes over the area without which nothing was spent', () => {
    const all = town([{ cents: 0 }, { cents: 9 }, { cents: 0 }]);
    expect(metricOver('gini', all).range).toEqual({
      low: { value: 0.5, without: 'A' },
      high: { value: 0.5, without: 'A' },
    });
  });
});

describe('what is no area', () => {
  it.each([
    ['The need of A is -1', town([{ cents: 1, need: -1 }, { cents: 1 }])],
    ['The amount in cents of A is NaN', town([{ cents: Number.NaN }, { cents: 1 }])],
    ['The population of A is Infinity', town([{ cents: 1, population: Infinity }, { cents: 1 }])],
    ['The area B is there twice', town([{ cents: 1, neighbourhood: 'B' }, { cents: 1 }])],
  ])('is refused: %s', (message, areas) => {
    const asked = () => metricsOver(areas);
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(message);
  });

  it('so is an aversion of nothing, below 0 or without bound', () => {
    for (const aversion of [0, -0.1, 11, Number.NaN]) {
      expect(() => metricsOver([], { aversion })).toThrow(/it must be above 0 and at most 10/);
    }
    const { metrics } = metricsOver([], { aversion: 10 });
    expect(metrics.find(({ id }) => id === 'atkinson')).toMatchObject({ value: null });
  });
});

it('the order in which areas are given changes no bit', () => {
  const areas = town([
    { cents: 17, need: 40, population: 3, cityDistrict: 'East' },
    { cents: 3, need: 40, population: 7, cityDistrict: 'West' },
    { cents: 29, need: 11, population: 5, cityDistrict: 'East' },
    { cents: 0, need: 90, population: 13, cityDistrict: null },
  ]);
  const [one, other] = [metricsOver(areas), metricsOver(areas.toReversed())];
  expect(other.metrics).toEqual(one.metrics);
  expect(other.curves).toEqual(one.curves);
});
