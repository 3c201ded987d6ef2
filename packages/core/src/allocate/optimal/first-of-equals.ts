import { otherThan, programmeOf, type Settled } from './model.ts';
import type { Asking, Programme } from './programme.ts';
import type { Better, Search } from './search.ts';
import { heldTo, type Standard } from './worth.ts';

/** So many places in order of rank are settled by one question: each counts twice the next. */
const placesAtOnce = 20;
/** Of all choices worth as much, the one that has the best-ranked proposal in which they differ. */
export function* firstOfEquals(
  search: Search,
  gains: Float64Array,
  awardedCents: Float64Array,
  settled: Settled,
): Asking<Better> {
  const { model, worth, find } = search;
  let best = awardedCents;
  const least = worth.gainOf(awardedCents);
  const isAsGood = (one: Float64Array): boolean => worth.isAsGood(one, awardedCents);
  const asGood = (more: Programme): Programme =>
    heldTo(model, more, worth, gains, { awardedCents: best, least }, settled).programme;
  for (;;) {
    const open = [...settled.keys()].filter((place) => settled[place] === -1);
    if (open.length === 0) break;
    if (open.length > placesAtOnce) {
      const other = otherThan(best, settled);
      const programme = programmeOf(model, new Float64Array(model.columns), settled, [other]);
      const found = yield* find(asGood(programme), isAsGood);
      if (found.kind === 'none') break;
      if (found.kind === 'stopped') return { awardedCents: best, isProved: false };
    }
    const block = open.slice(0, placesAtOnce);
    if (block.some((place) => best[place] === 0)) {
      const preferred = new Float64Array(model.columns);
      for (const [at, place] of block.entries()) preferred[place] = 2 ** (block.length - 1 - at);
      const wish = asGood(programmeOf(model, preferred, settled));
      const found = yield* find(wish, isAsGood, 'certain');
      if (found.kind !== 'found' || found.isStopped) return { awardedCents: best, isProved: false };
      best = found.awardedCents;
    }
    for (const place of block) settled[place] = best[place]! > 0 ? 1 : 0;
  }
  return yield* mostToFirst(search, gains, { awardedCents: best, least }, isAsGood);
}

/** With the choice of proposals as it is, as much as can be to the best-ranked that is cut, and so on. */
function* mostToFirst(
  { model, worth, find }: Search,
  gains: Float64Array,
  { awardedCents, least }: Standard,
  isAsGood: (awardedCents: Float64Array) => boolean,
): Asking<Better> {
  const { claimCents } = model.choice;
  let best = awardedCents;
  const settled = Int8Array.from(best, (cents) => (cents > 0 ? 1 : 0));
  const kept: { column: number; most: number }[] = [];
  for (const [place, column] of model.missing.entries()) {
    if (column === -1 || best[place] === 0) continue;
    if (best[place]! < claimCents[place]!) {
      const wish = new Float64Array(model.columns);
      wish[column] = -1;
      const { programme } = heldTo(
        model,
        programmeOf(model, wish, settled),
        worth,
        gains,
        { awardedCents: best, least },
        settled,
      );
      for (const one of kept) programme.upper[one.column] = one.most;
      const found = yield* find(programme, isAsGood, 'certain');
      if (found.kind !== 'found' || found.isStopped) return { awardedCents: best, isProved: false };
      best = found.awardedCents;
    }
    kept.push({ column, most: claimCents[place]! - best[place]! });
  }
  return { awardedCents: best, isProved: true };
}
