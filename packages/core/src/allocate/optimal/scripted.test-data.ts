import type { Choice } from './choice.ts';
import type { Asking, Programme } from './programme.ts';
import { type Search, searchFor } from './search.ts';

type Found = ReturnType<Search['find']> extends Asking<infer Result> ? Result : never;

/** What was asked of a search. */
export interface Asked {
  readonly programme: Programme;
  readonly isWanted: (awardedCents: Float64Array) => boolean;
  readonly how: 'certain' | undefined;
}

/** A search that finds what is written down, one after another, and keeps what it was asked. */
export function scripted(
  choice: Choice,
  script: readonly Found[],
): { readonly search: Search; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  // oxlint-disable-next-line require-yield -- nothing is asked of a solver here
  function* find(
    programme: Programme,
    isWanted: (awardedCents: Float64Array) => boolean,
    how?: 'certain',
  ): Asking<Found> {
    const found = script[asked.length];
    asked.push({ programme, isWanted, how });
    if (found === undefined) throw new Error(`It was asked more than ${script.length} times.`);
    return found;
  }
  return { search: { ...searchFor(choice, null), find }, asked };
}

/** The result of work that asks no solver. */
export function done<Result>(work: Asking<Result>): Result {
  const turn = work.next();
  if (turn.done !== true) throw new Error('A solver was asked.');
  return turn.value;
}

/** Awards that are found, proved the best unless it is said otherwise. */
export const found = (
  awardedCents: readonly number[],
  { bound = Infinity, isStopped = false }: { bound?: number; isStopped?: boolean } = {},
): Found => ({
  kind: 'found',
  awardedCents: Float64Array.from(awardedCents),
  bound,
  isStopped,
});
export const none: Found = { kind: 'none' };
export const stopped: Found = { kind: 'stopped' };

/** Proposals as points, cents and what is of use, in order of rank, without limits. */
export function choiceOf(
  rows: readonly (readonly [points: number, cents: number, least?: number])[],
): Choice {
  return {
    points: Float64Array.from(rows, ([points]) => points),
    claimCents: Float64Array.from(rows, ([, cents]) => cents),
    leastCents: Float64Array.from(rows, ([, cents, least]) => least ?? cents),
    bounds: [],
  };
}
