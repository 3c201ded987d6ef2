import type { Indicator, Normalisation } from '../parse/need-model.ts';

/**
 * A figure as a number from 0 to 100, high = needier, by goalposts that are frozen in the pack. Where the
 * figures that were compared were all alike, every figure is 50. Null where the figure is unknown, the
 * goalposts are not frozen yet, or the policy does not say which way need lies.
 */
export function normalised(
  value: number | null,
  { direction, normalisation }: Indicator,
): number | null {
  if (value === null || normalisation === undefined || direction === 'none') return null;
  const level = levelOf(value, normalisation);
  return direction === 'lower-is-needier' ? 100 - level : level;
}

function levelOf(value: number, normalisation: Normalisation): number {
  switch (normalisation.kind) {
    case 'none':
      return held(value);
    case 'min-max': {
      const { low, high } = normalisation;
      return low === high ? 50 : held((100 * (value - low)) / (high - low));
    }
    case 'z-score': {
      const { mean, deviation } = normalisation;
      return deviation === 0 ? 50 : held(50 + (50 / 3) * ((value - mean) / deviation));
    }
    case 'rank':
      return placeAmong(value, normalisation.among);
  }
}

/** Equals share the middle of their places; a figure between two others stands halfway between them. */
function placeAmong(value: number, among: readonly number[]): number {
  const below = among.filter((other) => other < value).length;
  const equal = among.filter((other) => other === value).length;
  const alike = among.every((other) => other === among[0]);
  return alike ? 50 : held((100 * (below + (equal - 1) / 2)) / (among.length - 1));
}

function held(level: number): number {
  return Math.min(100, Math.max(0, level));
}
