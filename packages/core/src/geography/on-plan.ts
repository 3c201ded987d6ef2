import type { Outlines, PlanPoint } from './outlines.ts';

/** An outline as it stands in a file: its feature, and rings of positions in degrees or metres. */
export interface RawOutline {
  readonly code: string;
  /** The place of its feature in the file. */
  readonly at: number;
  readonly rings: readonly (readonly (readonly number[])[])[];
}

type Placed =
  | { readonly ok: true; readonly outlines: Outlines }
  /** The features whose points are of another kind than the first, or enclose nothing. */
  | { readonly ok: false; readonly wrong: readonly number[] };

const metresPerDegree = 111_195;
const degreesAtMost: PlanPoint = [180, 90];
const metresAtMost: PlanPoint = [10_000_000, 10_000_000];

/**
 * Outlines as they lie on a plan. Degrees go onto the plane that touches the earth at their middle: fit
 * for a city or a region, not for measuring. Metres stay as they are, with the north on top.
 */
export function onPlan(outlines: readonly RawOutline[]): Placed {
  const inDegrees = outlines[0]?.rings[0]?.[0]?.every((part, axis) =>
    axis > 1 ? true : Math.abs(part) <= (degreesAtMost[axis] ?? 0),
  );
  const fits = ([x = 0, y = 0]: readonly number[]): boolean => {
    const isDegrees = Math.abs(x) <= degreesAtMost[0] && Math.abs(y) <= degreesAtMost[1];
    const isMetres = Math.abs(x) <= metresAtMost[0] && Math.abs(y) <= metresAtMost[1];
    return inDegrees === true ? isDegrees : isMetres && !isDegrees;
  };
  const wrong = outlines.filter(
    ({ rings }) =>
      !rings.every((ring) => ring.every(fits)) || !rings.some((ring) => crossSum(open(ring)) !== 0),
  );
  if (wrong.length > 0) return { ok: false, wrong: wrong.map(({ at }) => at) };
  const box = boxOf(outlines.flatMap(({ rings }) => rings.flat()));
  const shrink = inDegrees === true ? Math.cos(((box.north + box.south) / 2 / 180) * Math.PI) : 1;
  const scale = inDegrees === true ? metresPerDegree : 1;
  const place = ([x = 0, y = 0]: readonly number[]): PlanPoint => [
    (x - box.west) * shrink * scale,
    (box.north - y) * scale,
  ];
  const areas = outlines.map(({ code, rings }) => {
    const drawn = rings.map((ring) => open(ring).map(place));
    return { code, rings: drawn, centre: centreOf(drawn) };
  });
  const [width, height] = place([box.east, box.south]);
  return { ok: true, outlines: { extent: { width, height }, areas } };
}

/** A ring without the point that closes it. */
function open(ring: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring;
}

/** Twice the area that a ring encloses; the sign is its direction. */
function crossSum(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The centre of gravity of the largest ring. */
function centreOf(rings: readonly (readonly PlanPoint[])[]): PlanPoint {
  const size = (ring: readonly PlanPoint[]) => Math.abs(crossSum(ring));
  const largest = rings.reduce((one, other) => (size(other) > size(one) ? other : one));
  const [originX, originY] = largest[0] ?? [0, 0];
  let [sumX, sumY, sum] = [0, 0, 0];
  for (const [at, [x, y]] of largest.entries()) {
    const [nextX, nextY] = largest[(at + 1) % largest.length] ?? [x, y];
    // From the first point, so that no digits are lost far from the corner of the plan.
    const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
    sumX += (x + nextX - 2 * originX) * cross;
    sumY += (y + nextY - 2 * originY) * cross;
    sum += cross;
  }
  return [originX + sumX / (3 * sum), originY + sumY / (3 * sum)];
}

function boxOf(points: readonly (readonly number[])[]): {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
} {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, east, north, south };
}
