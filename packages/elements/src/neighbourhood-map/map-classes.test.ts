import { describe, expect, it } from 'vitest';
import { mapClasses } from './map-classes.ts';
import { mapWords } from './map-words.ts';
import type { MapMeasure } from './shown-values.ts';

const classes = (measure: MapMeasure, values: readonly (number | null)[]) =>
  mapClasses(measure, values, mapWords('en'), 'en');

const lists: readonly (readonly (number | null)[])[] = [
  [],
  [null],
  [0],
  [0, 0, null],
  [1],
  [7, 7, 7],
  [23.7, 31.7, 44, null],
  [0, 100, 250_000, 1_200_000, 99, 1_000_000_000],
  [0.1, 0.2, 0.3],
  Array.from({ length: 100 }, (_, at) => at * 1_234),
];

describe.each(['need', 'awarded', 'per-head'] as const)('the classes of %s', (measure) => {
  it.each(lists)('hold each of %j exactly once', (...values) => {
    const list = classes(measure, values);
    for (const value of values)
      expect(list.filter(({ holds }) => holds(value)).length, String(value)).toBe(1);
    expect(new Set(list.map(({ mark }) => mark)).size).toBe(list.length);
  });
});

it('the classes of changes hold each exactly once, gains and losses apart', () => {
  const values = [-500_000, -100, 0, 100, 20_000, 500_000, null];
  const list = classes('change', values);
  expect(
    values.map((value) => list.filter(({ holds }) => holds(value)).map(({ mark }) => mark)),
  ).toEqual([['−−'], ['−'], ['='], ['+'], ['+'], ['++'], ['?']]);
});

it('has one class where nothing changes', () => {
  expect(classes('change', [0, 0]).map(({ label }) => label)).toEqual(['the same']);
});

it('gives no class for unknown where all is known, and never a number to what is unknown', () => {
  expect(classes('need', [1, 2]).some(({ mark }) => mark === '?')).toBe(false);
  expect(
    classes('need', [1, 2, null])
      .filter(({ holds }) => holds(null))
      .map(({ mark }) => mark),
  ).toEqual(['?']);
});

it('has steps that people can remember', () => {
  expect(classes('need', [23.7, 44]).map(({ label }) => label)).toEqual([
    '20 to 25',
    '25 to 30',
    '30 to 35',
    '35 to 40',
    '40 to 45',
  ]);
});
