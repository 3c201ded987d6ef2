import type { Comparison } from './comparison.ts';
import { type Figure, finite, smallestPart } from './figure.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { sumsWithout } from './sums-without.ts';

/** The Theil index as the sum of what lies between city districts and what lies within them. */
export interface TheilParts {
  readonly between: number;
  readonly within: number;
  /** Sorted by district; null is the areas that belong to none. */
  readonly cityDistricts: readonly {
    readonly cityDistrict: string | null;
    /** Parts of the whole population (or of the number of areas) and of the money. */
    readonly populationShare: number;
    readonly moneyShare: number;
    /** The Theil index over the areas of this district alone; 0 where it got nothing. */
    readonly theil: number;
  }[];
}

/**
 * The Theil index of cents per inhabitant, Σ sᵢ ln(sᵢ/pᵢ) over parts of money and population, with
 * 0·ln 0 = 0: 0 where it is equal, at most ln(1/smallest part of the population). Null also where an
 * area without inhabitants got money. (Theil, Economics and Information Theory, 1967.)
 */
export function theil({ people, cents }: Comparison): Figure {
  const parts = partsOfWhole(people);
  const money = partsOfWhole(cents);
  const enough = people.length > 1;
  const terms = termsOf(money, parts);
  const value = finite(terms.reduce((sum, term) => sum + term, 0));
  const [otherTerms, otherMoney, otherParts] = [terms, money, parts].map(sumsWithout);
  return {
    value: enough && value !== null ? Math.max(0, value) : null,
    lowerBound: enough && value !== null ? 0 : null,
    upperBound: enough && value !== null ? finite(-Math.log(smallestPart(people))) : null,
    without: otherTerms!.map((sum, area) =>
      people.length > 2
        ? Math.max(0, sum / otherMoney![area]! - Math.log(otherMoney![area]! / otherParts![area]!))
        : Number.NaN,
    ),
  };
}

/** The split over city districts; null where the index is null or no area has a district. */
export function theilParts({ areas, people, cents }: Comparison): TheilParts | null {
  if (areas.every(({ cityDistrict }) => cityDistrict === null)) return null;
  const [parts, money] = [partsOfWhole(people), partsOfWhole(cents)];
  const places = Map.groupBy(areas.keys(), (area) => areas[area]!.cityDistrict);
  const cityDistricts = [...places]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([cityDistrict, own]) => {
      const ownParts = Float64Array.from(own, (area) => parts[area]!);
      const ownMoney = Float64Array.from(own, (area) => money[area]!);
      const [populationShare, moneyShare] = [total(ownParts), total(ownMoney)];
      const inside = total(termsOf(partsOfWhole(ownMoney), partsOfWhole(ownParts)));
      return {
        cityDistrict,
        populationShare,
        moneyShare,
        theil: moneyShare === 0 ? 0 : Math.max(0, inside),
      };
    });
  const within = cityDistricts.reduce((sum, one) => sum + one.moneyShare * one.theil, 0);
  const between = total(
    termsOf(
      Float64Array.from(cityDistricts, ({ moneyShare }) => moneyShare),
      Float64Array.from(cityDistricts, ({ populationShare }) => populationShare),
    ),
  );
  // Not finite where nothing was spent, or where money went to an area without inhabitants.
  return Number.isFinite(between + within)
    ? { between: Math.max(0, between), within, cityDistricts }
    : null;
}

function termsOf(money: Float64Array, parts: Float64Array): Float64Array {
  return money.map((part, area) => (part === 0 ? 0 : part * Math.log(part / parts[area]!)));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
