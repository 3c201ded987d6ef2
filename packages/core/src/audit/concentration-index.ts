/** An area: how needy it is, its part of the population, and what it got per unit of population. */
export interface Area {
  /** Higher is needier. */
  readonly need: number;
  /** Population, or 1 for every area where populations are not known. */
  readonly population: number;
  readonly cents: number;
}

/**
 * The concentration index of spending over need: −1 to 1, negative where the needy get more than
 * their part. C = (2/μ) Σ pᵢ xᵢ Rᵢ − 1, neediest first, with mid-ranks pooled over areas of equal
 * need; over all areas, without the correction for a sample. Null where nothing was spent or where
 * there are fewer than two areas. `lowerBound` is its value if all money went to the neediest.
 */
export function concentrationIndex(areas: readonly Area[]): {
  readonly value: number | null;
  readonly lowerBound: number | null;
} {
  const cents = Float64Array.from(areas, (area) => area.cents);
  return indexOver(needOrder(areas), cents);
}

/** Areas in order of need, as far as it can be prepared before the money is known. */
export interface NeedOrder {
  /** The areas, neediest first. */
  readonly order: Int32Array;
  /** Per place in the order 2R: twice the mid-rank of its area, pooled over equal need. */
  readonly doubleRank: Float64Array;
  /** Where in the order each group of equal need starts, and after the last one the number of areas. */
  readonly starts: Int32Array;
  /** Share of the population in the neediest area or areas; null where nothing can be compared. */
  readonly neediestShare: number | null;
}

/** Sorts areas by need and works out their ranks; the money is not looked at. */
export function needOrder(areas: readonly Omit<Area, 'cents'>[]): NeedOrder {
  const order = Int32Array.from(areas, (_, place) => place).toSorted(
    (a, b) => areas[b]!.need - areas[a]!.need,
  );
  let people = 0;
  for (const { population } of areas) people += population;
  const doubleRank = new Float64Array(areas.length);
  let before = 0;
  const starts: number[] = [];
  let neediestShare: number | null = null;
  const count = people > 0 ? order.length : 0;
  for (let from = 0; from < count;) {
    let share = 0;
    let to = from;
    for (; to < count && areas[order[to]!]!.need === areas[order[from]!]!.need; to += 1) {
      share += areas[order[to]!]!.population / people;
    }
    doubleRank.fill(2 * before + share, from, to);
    starts.push(from);
    neediestShare ??= share;
    before += share;
    from = to;
  }
  return {
    order,
    doubleRank,
    starts: Int32Array.from([...starts, count]),
    neediestShare: areas.length < 2 ? null : neediestShare,
  };
}

/** The index for one division of money over areas that were put in order before. */
export function indexOver(
  { order, doubleRank, neediestShare }: NeedOrder,
  cents: Float64Array,
): { readonly value: number | null; readonly lowerBound: number | null } {
  if (neediestShare === null) return { value: null, lowerBound: null };
  let spent = 0;
  let weighted = 0;
  // p·x of an area, divided by μ, is its part of the money.
  for (let place = 0; place < order.length; place += 1) {
    const own = cents[order[place]!]!;
    spent += own;
    weighted += own * doubleRank[place]!;
  }
  return { value: spent === 0 ? null : weighted / spent - 1, lowerBound: neediestShare - 1 };
}
