import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByScore } from './rank-order.ts';

describe('sortByScore', () => {
  // Short lists are sorted by insertion, long ones by counting: both must be stable and agree.
  it.each([40, 3_000])('sorts %i places by score, highest first, equals as they came', (count) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 200 }), (seed, kinds) => {
        const scores = Float64Array.from({ length: count }, (_, place) => {
          const kind = Math.abs(Math.imul(place + seed, 2_654_435_761)) % kinds;
          return Math.round((kind / kinds) * 100e9) / 1e9;
        });
        const places = Int32Array.from({ length: count }, (_, place) => (place * 7) % count);
        const expected = [...places].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        sortByScore(places, scores, new Int32Array(count));
        expect([...places]).toEqual(expected);
      }),
      { seed: 20_261_121, numRuns: 40 },
    );
  });

  it('sorts scores that crowd together at ever smaller distances', () => {
    const scores = Float64Array.from({ length: 2_000 }, (_, place) => 100 / 10 ** (place % 10));
    const places = Int32Array.from({ length: 2_000 }, (_, place) => place);
    const expected = [...places].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    sortByScore(places, scores, new Int32Array(2_000));
    expect([...places]).toEqual(expected);
  });

  it('tells scores apart that differ in the ninth decimal', () => {
    const scores = Float64Array.from({ length: 600 }, (_, place) => 50 + (place % 3) * 1e-9);
    const places = Int32Array.from({ length: 600 }, (_, place) => place);
    sortByScore(places, scores, new Int32Array(600));
    expect(places.slice(0, 3).map((place) => place % 3)).toEqual(Int32Array.of(2, 2, 2));
    expect(places.slice(-3).map((place) => place % 3)).toEqual(Int32Array.of(0, 0, 0));
  });
});
