import type { Comparison } from './comparison.ts';
import { type Figure, finite, smallestPart } from './figure.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { sumsWithout } from './sums-without.ts';

/**
 * The Atkinson index of cents per inhabitant at an aversion to inequality ε: the part of the money that
 * an equal division could do without for the same benefit. 0 where it is equal; 1 where any inhabitant
 * gets nothing and ε ≥ 1. Which ε is right is a choice of values, not of method: it is configuration.
 * (Atkinson, Journal of Economic Theory 2, 1970.)
 */
export function atkinson({ people, cents }: Comparison, aversion: number): Figure {
  const parts = partsOfWhole(people);
  const money = partsOfWhole(cents);
  const power = 1 - aversion;
  // By expm1 and log1p no digits are lost where ε is close to 1, and ε = 1 is the limit.
  const terms = money.map((part, area) => {
    if (parts[area] === 0) return 0;
    const log = Math.log(part / parts[area]!);
    return parts[area]! * (power === 0 ? log : Math.expm1(power * log));
  });
  const index = (sum: number, ownParts: number, ownMoney: number): number => {
    const mean = sum / ownParts;
    // Where everyone who is there gets nothing the mean is −1, and rounding may take it below.
    const equivalent = Math.exp(power === 0 ? mean : Math.log1p(Math.max(-1, mean)) / power);
    return Math.max(0, 1 - (equivalent * ownParts) / ownMoney);
  };
  const value = finite(
    index(
      terms.reduce((sum, term) => sum + term, 0),
      1,
      1,
    ),
  );
  const [otherTerms, otherParts, otherMoney] = [terms, parts, money].map(sumsWithout);
  const enough = people.length > 1 && value !== null;
  return {
    value: enough ? value : null,
    lowerBound: enough ? 0 : null,
    upperBound: enough ? mostAt(smallestPart(people), aversion) : null,
    without: otherTerms!.map((sum, area) =>
      people.length > 2 ? index(sum, otherParts![area]!, otherMoney![area]!) : Number.NaN,
    ),
  };
}

/** The index where all goes to the area with the smallest part of the population. */
function mostAt(part: number, aversion: number): number {
  return aversion >= 1 ? 1 : 1 - part ** (aversion / (1 - aversion));
}
