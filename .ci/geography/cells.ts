import { Delaunay } from 'd3-delaunay';
import { centroidOf, type Point } from './plan.ts';

/** How far the plan reaches beyond the outermost centres, in metres. */
const margin = 450;

/** How often centres move to the middle of their cells: it gives small inner areas room to be read and pressed. */
const rounds = 2;

/**
 * A cell for every centre: the part of the plan that is nearest to it, within a rounded hull around all
 * centres. Centres first move a little apart, so the cells tell where an area lies, and not how large it is.
 */
export function cellsOf(centres: readonly Point[]): readonly (readonly Point[])[] {
  const hull = hullAround(centres);
  let sites = centres;
  let cells = clippedVoronoi(sites, hull);
  for (let round = 0; round < rounds; round += 1) {
    sites = cells.map((cell) => centroidOf(cell));
    cells = clippedVoronoi(sites, hull);
  }
  return cells;
}

function triangulated(points: readonly Point[]): Delaunay<Point> {
  return Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  );
}

/** The convex hull of circles around the centres, as a polygon of many sides. */
function hullAround(centres: readonly Point[]): readonly Point[] {
  const sides = 16;
  const around = centres.flatMap(([x, y]) =>
    Array.from({ length: sides }, (_, at): Point => {
      const angle = (2 * Math.PI * at) / sides;
      return [x + margin * Math.cos(angle), y + margin * Math.sin(angle)];
    }),
  );
  const { hull } = triangulated(around);
  return [...hull].map((at): Point => around[at] ?? [0, 0]);
}

function clippedVoronoi(
  sites: readonly Point[],
  hull: readonly Point[],
): readonly (readonly Point[])[] {
  const xs = hull.map(([x]) => x);
  const ys = hull.map(([, y]) => y);
  const voronoi = triangulated(sites).voronoi([
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ]);
  return sites.map((_, at) => clipped(voronoi.cellPolygon(at).slice(0, -1) as Point[], hull));
}

/** The part of a polygon within a convex hull (Sutherland and Hodgman, 1974). */
function clipped(polygon: readonly Point[], hull: readonly Point[]): readonly Point[] {
  const middle = centroidOf(hull);
  let kept = polygon;
  for (const [at, from] of hull.entries()) {
    const to = hull[(at + 1) % hull.length] ?? from;
    const side = ([x, y]: Point) =>
      (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    const inside = Math.sign(side(middle));
    kept = kept.flatMap((point, place): Point[] => {
      const before = kept.at(place - 1) ?? point;
      const [a, b] = [side(before) * inside, side(point) * inside];
      const t = a / (a - b);
      const crossing: Point = [
        before[0] + t * (point[0] - before[0]),
        before[1] + t * (point[1] - before[1]),
      ];
      if (b >= 0) return a < 0 ? [crossing, point] : [point];
      return a >= 0 ? [crossing] : [];
    });
  }
  return kept;
}
