/** So many rows are drawn above and below those on the screen, so that a key or a wheel never meets nothing. */
const spare = 8;

/** What a region shows of a long list with rows of one height; pixels. */
export interface Scrolled {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** What stands in the body of a table that draws only some of its rows. */
export type Piece =
  | { readonly kind: 'row'; readonly place: number }
  /** The room of so many rows that are not drawn. `from` is the first of them. */
  | { readonly kind: 'gap'; readonly from: number; readonly rows: number };

/** The first place that is drawn, and the one after the last. */
export function rowsWithin(
  count: number,
  { top, height, rowHeight }: Scrolled,
): readonly [first: number, end: number] {
  const first = Math.min(Math.max(0, count - 1), Math.floor(top / rowHeight));
  const seen = Math.ceil(height / rowHeight) + 1;
  return [Math.max(0, first - spare), Math.min(count, first + seen + spare)];
}

/**
 * The rows from `first` up to `end` of `count`, with gaps for the others. The row at `held`, where the
 * focus is, is drawn wherever it stands; −1 where there is none.
 */
export function pieces(
  count: number,
  [first, end]: readonly [first: number, end: number],
  held: number,
): readonly Piece[] {
  const places = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (held >= 0 && held < count && (held < first || held >= end)) places.push(held);
  const found: Piece[] = [];
  let next = 0;
  const gapUpTo = (place: number): void => {
    if (place > next) found.push({ kind: 'gap', from: next, rows: place - next });
  };
  for (const place of places.toSorted((one, other) => one - other)) {
    gapUpTo(place);
    found.push({ kind: 'row', place });
    next = place + 1;
  }
  gapUpTo(count);
  return found;
}
