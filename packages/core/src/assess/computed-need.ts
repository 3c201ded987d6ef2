import { proportions, quotient } from '../numbers/decimal.ts';
import type { Neighbourhood } from '../parse/dataset.ts';
import type { ComputedNeed, Indicator } from '../parse/need-model.ts';
import type { Range } from './assessment.ts';
import type { NeedIndicator } from './need-profile.ts';
import { normalised } from './normalised.ts';

/** What a computed index is in one area. */
export interface ComputedIndex {
  /** 0–100, to nine decimals; null where a figure with weight is missing. */
  readonly index: number | null;
  /** Where the index lies, whatever the missing figures turn out to be. */
  readonly range: Range;
  readonly indicators: readonly NeedIndicator[];
}

/**
 * The index of an area: the weighted mean of its dimensions, each the weighted mean of its indicators. It
 * exists only where every figure with weight is known: no weight moves to what is known, and nothing is
 * filled in. What is missing counts as 0 at the low end of the range, and as 100 at the high end.
 */
export function computedNeed(model: ComputedNeed): (area: Neighbourhood) => ComputedIndex {
  const parts = partsOf(model);
  // In one order, whatever the order in the pack: sums of doubles are not the same in every order.
  const inOrder = parts.toSorted((a, b) => (a.indicator.fact < b.indicator.fact ? -1 : 1));
  return (area) => {
    const levels = new Map(
      parts.map(({ indicator }) => [
        indicator.fact,
        normalised(numberOf(area, indicator.fact), indicator),
      ]),
    );
    const total = (missing: number): number =>
      toNineDecimals(
        inOrder.reduce(
          (sum, { indicator: { fact }, share }) => sum + share * (levels.get(fact) ?? missing),
          0,
        ),
      );
    const range = { low: total(0), high: total(100) };
    const known = parts.every(
      ({ indicator, share }) => share === 0 || levels.get(indicator.fact) !== null,
    );
    return {
      index: known ? range.low : null,
      range,
      indicators: parts.map(({ indicator: { fact } }) => ({
        fact,
        value: numberOf(area, fact),
        normalised: levels.get(fact) ?? null,
      })),
    };
  };
}

/** An indicator with its share of the whole index. */
interface Part {
  readonly indicator: Indicator;
  readonly share: number;
}

/** Shares from weights in whole numbers, so that multiplying all weights by a constant changes no bit. */
function partsOf({ dimensions }: ComputedNeed): readonly Part[] {
  const outer = proportions(dimensions.map(({ weight }) => weight));
  const whole = sum(outer);
  return dimensions.flatMap(({ indicators }, place) => {
    const inner = proportions(indicators.map(({ weight }) => weight));
    const within = sum(inner);
    return indicators.map((indicator, index) => {
      const weight = (outer[place] ?? 0n) * (inner[index] ?? 0n);
      return { indicator, share: weight === 0n ? 0 : quotient(weight, whole * within) };
    });
  });
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function numberOf(area: Neighbourhood, fact: string): number | null {
  const value = area.facts[fact];
  return typeof value === 'number' ? value : null;
}

/** Areas that come to the same by other sums may not differ in a last bit, or they would not tie. */
function toNineDecimals(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
