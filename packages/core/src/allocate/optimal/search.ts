import { type Choice, isWithin } from './choice.ts';
import { awardsOf, type Model, modelOf, otherThan, type Settled } from './model.ts';
import type { Answer, Asking, Programme, Question } from './programme.ts';
import { type Worth, worthOf } from './worth.ts';

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
export interface Search {
  readonly choice: Choice;
  readonly model: Model;
  readonly worth: Worth;
  readonly seconds: number | null;
  readonly used: () => number;
  readonly solved: () => number;
  readonly ask: (programme: Programme, simplify?: boolean) => Asking<Answer>;
  /**
   * The best awards that keep the limits in whole cents, and that are wanted. Where it must be
   * `certain` that there are none, it asks a second time in another way.
   */
  readonly find: (
    programme: Programme,
    isWanted: (awardedCents: Float64Array) => boolean,
    how?: 'certain',
  ) => Asking<Found>;
}

/** A search with no question asked yet; `seconds` is the time for all of them together. */
export function searchFor(choice: Choice, seconds: number | null): Search {
  const model = modelOf(choice);
  let used = 0;
  let solved = 0;
  function* ask(programme: Programme, simplify = true): Asking<Answer> {
    const left = seconds === null ? null : seconds - used;
    if (left !== null && left <= 0) {
      return { kind: 'stopped', values: null, bound: Infinity, prices: null, seconds: 0 };
    }
    const question: Question = { programme, seconds: left, simplify };
    const answer: Answer = yield question;
    used += answer.seconds;
    solved += 1;
    return answer;
  }
  function* find(
    programme: Programme,
    isWanted: (awardedCents: Float64Array) => boolean,
    how?: 'certain',
  ): Asking<Found> {
    const everywhere: Settled = new Int8Array(choice.claimCents.length).fill(-1);
    const rows = [...programme.rows];
    for (;;) {
      let answer = yield* ask({ ...programme, rows });
      if (answer.kind === 'none' && how === 'certain') {
        answer = yield* ask({ ...programme, rows }, false);
      }
      const { kind, values, bound } = answer;
      if (kind === 'none') return { kind };
      if (values === null) return { kind: 'stopped' };
      const awardedCents = awardsOf(model, values);
      if (isWithin(choice, awardedCents) && isWanted(awardedCents)) {
        return { kind: 'found', awardedCents, bound, isStopped: kind === 'stopped' };
      }
      // Rounding let it through: not this one again.
      rows.push(otherThan(awardedCents, everywhere));
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

/** A choice that may be better than another, and whether it is proved to be the best of its kind. */
export interface Better {
  readonly awardedCents: Float64Array;
  readonly isProved: boolean;
}
