import { describe, expect, it } from 'vitest';
import { metricOver, town, valueOver } from './areas.test-data.ts';
import { metricsOver } from './metrics.ts';

describe('Gini', () => {
  it('is 0 for equal money per head, and 1 less the smallest area where it has all', () => {
    const equal = town([
      { cents: 1, population: 3 },
      { cents: 2, population: 6 },
    ]);
    expect(valueOver('gini', equal)).toBe(0);
    const all = town([{ cents: 0 }, { cents: 7 }, { cents: 0 }]);
    expect(metricOver('gini', all)).toMatchObject({
      value: expect.closeTo(2 / 3, 12),
      lowerBound: 0,
      upperBound: expect.closeTo(2 / 3, 12),
    });
  });
});

describe('equal money per head', () => {
  it.each(['gini', 'theil', 'atkinson'] as const)(
    'gives a %s that rounding takes not below 0',
    (id) => {
      for (let count = 2; count < 60; count += 1) {
        const areas = town(
          Array.from({ length: count }, (_, place) => ({
            neighbourhood: `n-${place}`,
            population: 1 + place,
            cents: 3 * (1 + place),
          })),
        );
        const value = valueOver(id, areas) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeCloseTo(0, 12);
      }
    },
  );
});

describe('Theil', () => {
  it('is the logarithm of how few have all', () => {
    const half = town([0, 0, 0, 10, 10, 10].map((cents) => ({ cents })));
    expect(metricOver('theil', half)).toMatchObject({
      value: expect.closeTo(Math.log(2), 12),
      upperBound: expect.closeTo(Math.log(6), 12),
    });
  });

  it('is what lies between districts and what lies within them', () => {
    // East has all: ln 2 between; within East one of two has all: ln 2 again.
    const areas = town([
      { cents: 8, cityDistrict: 'East' },
      { cents: 0, cityDistrict: 'East' },
      { cents: 0, cityDistrict: 'West' },
      { cents: 0, cityDistrict: 'West' },
    ]);
    expect(metricOver('theil', areas)).toMatchObject({
      value: expect.closeTo(2 * Math.log(2), 12),
      parts: {
        between: expect.closeTo(Math.log(2), 12),
        within: expect.closeTo(Math.log(2), 12),
        cityDistricts: [
          {
            cityDistrict: 'East',
            populationShare: 0.5,
            moneyShare: 1,
            theil: expect.closeTo(Math.log(2), 12),
          },
          { cityDistrict: 'West', populationShare: 0.5, moneyShare: 0, theil: 0 },
        ],
      },
    });
  });

  it('takes areas without a district together, after the others', () => {
    const areas = town([
      { cents: 1 },
      { cents: 1, cityDistrict: 'West' },
      { cents: 2 },
      { cents: 2, cityDistrict: 'East' },
      { cents: 2, cityDistrict: 'North' },
    ]);
    for (const given of [areas, areas.toReversed(), areas.slice(1)]) {
      const { parts } = metricOver('theil', given);
      expect(parts?.cityDistricts.map(({ cityDistrict }) => cityDistrict)).toEqual([
        'East',
        'North',
        'West',
        null,
      ]);
    }
  });

  it('is not split where no area has a district', () => {
    expect(metricOver('theil', town([{ cents: 1 }, { cents: 2 }])).parts).toBeNull();
  });
});

describe('Atkinson', () => {
  const areas = town([10, 20, 30, 40, 50].map((cents) => ({ cents })));

  it('is the part of the money that an equal division could do without', () => {
    expect(valueOver('atkinson', areas, { aversion: 0.5 })).toBeCloseTo(0.06315, 5);
    // The geometric mean of the five over their mean.
    expect(valueOver('atkinson', areas, { aversion: 1 })).toBeCloseTo(
      1 - 12_000_000 ** (1 / 5) / 30,
      12,
    );
    // The harmonic mean over the mean.
    expect(valueOver('atkinson', areas, { aversion: 2 })).toBeCloseTo(1 - 5 / (137 / 600) / 30, 12);
  });

  it('has no leap at an aversion of 1', () => {
    const at = (aversion: number) => valueOver('atkinson', areas, { aversion }) ?? 0;
    expect(at(1 - 1e-9)).toBeCloseTo(at(1), 8);
    expect(at(1 + 1e-9)).toBeCloseTo(at(1), 8);
  });

  it('is 1 where anyone gets nothing and the aversion is 1 or more', () => {
    const some = town([{ cents: 0 }, { cents: 5 }, { cents: 5 }]);
    expect(valueOver('atkinson', some, { aversion: 1 })).toBe(1);
    expect(valueOver('atkinson', some, { aversion: 2 })).toBe(1);
    expect(metricOver('atkinson', some, { aversion: 1 }).upperBound).toBe(1);
    expect(metricOver('atkinson', some, { aversion: 2 }).upperBound).toBe(1);
    expect(valueOver('atkinson', some, { aversion: 0.5 })).toBeCloseTo(1 / 3, 12);
    expect(metricOver('atkinson', some, { aversion: 2 }).range?.low).toEqual({
      value: 0,
      without: 'A',
    });
  });

  it('is at most what it would be if the smallest area had all', () => {
    const one = town([
      { cents: 4, population: 1 },
      { cents: 0, population: 3 },
    ]);
    // 1 − (¼ · √(1/¼))² = 3/4
    const { value, upperBound } = metricOver('atkinson', one, { aversion: 0.5 });
    expect(value).toBeCloseTo(0.75, 12);
    expect(upperBound).toBeCloseTo(0.75, 12);
  });

  it('is 1 where all went to where nobody lives, whatever rounding makes of the rest', () => {
    const rest = [5984, 1, 3, 1, 1674, 1].map((population) => ({ population, cents: 0 }));
    const areas = town([{ population: 0, cents: 1 }, ...rest]);
    expect(valueOver('atkinson', areas, { aversion: 0.1 })).toBeCloseTo(1, 12);
  });

  it('says with which aversion it was computed', () => {
    expect(metricOver('atkinson', areas).aversion).toBe(0.5);
    expect(metricOver('gini', areas).aversion).toBeNull();
  });
});

it('the Lorenz curve rises from the least money per head on', () => {
  const areas = town([{ cents: 6 }, { cents: 0 }, { cents: 2 }]);
  expect(metricsOver(areas).curves.lorenz).toEqual([
    { population: 0, money: 0, neighbourhoods: [] },
    { population: 1 / 3, money: 0, neighbourhoods: ['B'] },
    { population: 2 / 3, money: 1 / 4, neighbourhoods: ['C'] },
    { population: 1, money: 1, neighbourhoods: ['A'] },
  ]);
});
