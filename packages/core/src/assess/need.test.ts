import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../parse/dataset.ts';
import type { ComputedNeed, Indicator, NeedModel } from '../parse/need-model.ts';
import { needProfiles } from './need.ts';

type Facts = Readonly<Record<string, number | boolean | null>>;

const areas = (...facts: readonly Facts[]): Dataset => ({
  illustrativeAmounts: false,
  neighbourhoods: facts.map((known, index) => ({
    code: `n-${index + 1}`,
    name: `n-${index + 1}`,
    cityDistrict: null,
    population: null,
    facts: known,
  })),
  proposals: [],
  provenance: { neighbourhoods: null, proposals: null },
});

const indicator = (fact: string, changes: Partial<Indicator> = {}): Indicator => ({
  fact,
  title: { en: fact },
  direction: 'higher-is-needier',
  weight: 1,
  normalisation: { kind: 'none' },
  modelled: false,
  source: 'configuration',
  ...changes,
});

const model: ComputedNeed = {
  id: 'computed',
  kind: 'computed',
  title: { en: 'Computed' },
  warnings: [],
  dimensions: [
    { id: 'a', title: { en: 'A' }, weight: 3, indicators: [indicator('x'), indicator('y')] },
    { id: 'b', title: { en: 'B' }, weight: 1, indicators: [indicator('z')] },
  ],
  roundingError: 0,
  small: { of: 'homes', below: 250, whenUnknown: 'unknown' },
  residential: 'lived-in',
  source: 'configuration',
};

describe('a computed index', () => {
  it('is the weighted mean of its dimensions, each the weighted mean of its indicators', () => {
    const [need] = needProfiles(model, areas({ x: 10, y: 30, z: 100 }));
    expect(need).toMatchObject({
      index: 40,
      cumulative: 40,
      range: { low: 40, high: 40 },
      indicators: [
        { fact: 'x', value: 10, normalised: 10 },
        { fact: 'y', value: 30, normalised: 30 },
        { fact: 'z', value: 100, normalised: 100 },
      ],
    });
  });

  it('does not exist where one figure with weight is missing, and says what is left open', () => {
    const [need] = needProfiles(model, areas({ x: 10, y: null, z: 100 }));
    expect(need).toMatchObject({
      index: null,
      cumulative: null,
      rank: null,
      quintile: null,
      range: { low: 28.75, high: 66.25 },
      attention: ['need-unknown'],
    });
  });

  it('exists where what is missing has no weight, and shows what has no direction', () => {
    const shown = indicator('w', { direction: 'none', weight: 0 });
    const wider = {
      ...model,
      dimensions: [
        ...model.dimensions,
        { id: 'c', title: { en: 'C' }, weight: 0, indicators: [shown] },
      ],
    };
    const [known, unknown] = needProfiles(
      wider,
      areas({ x: 10, y: 30, z: 100, w: 7 }, { x: 10, y: 30, z: 100, w: null }),
    );
    expect([known?.index, unknown?.index]).toEqual([40, 40]);
    expect(known?.indicators.at(-1)).toEqual({ fact: 'w', value: 7, normalised: null });
  });

  it('lies in the range that was announced, whatever the missing figures turn out to be', () => {
    const level = fc.integer({ min: -20, max: 120 });
    const gaps = fc.record({ x: fc.boolean(), y: fc.boolean(), z: fc.boolean() });
    fc.assert(
      fc.property(fc.record({ x: level, y: level, z: level }), gaps, (all, missing) => {
        const some = Object.fromEntries(
          Object.entries(all).map(([fact, value]) => [
            fact,
            missing[fact as keyof typeof missing] ? null : value,
          ]),
        );
        const [before, after] = needProfiles(model, areas(some, all));
        expect(after?.index).toBeGreaterThanOrEqual(before?.range.low ?? NaN);
        expect(after?.index).toBeLessThanOrEqual(before?.range.high ?? NaN);
      }),
    );
  });

  it('of one area does not move when the figures of another do', () => {
    const level = fc.integer({ min: -20, max: 120 });
    const figures = fc.record({ x: level, y: level, z: level });
    const frozen: ComputedNeed = {
      ...model,
      dimensions: [
        {
          id: 'a',
          title: { en: 'A' },
          weight: 1,
          indicators: [
            indicator('x', { normalisation: { kind: 'min-max', low: 0, high: 50 } }),
            indicator('y', { normalisation: { kind: 'z-score', mean: 40, deviation: 15 } }),
            indicator('z', { normalisation: { kind: 'rank', among: [3, 14, 15, 92] } }),
          ],
        },
      ],
    };
    fc.assert(
      fc.property(figures, figures, figures, (own, other, moved) => {
        const [before] = needProfiles(frozen, areas(own, other));
        const [after] = needProfiles(frozen, areas(own, moved));
        expect(after?.index).toBe(before?.index);
      }),
    );
  });
});

