import { type Bound, type Choice, isWithin } from './choice.ts';
import { conflicting } from './conflicting.ts';
import {
  awardsOf,
  gainsOf,
  type Model,
  modelOf,
  otherThan,
  programmeOf,
  type Settled,
} from './model.ts';
import type { Answer, Asking, Programme, Question } from './programme.ts';
import { settle } from './settle.ts';
import { heldTo, type Standard, type Worth, worthOf } from './worth.ts';

/** So many places in order of rank are settled by one question: each counts twice the next. */
const placesAtOnce = 20;

/** The best choice, or why there is none. */
export type Optimum =
  | {
      readonly kind: 'found';
      readonly awardedCents: Float64Array;
      /** Points that a better choice could have more at most; 0: there is none better. */
      readonly gapPoints: number;
      /** Whether it is proved that, of equally good choices, this one stands first. */
      readonly isFirst: boolean;
      /** How many programmes were solved. */
      readonly solved: number;
    }
  /** Nothing keeps all limits. */
  | {
      readonly kind: 'infeasible';
      /** Limits that cannot be kept together, though any of them can be left out. */
      readonly conflict: readonly Bound[];
      /** False where the time was up before all limits that can be missed were left out. */
      readonly isIrreducible: boolean;
    }
  /** The time was up before anything was found. */
  | { readonly kind: 'stopped' };

/**
 * The choice with the highest sum of points, each by the part of its claim that is awarded, within all
 * limits. Of equally good choices it is the one that has the best-ranked proposal in which they
 * differ, then the next, and so on; that does not depend on the budget. What the solver finds is
 * checked in whole numbers: cents against limits, and billionths of a point against each other. Only
 * where proposals can be divided do sums of points that differ by less than a millionth count as equal.
 *
 * `seconds` is the time for all questions together, by the clock of the solver. No proposals give an
 * empty choice, unless a limit asks for more.
 */
export function* optimum(choice: Choice, seconds: number | null = null): Asking<Optimum> {
  const search = searchFor(choice, seconds);
  const { model, worth } = search;
  const gains = gainsOf(model, worth.gains);
  const nothing: Settled = new Int8Array(choice.claimCents.length).fill(-1);

  const programme = programmeOf(model, gains, nothing);
  const relaxed = yield* search.ask({ ...programme, whole: new Uint8Array(model.columns) });
  if (relaxed.kind === 'none') return yield* whyNot(search);
  const first = yield* search.find(programme, () => true);
  if (first.kind === 'none') return yield* whyNot(search);
  if (first.kind === 'stopped') return { kind: 'stopped' };
  let best = first.awardedCents;
  if (first.isStopped) {
    const gapPoints = Math.max(0, (first.bound - worth.gainOf(best)) / worth.perPoint);
    return {
      kind: 'found',
      awardedCents: best,
      gapPoints,
      isFirst: false,
      solved: search.solved(),
    };
  }

  const settled = nothing.slice();
  const settleMore = (): void => {
    if (relaxed.prices !== null) settle(model, gains, relaxed.prices, worth.gainOf(best), settled);
  };
  settleMore();
  let isProved = worth.isFine;
  let isFirst = false;
  if (!worth.isFine) {
    const better = yield* lastUnits(search, gains, best, settled);
    isProved = better.isProved;
    best = better.awardedCents;
    settleMore();
  }
  if (isProved) {
    const standing = yield* firstOfEquals(search, gains, best, settled);
    best = standing.awardedCents;
    isFirst = standing.isProved;
  }
  return {
    kind: 'found',
    awardedCents: best,
    // What the solver itself cannot tell apart.
    gapPoints: isProved ? 0 : 1e-6,
    isFirst,
    solved: search.solved(),
  };
}

interface Better {
  readonly awardedCents: Float64Array;
  readonly isProved: boolean;
}

