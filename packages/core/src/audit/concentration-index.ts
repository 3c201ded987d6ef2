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
  let people = 0;
  let spent = 0;
  for (const { population, cents } of areas) {
    people += population;
    spent += cents;
  }
  if (areas.length < 2 || people === 0) return { value: null, lowerBound: null };
  const groups: { need: number; share: number; cents: number }[] = [];
  for (const { need, population, cents } of areas.toSorted((a, b) => b.need - a.need)) {
    const last = groups.at(-1);
    if (last?.need === need) {
      last.share += population / people;
      last.cents += cents;
    } else groups.push({ need, share: population / people, cents });
  }
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
