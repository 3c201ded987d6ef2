import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricOver, town, valueOver } from './areas.test-data.ts';

// Results that others computed over incomes of regions. The files are no part of this repository.
const folder = new URL('../../../../../shared/conformance/inequality/', import.meta.url);
const present = existsSync(folder);
if (!present)
  console.info('The published inequality figures are not here: nothing to compare with.');

interface Expected {
  readonly pysal_gini_mexico_pcgdp1940: number;
  readonly pysal_theil_T_mexico_1940_2000: readonly number[];
  readonly pysal_theil_between_hanson98_1940_2000: readonly number[];
  readonly 'atkinson_[10,20,30,40,50]': Record<
    string,
    { readonly A: number; readonly EDE: number }
  >;
  readonly worldbank_technote7_concentration_index: {
    readonly births: readonly number[];
    readonly u5mr: readonly number[];
    readonly published_C: number;
  };
}

const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const years = [1940, 1950, 1960, 1970, 1980, 1990, 2000];

describe.skipIf(!present)('published figures', () => {
  const expected = present
    ? (JSON.parse(text('expected.json')) as Expected)
    : ({} as unknown as Expected);
  const [head = [], ...rows] = present
    ? text('mexico.csv')
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(','))
    : [];
  const statesIn = (year: number) =>
    town(
      rows.map((row) => ({
        neighbourhood: row[0] ?? '',
        cents: Number(row[head.indexOf(`pcgdp${year}`)]),
        cityDistrict: row[head.indexOf('hanson98')] ?? null,
      })),
    );

  it('Gini over 32 states', () => {
    expect(rows).toHaveLength(32);
    expect(valueOver('gini', statesIn(1940))).toBeCloseTo(expected.pysal_gini_mexico_pcgdp1940, 12);
  });

  it.each(years)('Theil over 32 states in %i, and the part between regions', (year) => {
    const { value, parts } = metricOver('theil', statesIn(year));
    const place = years.indexOf(year);
    expect(value).toBeCloseTo(expected.pysal_theil_T_mexico_1940_2000[place] ?? Number.NaN, 8);
    expect(parts?.between).toBeCloseTo(
      expected.pysal_theil_between_hanson98_1940_2000[place] ?? Number.NaN,
      8,
    );
  });

  it('Atkinson over five incomes, and the equal income that would do as well', () => {
    const five = town([10, 20, 30, 40, 50].map((cents) => ({ cents })));
    const published = Object.entries(expected['atkinson_[10,20,30,40,50]']);
    expect(published).toHaveLength(2);
    for (const [aversion, { A, EDE }] of published) {
      const value = valueOver('atkinson', five, { aversion: Number(aversion) }) ?? Number.NaN;
      expect(value).toBeCloseTo(A, String(A).length - 2);
      expect(30 * (1 - value)).toBeCloseTo(EDE, 6);
    }
  });

  it('concentration index of deaths of children over wealth', () => {
    const { births, u5mr, published_C } = expected.worldbank_technote7_concentration_index;
    const groups = town(
      births.map((population, place) => ({ population, cents: population * (u5mr[place] ?? 0) })),
    );
    expect(valueOver('concentration-index', groups)).toBeCloseTo(published_C, 4);
  });
});
