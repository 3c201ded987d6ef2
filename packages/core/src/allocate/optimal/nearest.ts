import { otherThan, programmeOf, type Settled } from './model.ts';
import type { Asking } from './programme.ts';
import type { Better, Search } from './search.ts';
import { heldTo } from './worth.ts';

/** Points by which the solver's doubles may mistake two choices for equals. */
const doubtfulPoints = 2e-6;
/** So many choices that may be equals are looked at one by one. */
const nearestToLookAt = 12;

/**
 * Looks one by one at the choices that are worth as much as far as doubles tell: most often there is
 * none beside the given one. Gives the best and, of equals, the first by rank; proved where the next
 * choice is worth less beyond doubt before there were too many to look at.
 */
export function* bestOfNearest(
  { model, worth, find }: Search,
  gains: Float64Array,
  awardedCents: Float64Array,
  settled: Settled,
): Asking<Better> {
  let best = awardedCents;
  const others = [otherThan(best, settled)];
  while (settled.includes(-1) && others.length <= nearestToLookAt) {
    const found = yield* find(programmeOf(model, gains, settled, others), () => true);
    if (found.kind === 'none') return { awardedCents: best, isProved: true };
    if (found.kind === 'stopped' || found.isStopped) return { awardedCents: best, isProved: false };
    const next = found.awardedCents;
    if (found.bound < worth.gainOf(best) - doubtfulPoints)
      return { awardedCents: best, isProved: true };
    const more = worth.of(next) - worth.of(best);
    if (more > 0 || (more === 0 && isFirstOf(next, best))) best = next;
    others.push(otherThan(next, settled));
  }
  return { awardedCents: best, isProved: !settled.includes(-1) };
}

/** Whether the first has the best-ranked proposal in which two choices differ. */
function isFirstOf(one: Float64Array, other: Float64Array): boolean {
  const differ = one.findIndex((cents, place) => cents > 0 !== other[place]! > 0);
  return differ !== -1 && one[differ]! > 0;
}

/** Betters a choice that is the best as far as doubles tell, until it is the best to the last unit. */
export function* lastUnits(
  { model, worth, find }: Search,
  gains: Float64Array,
  awardedCents: Float64Array,
  settled: Settled,
): Asking<Better> {
  let best = awardedCents;
  while (settled.includes(-1)) {
    const { programme, beyond } = heldTo(
      model,
      programmeOf(model, gains, settled),
      worth,
      gains,
      { awardedCents: best, least: worth.gainOf(best) },
      settled,
    );
    const value = worth.of(best);
    const isWanted = (one: Float64Array): boolean => worth.of(one) >= value;
    const found = yield* find({ ...programme, gains: beyond }, isWanted, 'certain');
    if (found.kind !== 'found') return { awardedCents: best, isProved: false };
    if (worth.of(found.awardedCents) > value) best = found.awardedCents;
    else return { awardedCents: best, isProved: !found.isStopped };
  }
  return { awardedCents: best, isProved: true };
}
