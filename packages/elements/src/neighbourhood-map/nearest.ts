import type { PlanPoint } from '@maatstaf/core/geography';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The place that lies nearest in a direction, where going aside counts double; undefined where nothing
 * lies that way. Only what is more that way than aside is looked at, else anything that way.
 */
export function nearest<Place extends { readonly centre: PlanPoint }>(
  from: Place,
  places: readonly Place[],
  direction: Direction,
): Place | undefined {
  const candidates = places.flatMap((place) => {
    const [along, aside] = split(from.centre, place.centre, direction);
    return along > 0 ? [{ place, along, aside }] : [];
  });
  const ahead = candidates.filter(({ along, aside }) => aside <= along);
  return (ahead.length > 0 ? ahead : candidates).toSorted(
    (one, other) => one.along + 2 * one.aside - (other.along + 2 * other.aside),
  )[0]?.place;
}

function split(from: PlanPoint, to: PlanPoint, direction: Direction): readonly [number, number] {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)];
    case 'right':
      return [x, Math.abs(y)];
    case 'up':
      return [-y, Math.abs(x)];
    case 'down':
      return [y, Math.abs(x)];
  }
}
