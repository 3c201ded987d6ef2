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
  const people = areas.reduce((sum, { population }) => sum + population, 0);
  const spent = areas.reduce((sum, { cents }) => sum + cents, 0);
  if (areas.length < 2 || people === 0) return { value: null, lowerBound: null };
  const groups = [...Map.groupBy(areas, ({ need }) => need)]
    .toSorted(([a], [b]) => b - a)
    .map(([, members]) => ({
      share: members.reduce((sum, { population }) => sum + population, 0) / people,
      cents: members.reduce((sum, { cents }) => sum + cents, 0),
    }));
  const lowerBound = (groups[0]?.share ?? 0) - 1;
  if (spent === 0) return { value: null, lowerBound };
  let before = 0;
  let weighted = 0;
  for (const { share, cents } of groups) {
    // p·x of a group, divided by μ, is its part of the money.
    weighted += (cents / spent) * (before + share / 2);
    before += share;
  }
  return { value: 2 * weighted - 1, lowerBound };
}
