import type { NeedModel, Neighbourhood } from '@maatstaf/core';

type Computed = Extract<NeedModel, { readonly kind: 'computed' }>;
type Indicator = Computed['dimensions'][number]['indicators'][number];

/**
 * A computed index as it is defined: the mean of dimensions that are means of indicators, and none at
 * all where a figure that weighs is missing. Rounded to nine decimals, as the index is.
 */
export function plainIndex(area: Neighbourhood, { dimensions }: Computed): number | null {
  const weighing = dimensions.filter(({ weight }) => weight > 0);
  const values = weighing.map(({ weight, indicators }) => ({
    weight,
    value: mean(
      indicators
        .filter((indicator) => indicator.weight > 0)
        .map((indicator) => ({ weight: indicator.weight, value: level(area, indicator) })),
    ),
  }));
  const index = mean(values);
  return index === null ? null : Number(index.toFixed(9));
}

function mean(
  terms: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let [above, below] = [0, 0];
  for (const { weight, value } of terms) {
    if (value === null) return null;
    above += weight * value;
    below += weight;
  }
  return above / below;
}

function level(area: Neighbourhood, { fact, normalisation, direction }: Indicator): number | null {
  const value = area.facts[fact];
  if (typeof value !== 'number' || normalisation === undefined) return null;
  let found = value;
  if (normalisation.kind === 'min-max') {
    const { low, high } = normalisation;
    found = low === high ? 50 : ((value - low) / (high - low)) * 100;
  } else if (normalisation.kind === 'z-score') {
    const { mean: centre, deviation } = normalisation;
    const z = deviation === 0 ? 0 : (value - centre) / deviation;
    found = ((Math.max(-3, Math.min(3, z)) + 3) / 6) * 100;
  } else if (normalisation.kind === 'rank') {
    const sorted = normalisation.among.toSorted((a, b) => a - b);
    const below = sorted.findIndex((other) => other >= value);
    const first = below === -1 ? sorted.length : below;
    const after = sorted.findIndex((other) => other > value);
    const last = (after === -1 ? sorted.length : after) - 1;
    const span = sorted.length - 1;
    found = sorted[0] === sorted[span] ? 50 : ((first + last) / 2 / span) * 100;
  }
  const held = found < 0 ? 0 : found > 100 ? 100 : found;
  return direction === 'lower-is-needier' ? 100 - held : held;
}