describe('the rank of an area', () => {
  const ranks = (roundingError: number, ...levels: readonly number[]) =>
    needProfiles(
      { ...model, roundingError },
      areas(...levels.map((level) => ({ x: level, y: level, z: level }))),
    );

  it('is 1 for the neediest, and shared by equals', () => {
    const found = ranks(0, 80, 20, 80, 50, 10);
    expect(found.map(({ rank }) => rank)).toEqual([1, 4, 1, 3, 5]);
    expect(found.map(({ quintile }) => quintile)).toEqual([5, 2, 5, 3, 1]);
    expect(found[0]?.rankRange).toEqual({ low: 1, high: 2 });
  });

  it('lies in the range that rounding leaves open, as counting pairs one by one finds it', () => {
    const level = fc.integer({ min: 0, max: 100 });
    const city = fc.array(level, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(city, fc.constantFrom(0.5, 1.5, 4), (levels, error) => {
        const found = ranks(error, ...levels);
        for (const [place, own] of levels.entries()) {
          const low = 1 + levels.filter((other) => other - own >= 2 * error).length;
          const high = levels.filter((other) => other - own > -2 * error).length;
          expect(found[place]?.rankRange).toEqual({ low, high });
          expect(found[place]?.rank).toBe(1 + levels.filter((other) => other > own).length);
        }
      }),
    );
  });
});

describe('an area that cannot be compared', () => {
  const figures = { x: 50, y: 50, z: 50 };

  it('keeps its index where it is small, and shifts the rank of no other', () => {
    const [small, other] = needProfiles(
      model,
      areas({ ...figures, x: 90, homes: 249 }, { ...figures, homes: 250 }),
    );
    expect(small).toMatchObject({
      index: 65,
      small: true,
      compared: false,
      rank: null,
      rankRange: null,
      quintile: null,
      attention: ['need-small'],
    });
    expect(other).toMatchObject({ small: false, compared: true, rank: 1, attention: [] });
  });

  it('is compared as long as nobody knows how small it is', () => {
    const [need] = needProfiles(model, areas({ ...figures, homes: null }));
    expect(need).toMatchObject({ small: null, compared: true, rank: 1 });
  });

  it('has no index where nobody lives, though figures of its few people are shown', () => {
    const [empty, unknown] = needProfiles(
      model,
      areas({ ...figures, 'lived-in': false }, { ...figures, 'lived-in': null }),
    );
    expect(empty).toMatchObject({
      index: null,
      cumulative: null,
      range: { low: 0, high: 100 },
      compared: false,
      attention: ['need-unknown', 'need-not-residential'],
    });
    expect(empty?.indicators[0]?.value).toBe(50);
    expect(unknown).toMatchObject({ index: 50, compared: true });
  });
});

describe('an index as published', () => {
  const given: NeedModel = {
    id: 'given',
    kind: 'given',
    title: { en: 'Given' },
    warnings: [],
    index: 'index',
    measure: 'sum',
    goalposts: { low: 60, high: 120 },
    roundingError: 1.5,
    source: 'configuration',
  };

  it('is shown as it stands, and counts by its measure between the goalposts', () => {
    const [need] = needProfiles(given, areas({ index: 30, sum: 90 }));
    expect(need).toMatchObject({ index: 30, cumulative: 50, rank: 1, indicators: [] });
  });

  it('leaves the order open of areas that are less than twice the rounding error apart', () => {
    const found = needProfiles(
      given,
      areas({ index: 40, sum: 120 }, { index: 39, sum: 118 }, { index: 38, sum: 116 }),
    );
    // Overlap is not transitive: the first and the last do not overlap.
    expect(found.map(({ rankRange }) => rankRange)).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 3 },
      { low: 2, high: 3 },
    ]);
  });
});

it('without a need model nothing is known of need, and nothing asks for attention', () => {
  const [need] = needProfiles(undefined, areas({ x: 10 }));
  expect(need).toMatchObject({ index: null, cumulative: null, rank: null, attention: [] });
});
