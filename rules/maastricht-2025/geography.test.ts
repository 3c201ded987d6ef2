import { existsSync, readFileSync } from 'node:fs';
import { orThrow } from '@maatstaf/core/parse';
import { type Geography, parseGeography, parseOutlines } from '@maatstaf/core/geography';
import { expect, it } from 'vitest';
import { readPack } from './read-pack.ts';

const { dataset } = readPack();
const read = (file: string | URL) => readFileSync(new URL(file, import.meta.url));
const parsed = parseGeography(dataset, 'geography.json', read('geography.json'));
const geography = orThrow(parsed);
const places = new Map(geography.neighbourhoods.map((place) => [place.code, place]));

/** The outlines that the map is derived from, no part of this repository. */
const ground = new URL(
  '../../../shared/data/buurten_maastricht_2024_wgs84_generalised.geojson',
  import.meta.url,
);

type Place = Geography['neighbourhoods'][number];

/** The part of the borders for which something holds of the two that share it. */
function shareOfBorders(holds: (one: Place, other: Place) => boolean): number {
  const kept = geography.adjacent.filter(([one, other]) => {
    const [a, b] = [places.get(one), places.get(other)];
    return a !== undefined && b !== undefined && holds(a, b);
  });
  return kept.length / geography.adjacent.length;
}

it('places every neighbourhood of the data, and no other', () => {
  expect(parsed.issues).toEqual([]);
  expect([...places.keys()]).toEqual(dataset.neighbourhoods.map(({ code }) => code));
});

it('keeps neighbours together on the tiles: nine of ten touch, over half side by side, hardly any further than one apart', () => {
  const apart = (one: Place, other: Place) =>
    one.tile.map((place, axis) => Math.abs(place - (other.tile[axis] ?? 0)));
  expect(shareOfBorders((one, other) => Math.max(...apart(one, other)) <= 1)).toBeGreaterThan(0.9);
  const steps = (one: Place, other: Place) => apart(one, other).reduce((sum, part) => sum + part);
  expect(shareOfBorders((one, other) => steps(one, other) === 1)).toBeGreaterThan(0.58);
  expect(shareOfBorders((one, other) => Math.max(...apart(one, other)) <= 2)).toBeGreaterThan(0.99);
});

it('keeps neighbours together on the map: the cells of at least 85 in 100 share a border', () => {
  const shares = (one: Place, other: Place) => {
    const points = new Set(one.cell.map(String));
    return other.cell.filter((point) => points.has(String(point))).length >= 2;
  };
  expect(shareOfBorders(shares)).toBeGreaterThan(0.85);
});

it('keeps north above south: no tile is turned round against one that lies far from it', () => {
  const turned = geography.neighbourhoods.flatMap((one) =>
    geography.neighbourhoods.filter(
      (other) => one.centre[1] + 3_000 < other.centre[1] && one.tile[1] > other.tile[1],
    ),
  );
  expect(turned).toEqual([]);
});

it('lies as the neighbourhoods do on the ground, where their outlines are at hand', ({ skip }) => {
  if (!existsSync(ground)) skip('The outlines are not here: the map is not compared with them.');
  const outlines = orThrow(parseOutlines(dataset, 'ground', readFileSync(ground)));
  expect(outlines.areas).toHaveLength(44);
  const [first] = outlines.areas;
  const origin = places.get(first?.code ?? '');
  // Both are plans in metres; they differ by where the corner is.
  const off = outlines.areas.map(({ code, centre }) => {
    const [x = 0, y = 0] = places.get(code)?.centre ?? [];
    const dx = x - (origin?.centre[0] ?? 0) - (centre[0] - (first?.centre[0] ?? 0));
    const dy = y - (origin?.centre[1] ?? 0) - (centre[1] - (first?.centre[1] ?? 0));
    return Math.hypot(dx, dy);
  });
  expect(Math.max(...off)).toBeLessThan(5);
});
