import type { Geography, Outlines, PlanPoint } from '@maatstaf/core/geography';

/** How the neighbourhoods are drawn. */
export type MapLayout = 'map' | 'tiles';

/** A neighbourhood as it is drawn, in units of which the plan is 700 wide. */
export interface DrawnArea {
  readonly code: string;
  readonly path: string;
  /** Where its name and sign stand. */
  readonly centre: PlanPoint;
  /** How much room there is for them beside each other. */
  readonly room: number;
}

export interface DrawnPlan {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
}

const width = 700;
const gap = 6;
const corner = 10;

/**
 * The plan to draw for these codes: outlines of the user's own, else the schematic cells, or equal tiles.
 * Without a geography the tiles are in the order of the codes. Codes without a place are not in it.
 */
export function drawnPlan(
  layout: MapLayout,
  codes: readonly string[],
  geography: Geography | undefined,
  outlines: Outlines | undefined,
): DrawnPlan {
  const known = new Set(codes);
  const isKnown = ({ code }: { readonly code: string }) => known.has(code);
  if (layout === 'map' && outlines !== undefined)
    return scaled(outlines.extent, outlines.areas.filter(isKnown));
  if (layout === 'map' && geography !== undefined)
    return scaled(
      geography.extent,
      geography.neighbourhoods
        .filter(isKnown)
        .map(({ code, cell }) => ({ code, centre: middleOf(cell), rings: [cell] })),
    );
  return tilePlan(geography?.neighbourhoods.filter(isKnown) ?? inOrder(codes));
}

interface Shape {
  readonly code: string;
  readonly centre: PlanPoint;
  readonly rings: readonly (readonly PlanPoint[])[];
}

function scaled(
  extent: { readonly width: number; readonly height: number },
  shapes: readonly Shape[],
): DrawnPlan {
  // A plan that is much higher than wide would not fit on a screen.
  const scale = Math.min(width / extent.width, (1.5 * width) / extent.height);
  const part = (value: number) => Math.round(value * scale * 10) / 10;
  return {
    width: part(extent.width),
    height: part(extent.height),
    areas: shapes.map(({ code, centre, rings }) => ({
      code,
      path: rings
        .map((ring) => `M${ring.map(([x, y]) => `${part(x)} ${part(y)}`).join('L')}Z`)
        .join(''),
      centre: [part(centre[0]), part(centre[1])],
      room: part(roomAt(centre, rings)),
    })),
  };
}

function tilePlan(
  places: readonly { readonly code: string; readonly tile: readonly [number, number] }[],
): DrawnPlan {
  const columns = Math.max(1, ...places.map(({ tile: [column] }) => column + 1));
  const rows = Math.max(1, ...places.map(({ tile: [, row] }) => row + 1));
  const size = width / Math.max(columns, 4);
  const side = size - gap - 2 * corner;
  return {
    width: columns * size,
    height: rows * size,
    areas: places.map(({ code, tile: [column, row] }) => ({
      code,
      path:
        `M${column * size + gap / 2 + corner} ${row * size + gap / 2}h${side}` +
        `a${corner} ${corner} 0 0 1 ${corner} ${corner}v${side}a${corner} ${corner} 0 0 1 ${-corner} ${corner}` +
        `h${-side}a${corner} ${corner} 0 0 1 ${-corner} ${-corner}v${-side}a${corner} ${corner} 0 0 1 ${corner} ${-corner}Z`,
      centre: [(column + 0.5) * size, (row + 0.5) * size],
      room: size - gap,
    })),
  };
}

/** Rows of tiles in the order of codes, about as many rows as columns. */
function inOrder(
  codes: readonly string[],
): readonly { readonly code: string; readonly tile: readonly [number, number] }[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(codes.length)));
  return codes
    .toSorted()
    .map((code, at) => ({ code, tile: [at % columns, Math.floor(at / columns)] as const }));
}

function middleOf(cell: readonly PlanPoint[]): PlanPoint {
  const xs = cell.map(([x]) => x);
  const ys = cell.map(([, y]) => y);
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return [mean(xs), mean(ys)];
}

/** How wide the shape is at the height of a point, twice to the side where the border is nearest. */
function roomAt([x, y]: PlanPoint, rings: readonly (readonly PlanPoint[])[]): number {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([fromX, fromY], at): readonly number[] => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
      if (fromY > y === toY > y) return [];
      return [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)];
    }),
  );
  return 2 * Math.min(0.5 * width * 1_000, ...crossings.map((crossing) => Math.abs(crossing - x)));
}
