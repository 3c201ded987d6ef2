import { describe, expect, it } from 'vitest';
import { type Area, concentrationIndex } from './concentration-index.ts';

const area = (need: number, cents: number, population = 1): Area => ({ need, cents, population });

describe('the concentration index', () => {
  it('is −1/2 where all money goes to the needier of two, and 1/2 where it goes to the other', () => {
    expect(concentrationIndex([area(2, 100), area(1, 0)])).toEqual({
      value: -0.5,
      lowerBound: -0.5,
    });
    expect(concentrationIndex([area(2, 0), area(1, 100)]).value).toBe(0.5);
  });

  it('is worked out by hand over three areas of unequal size', () => {
    // Neediest first: people 1, 2 and 1 of 4, so twice the mid-ranks are 1/4, 1 and 7/4.
    const areas = [area(5, 30, 2), area(9, 50, 1), area(1, 20, 1)];
    expect(concentrationIndex(areas)).toEqual({
      value: (50 * 0.25 + 30 * 1 + 20 * 1.75) / 100 - 1,
      lowerBound: 0.25 - 1,
    });
  });

  it('takes areas of equal need together, in whatever order they come', () => {
    const areas = [area(5, 100), area(5, 0), area(1, 0)];
    const others = [area(1, 0), area(5, 0), area(5, 100)];
    expect(concentrationIndex(areas).value).toBeCloseTo(2 / 3 - 1, 12);
    expect(concentrationIndex(others)).toEqual(concentrationIndex(areas));
    expect(concentrationIndex(areas).lowerBound).toBeCloseTo(2 / 3 - 1, 12);
  });

  it('is 0 where money follows people', () => {
    expect(concentrationIndex([area(3, 20, 2), area(2, 10, 1), area(1, 30, 3)]).value).toBeCloseTo(
      0,
      12,
    );
  });

  it('has a bound and no value where nothing was spent', () => {
    expect(concentrationIndex([area(2, 0), area(1, 0)])).toEqual({ value: null, lowerBound: -0.5 });
  });

  it('is nothing over one area, over none, and where nobody lives', () => {
    const nothing = { value: null, lowerBound: null };
    expect(concentrationIndex([area(1, 100)])).toEqual(nothing);
    expect(concentrationIndex([])).toEqual(nothing);
    expect(concentrationIndex([area(2, 50, 0), area(1, 50, 0)])).toEqual(nothing);
  });
});
