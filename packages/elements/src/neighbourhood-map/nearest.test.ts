import { expect, it } from 'vitest';
import { type Direction, nearest } from './nearest.ts';

const place = (name: string, x: number, y: number) => ({ name, centre: [x, y] as const });
const middle = place('middle', 0, 0);
const places = [
  middle,
  place('east', 10, 1),
  place('far east', 30, 0),
  place('north-east', 6, -8),
  place('south', -1, 12),
];

it.each<[Direction, string | undefined]>([
  ['right', 'east'],
  ['up', 'north-east'],
  ['down', 'south'],
  ['left', 'south'],
])('finds what lies %s', (direction, name) => {
  expect(nearest(middle, places, direction)?.name).toBe(name);
});

it('finds nothing beyond the edge', () => {
  expect(nearest(place('edge', 99, 0), places, 'right')).toBeUndefined();
});

it('reaches every place from every other by arrows alone, whatever the plan', () => {
  const spread = Array.from({ length: 40 }, (_, at) =>
    place(String(at), (at * 7_919) % 101, (at * 104_729) % 97),
  );
  const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
  const reached = new Set([spread[0]]);
  for (const from of reached) {
    for (const direction of directions) {
      if (from === undefined) continue;
      const next = nearest(from, spread, direction);
      if (next !== undefined) reached.add(next);
    }
  }
  expect(reached.size).toBe(spread.length);
});
