import type { Asking, Solver } from './programme.ts';

/** Does work that needs a solver, in one go. */
export function answered<Result>(work: Asking<Result>, solver: Solver): Result {
  let turn = work.next();
  while (turn.done !== true) turn = work.next(solver.solve(turn.value));
  return turn.value;
}

/** What tells that the result is no longer wanted; an AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

/**
 * Does work that needs a solver, and between two questions waits for `pause` and looks whether the
 * result is still wanted; null where it is not. One question cannot be broken off: in a page, do this
 * in a worker, which can be ended.
 */
export async function answeredInTurns<Result>(
  work: Asking<Result>,
  solver: Solver,
  cancellation: Cancellation,
  pause: () => Promise<void>,
): Promise<Result | null> {
  for (let turn = work.next(); ; turn = work.next(solver.solve(turn.value))) {
    if (turn.done === true) return turn.value;
    await pause();
    if (cancellation.aborted) return null;
  }
}
