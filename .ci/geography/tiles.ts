import type { Point } from './plan.ts';

/** A place on a grid: column from the west, row from the north, from 0. */
export type Tile = readonly [column: number, row: number];

type Pair = readonly [string, string];

/** How much a broken border weighs against a tile's distance from its place, in tiles squared. */
const perBorder = 5;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const steps = 1_000_000;

interface Area {
  readonly code: string;
  readonly centre: Point;
}

/**
 * A tile for every area, so that areas that border on each other touch, and each lies about where it lies
 * on the ground. Found by simulated annealing from fixed seeds: the same areas get the same tiles.
 */
export function tilesOf(
  areas: readonly Area[],
  pairs: readonly Pair[],
  grid: Tile,
): readonly Tile[] {
  return seeds
    .map((seed) => annealed(areas, pairs, grid, randomFrom(seed)))
    .reduce((one, other) => (other.cost < one.cost ? other : one)).tiles;
}

function annealed(
  areas: readonly Area[],
  pairs: readonly Pair[],
  [columns, rows]: Tile,
  random: () => number,
): { readonly cost: number; readonly tiles: readonly Tile[] } {
  const wanted = spread(areas, [columns, rows]);
  const places = new Map(areas.map(({ code }, at) => [code, at]));
  const neighbours = areas.map(() => [] as number[]);
  for (const [one, other] of pairs) {
    const [a = 0, b = 0] = [places.get(one), places.get(other)];
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const size = columns * rows;
  // The area at each place of the grid; empty places hold -1.
  const grid = Array.from({ length: size }, (_, at) => (at < areas.length ? at : -1));
  const placeOf = areas.map((_, at) => at);

  const cost = (area: number): number => {
    const place = placeOf[area] ?? 0;
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const [x, y] = wanted[area] ?? [0, 0];
    let sum = (column - x) ** 2 + (row - y) ** 2;
    for (const other of neighbours[area] ?? []) {
      const at = placeOf[other] ?? 0;
      const [dx, dy] = [
        Math.abs((at % columns) - column),
        Math.abs(Math.floor(at / columns) - row),
      ];
      // Side by side, corner to corner, apart.
      sum +=
        dx + dy <= 1
          ? 0
          : dx <= 1 && dy <= 1
            ? perBorder / 4
            : (perBorder * Math.hypot(dx, dy)) / 2;
    }
    return sum;
  };
  const put = (area: number, place: number): void => {
    grid[place] = area;
    if (area >= 0) placeOf[area] = place;
  };
  let best = { cost: Infinity, places: [...placeOf] };
  const all = (): number => areas.reduce((sum, _, area) => sum + cost(area), 0);
  for (let step = 0; step < steps; step += 1) {
    const heat = 12 * (1 - step / steps) ** 2 + 0.01;
    const area = Math.floor(random() * areas.length);
    const from = placeOf[area] ?? 0;
    const to = Math.floor(random() * size);
    const other = grid[to] ?? -1;
    if (other === area) continue;
    const before = cost(area) + (other < 0 ? 0 : cost(other));
    put(area, to);
    put(other, from);
    const change = cost(area) + (other < 0 ? 0 : cost(other)) - before;
    if (change > 0 && random() >= Math.exp(-change / heat)) {
      put(area, from);
      put(other, to);
    } else if (change < 0 && heat < 0.1) {
      const cost = all();
      if (cost < best.cost) best = { cost, places: [...placeOf] };
    }
  }
  return {
    cost: best.cost,
    tiles: best.places.map((place) => [place % columns, Math.floor(place / columns)]),
  };
}

/** Where each area would like to be: halfway between its place on the ground and its place in the order. */
function spread(
  areas: readonly { readonly centre: Point }[],
  [columns, rows]: Tile,
): readonly Point[] {
  const along = (axis: 0 | 1, count: number): readonly number[] => {
    const values = areas.map(({ centre }) => centre[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const sorted = values.toSorted((a, b) => a - b);
    return values.map((value) => {
      const linear = (value - low) / (high - low);
      const ordered = sorted.indexOf(value) / (values.length - 1);
      return ((linear + ordered) / 2) * (count - 1);
    });
  };
  const [xs, ys] = [along(0, columns), along(1, rows)];
  return areas.map((_, at) => [xs[at] ?? 0, ys[at] ?? 0]);
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