/** Betters a choice that is the best as far as doubles tell, until it is the best to the last unit. */
function* lastUnits(
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
    const found = yield* find({ ...programme, gains: beyond }, (one) => worth.of(one) >= value);
    if (found.kind !== 'found') return { awardedCents: best, isProved: false };
    if (worth.of(found.awardedCents) > value) best = found.awardedCents;
    else return { awardedCents: best, isProved: !found.isStopped };
  }
  return { awardedCents: best, isProved: true };
}

/** Of all choices worth as much, the one that has the best-ranked proposal in which they differ. */
function* firstOfEquals(
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
      const found = yield* find(asGood(programmeOf(model, preferred, settled)), isAsGood);
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
      const found = yield* find(programme, isAsGood);
      if (found.kind !== 'found' || found.isStopped) return { awardedCents: best, isProved: false };
      best = found.awardedCents;
    }
    kept.push({ column, most: claimCents[place]! - best[place]! });
  }
  return { awardedCents: best, isProved: true };
}

/** The limits that stand in each other's way. */
function* whyNot({ choice, seconds, used }: Search): Asking<Optimum> {
  let isIrreducible = true;
  const conflict = yield* conflicting(choice.bounds, function* (kept) {
    const left = seconds === null ? null : seconds - used();
    if (left !== null && left <= 0) {
      isIrreducible = false;
      return true;
    }
    const part = searchFor({ ...choice, bounds: kept }, left);
    const { model } = part;
    const free: Settled = new Int8Array(choice.claimCents.length).fill(-1);
    const anything = programmeOf(model, new Float64Array(model.columns), free);
    const found = yield* part.find(anything, () => true);
    if (found.kind === 'stopped') isIrreducible = false;
    return found.kind !== 'none';
  });
  return { kind: 'infeasible', conflict, isIrreducible };
}

type Found =
  | {
      readonly kind: 'found';
      readonly awardedCents: Float64Array;
      readonly bound: number;
      /** Whether the time was up before it was proved the best. */
      readonly isStopped: boolean;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' };

/** A choice with its model, and the questions asked about it. */
interface Search {
  readonly choice: Choice;
  readonly model: Model;
  readonly worth: Worth;
  readonly seconds: number | null;
  used(): number;
  solved(): number;
  ask(programme: Programme): Asking<Answer>;
  /** The best awards that keep the limits in whole cents, and that are wanted. */
  find(programme: Programme, isWanted: (awardedCents: Float64Array) => boolean): Asking<Found>;
}

function searchFor(choice: Choice, seconds: number | null): Search {
  const model = modelOf(choice);
  let used = 0;
  let solved = 0;
  function* ask(programme: Programme): Asking<Answer> {
    const left = seconds === null ? null : seconds - used;
    if (left !== null && left <= 0) {
      return { kind: 'stopped', values: null, bound: Infinity, prices: null, seconds: 0 };
    }
    const question: Question = { programme, seconds: left };
    const answer: Answer = yield question;
    used += answer.seconds;
    solved += 1;
    return answer;
  }
  function* find(
    programme: Programme,
    isWanted: (awardedCents: Float64Array) => boolean,
  ): Asking<Found> {
    const everywhere: Settled = new Int8Array(choice.claimCents.length).fill(-1);
    let rows = programme.rows;
    for (;;) {
      const { kind, values, bound } = yield* ask({ ...programme, rows });
      if (kind === 'none') return { kind };
      if (values === null) return { kind: 'stopped' };
      const awardedCents = awardsOf(model, values);
      if (isWithin(choice, awardedCents) && isWanted(awardedCents)) {
        return { kind: 'found', awardedCents, bound, isStopped: kind === 'stopped' };
      }
      // Rounding let it through: not this one again.
      rows = [...rows, otherThan(awardedCents, everywhere)];
    }
  }
  return {
    choice,
    model,
    worth: worthOf(choice),
    seconds,
    used: () => used,
    solved: () => solved,
    ask,
    find,
  };
}
