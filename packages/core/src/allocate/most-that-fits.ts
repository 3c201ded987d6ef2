import type { Purse } from './purse.ts';

/** How far is looked beyond the first amount that does not fit, where parts are rounded. */
const furthest = 1_000;

/**
 * The most cents from `least` (and 1) to below `below` that can be awarded; 0 where none can. The pool
 * has them. In three `parts` or more a cent more can leave a group a cent less (the Alabama paradox),
 * so that an amount may fit above one that does not.
 */
export function mostThatFits(
  purse: Purse,
  place: number,
  contest: number,
  least: number,
  below: number,
  parts: number,
): number {
  const first = Math.max(1, least);
  if (first >= below) return 0;
  const fitsWhole = (cents: number): boolean => purse.fits(place, contest, cents);
  let fits = fitsWhole(first) ? first : 0;
  if (fits === 0 && (parts < 3 || !isNear(first, purse))) return 0;
  let fails = fits === 0 ? first : below;
  while (fits > 0 && fails - fits > 1) {
    const middle = fits + Math.floor((fails - fits) / 2);
    if (fitsWhole(middle)) fits = middle;
    else fails = middle;
  }
  if (parts < 3) return fits;
  for (let cents = fails; cents < Math.min(below, fails + furthest); cents += 1) {
    if (fitsWhole(cents)) fits = cents;
    else if (!isNear(cents, purse)) break;
  }
  return fits;
}

/** Whether so little stood in the way of the last amount that rounding may undo it: less than two cents per group. */
function isNear(cents: number, purse: Purse): boolean {
  return cents - (purse.refusal?.roomCents ?? 0) <= 2;
}
