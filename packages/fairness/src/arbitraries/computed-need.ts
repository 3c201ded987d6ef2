import * as fc from 'fast-check';

const goalposts = fc.constantFrom(
  { kind: 'none' },
  { kind: 'min-max', low: 10, high: 60 },
  { kind: 'min-max', low: 10, high: 10 },
  { kind: 'z-score', mean: 33.3, deviation: 12.5 },
  { kind: 'z-score', mean: 33.3, deviation: 0 },
  { kind: 'rank', among: [50, 0, 10, 10, 100] },
  { kind: 'rank', among: [10] },
);

const indicator = (fact: string, weight: fc.Arbitrary<number>) =>
  fc.record({
    fact: fc.constant(fact),
    title: fc.constant({ en: fact }),
    direction: fc.constantFrom('higher-is-needier', 'lower-is-needier'),
    weight,
    normalisation: goalposts,
    source: fc.constant('configuration'),
  });

/**
 * A computed need model over three figures in two dimensions, with every way to normalise, equal and
 * unequal weights, and areas that are small or where no people live.
 */
export const computedNeed = fc
  .record({
    index: indicator('neighbourhood.index', fc.constant(1)),
    measure: indicator('neighbourhood.measure', fc.constantFrom(0, 1, 0.3)),
    care: indicator('neighbourhood.care', fc.constantFrom(1, 2)),
    weight: fc.constantFrom(0, 1, 3),
    roundingError: fc.constantFrom(0, 5),
  })
  .map(({ index, measure, care, weight, roundingError }) => ({
    id: 'computed',
    kind: 'computed',
    title: { en: 'Computed need' },
    warnings: [{ en: 'Made up.' }],
    dimensions: [
      { id: 'one', title: { en: 'One' }, weight: 1, indicators: [index, measure] },
      { id: 'two', title: { en: 'Two' }, weight, indicators: [care] },
    ],
    roundingError,
    small: { of: 'neighbourhood.count', below: 2 },
    residential: 'neighbourhood.homes',
    source: 'configuration',
  }));
