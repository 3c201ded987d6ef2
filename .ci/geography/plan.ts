/** A point in metres from the north-west corner of a plan: to the east, to the south. */
export type Point = readonly [x: number, y: number];

/** An area as it lies on the ground, by the outlines of a file. */
export interface Ground {
  readonly code: string;
  readonly centre: Point;
  /** The outline, without its closing point. */
  readonly ring: readonly Point[];
}

/** A feature of a GeoJSON file of neighbourhoods by CBS, in degrees. */
interface Feature {
  readonly properties: { readonly statcode: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Point[][])[] };
}

const metresPerDegree = 111_195;

/**
 * The areas of a GeoJSON text in metres, sorted by code. The plane touches the earth at the middle of
 * the areas: over a city that is off by less than a metre.
 */
export function groundFrom(geojson: string): readonly Ground[] {
  const { features } = JSON.parse(geojson) as { readonly features: readonly Feature[] };
  const outer = features.map(({ properties, geometry }) => {
    const rings =
      geometry.type === 'Polygon'
        ? [geometry.coordinates[0] ?? []]
        : geometry.coordinates.map(([first]) => first ?? []);
    const largest = rings.toSorted((one, other) => areaOf(other) - areaOf(one))[0] ?? [];
    return { code: properties.statcode, ring: largest.slice(0, -1) };
  });
  const all = outer.flatMap(({ ring }) => ring);
  const west = Math.min(...all.map(([x]) => x));
  const north = Math.max(...all.map(([, y]) => y));
  const middle = (north + Math.min(...all.map(([, y]) => y))) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return outer
    .map(({ code, ring: degrees }) => {
      const ring = degrees.map(([x, y]): Point => [
        (x - west) * shrink * metresPerDegree,
        (north - y) * metresPerDegree,
      ]);
      return { code, ring, centre: centroidOf(ring) };
    })
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Pairs of areas with a part of their border in common, each pair and the list in order of code. */
export function adjacentPairs(areas: readonly Ground[]): readonly (readonly [string, string])[] {
  const owners = new Map<string, Set<string>>();
  for (const { code, ring } of areas) {
    for (const [at, point] of ring.entries()) {
      const key = [point, ring[(at + 1) % ring.length] ?? point]
        .map(([x, y]) => `${Math.round(x)},${Math.round(y)}`)
        .toSorted()
        .join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  const pairs = new Set(
    [...owners.values()].flatMap((codes) => {
      const [one, other] = [...codes].toSorted();
      return one === undefined || other === undefined ? [] : [`${one} ${other}`];
    }),
  );
  return [...pairs].toSorted().map((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [one, other] as const;
  });
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(crossSum(ring)) / 2;
}

function crossSum(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of gravity of a ring without closing point. */
export function centroidOf(ring: readonly Point[]): Point {
  const sum = crossSum(ring);
  const [x, y] = ring.reduce<Point>(
    ([sumX, sumY], [fromX, fromY], at) => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
      const cross = fromX * toY - toX * fromY;
      return [sumX + (fromX + toX) * cross, sumY + (fromY + toY) * cross];
    },
    [0, 0],
  );
  return [x / (3 * sum), y / (3 * sum)];
}
