import { describe, expect, it } from 'vitest';
import { metricOver, town, valueOver } from './areas.test-data.ts';
import { metricsOver } from './metrics.ts';

describe('concentration index', () => {
  it('is 0 where everyone gets the same, and below 0 where the needier get more', () => {
    expect(valueOver('concentration-index', town([{ cents: 5 }, { cents: 5 }]))).toBe(0);
    // 2 · (3/4 · 1/4 + 1/4 · 3/4) − 1
    expect(valueOver('concentration-index', town([{ cents: 3 }, { cents: 1 }]))).toBe(-0.25);
  });

  it('pools the ranks of equal need', () => {
    const areas = town([
      { cents: 9, need: 50 },
      { cents: 1, need: 50 },
    ]);
    expect(metricOver('concentration-index', areas)).toMatchObject({
      value: 0,
      lowerBound: 0,
      upperBound: 0,
    });
  });
});

describe('Kakwani', () => {
  it('is 0 where money follows need, and below 0 where it goes beyond', () => {
    // Need 3 to 1, and money too: both concentrated at −1/4.
    const follows = town([
      { cents: 3, need: 60 },
      { cents: 1, need: 20 },
    ]);
    expect(valueOver('kakwani', follows)).toBe(0);
    const beyond = town([
      { cents: 4, need: 60 },
      { cents: 0, need: 20 },
    ]);
    expect(metricOver('kakwani', beyond)).toMatchObject({
      value: -0.25,
      lowerBound: -0.25,
      upperBound: 0.75,
    });
  });

  it('is null where nobody needs anything', () => {
    const areas = town([
      { cents: 3, need: 0 },
      { cents: 1, need: 0 },
    ]);
    expect(valueOver('kakwani', areas)).toBeNull();
    expect(valueOver('suits', areas)).toBeNull();
  });
});

describe('Suits', () => {
  it('is 0 where money follows need, and reaches from one side to the other', () => {
    const needs = [{ need: 60 }, { need: 20 }];
    const value = (...cents: readonly number[]) =>
      valueOver('suits', town(needs.map((need, place) => ({ ...need, cents: cents[place] ?? 0 }))));
    expect(value(3, 1)).toBe(0);
    // Three quarters of all need lie before the end of the neediest, a quarter after its start.
    expect(value(4, 0)).toBe(-0.25);
    expect(value(0, 4)).toBe(0.75);
  });
});

describe('share to the neediest fifth', () => {
  it('is what they got, and splits the area at the line', () => {
    const five = town([1, 2, 3, 4, 0].map((cents) => ({ cents })));
    expect(valueOver('share-to-neediest-fifth', five)).toBeCloseTo(0.1, 12);
    // Of two areas the neediest holds the line: two fifths of its 30 in 40.
    const two = town([{ cents: 30 }, { cents: 10 }]);
    expect(metricOver('share-to-neediest-fifth', two)).toMatchObject({
      value: expect.closeTo(0.3, 12),
      lowerBound: 0,
      upperBound: 0.4,
    });
  });

  it('splits areas of equal need together', () => {
    const areas = town([
      { cents: 8, need: 50 },
      { cents: 0, need: 50 },
      { cents: 2, need: 10 },
    ]);
    // Three tenths of the two together, who have 8 in 10.
    expect(valueOver('share-to-neediest-fifth', areas)).toBeCloseTo(0.24, 12);
  });

  it('takes what lies just behind the line for behind it, also where nobody lives', () => {
    const areas = town([
      { cents: 0, population: 1 },
      { cents: 5, population: 0 },
      { cents: 5, population: 4 },
    ]);
    expect(valueOver('share-to-neediest-fifth', areas)).toBe(0);
  });

  it('cannot fall below what the one area over most of the town gives', () => {
    const areas = town([
      { cents: 0, population: 1 },
      { cents: 9, population: 9 },
    ]);
    const { value, lowerBound } = metricOver('share-to-neediest-fifth', areas);
    expect(value).toBeCloseTo(1 / 9, 12);
    expect(lowerBound).toBeCloseTo(1 / 9, 12);
  });
});

describe('moving money', () => {
  const areas = town([
    { cents: 2, population: 1 },
    { cents: 6, population: 3 },
  ]);

  it('to a needier area lowers the concentration index by 2δ(Rj − Ri)/(Nμ), exactly', () => {
    const moved = town([
      { cents: 4, population: 1 },
      { cents: 4, population: 3 },
    ]);
    const effect = metricsOver(areas).transferEffect('B', 'A', 2);
    // 2 · 2 · (1/8 − 5/8) / 8
    expect(effect).toBe(-0.25);
    expect(metricsOver(areas).transferEffect('B', 'A', 6)).toBe(-0.75);
    expect(valueOver('concentration-index', moved)).toBe(
      (valueOver('concentration-index', areas) ?? 0) - 0.25,
    );
  });

  it('is not told where it cannot be, and more than there is cannot move', () => {
    const told = metricsOver(areas);
    expect(told.transferEffect('B', 'elsewhere', 1)).toBeNull();
    expect(told.transferEffect('elsewhere', 'B', 1)).toBeNull();
    expect(metricsOver(areas.slice(0, 1)).transferEffect('A', 'A', 1)).toBeNull();
    expect(() => told.transferEffect('A', 'B', 3)).toThrow(/A has 2 cents/);
    expect(() => told.transferEffect('A', 'B', -1)).toThrow(/A has 2 cents/);
    expect(metricsOver(town([{ cents: 0 }, { cents: 0 }])).transferEffect('A', 'B', 0)).toBeNull();
  });
});

it('the concentration curve of two areas has one point between its ends', () => {
  expect(metricsOver(town([{ cents: 3 }, { cents: 1 }])).curves.concentration).toEqual([
    { population: 0, money: 0, neighbourhoods: [] },
    { population: 0.5, money: 0.75, neighbourhoods: ['A'] },
    { population: 1, money: 1, neighbourhoods: ['B'] },
  ]);
});

it('the concentration curve rises from the neediest on, equal areas as one piece', () => {
  const areas = town([
    { cents: 5, need: 50 },
    { cents: 1, need: 10 },
    { cents: 2, need: 10 },
  ]);
  expect(metricsOver(areas).curves.concentration).toEqual([
    { population: 0, money: 0, neighbourhoods: [] },
    { population: 1 / 3, money: 5 / 8, neighbourhoods: ['A'] },
    { population: 1, money: 1, neighbourhoods: ['B', 'C'] },
  ]);
});
