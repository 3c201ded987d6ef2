import type { Scenario } from '@maatstaf/core';
import type { RecordedDivision } from '@maatstaf/core/recorded';
import type { Session } from '../state/session.ts';
import { settledSession } from '../state/session-steps.ts';
import { Divider, type DivideWorker } from './divider.ts';
import { runWith } from './run-with.ts';

/** So long a calculation may go on, in milliseconds, after its settings were changed: the next may be near. */
const patience = 1_000;

/** Takes a step with the session as it is by then. */
type Take = (step: (session: Session) => Promise<Session>) => void;

/**
 * Has the outcome that a session waits for worked out by a divider, one at a time and the newest first.
 * What comes of earlier settings is dropped.
 */
export class BestChoice {
  readonly #divider: Divider;
  readonly #take: Take;
  #busy: { readonly stop: AbortController; readonly since: number } | undefined;
  #next: Session | undefined;

  constructor(newWorker: () => DivideWorker, take: Take) {
    this.#divider = new Divider(newWorker);
    this.#take = take;
  }

  /** Works for a session from now on; stops where it waits for nothing. */
  follow(session: Session): void {
    const isAwaited = session.pending?.kind === 'awaited';
    this.#next = isAwaited ? session : undefined;
    if (this.#busy === undefined) {
      void this.#work();
      return;
    }
    const { stop, since } = this.#busy;
    if (!isAwaited || performance.now() - since > patience) stop.abort();
  }

  async #work(): Promise<void> {
    const session = this.#next;
    this.#next = undefined;
    if (session === undefined) return;
    const stop = new AbortController();
    this.#busy = { stop, since: performance.now() };
    const { pack, dataset } = session.baseline.published;
    const scenario = session.history.present;
    const division = await this.#division({ pack, dataset, scenario }, stop.signal);
    this.#busy = undefined;
    if (this.#next !== undefined) void this.#work();
    else if (!stop.signal.aborted) this.#take((now) => arrived(now, scenario, division));
  }

  /** Null where it cannot be worked out. */
  async #division(
    order: Parameters<Divider['divide']>[0],
    signal: AbortSignal,
  ): Promise<RecordedDivision | null> {
    try {
      return await this.#divider.divide(order, signal);
    } catch (error) {
      if (!signal.aborted) reportError(error);
      return null;
    }
  }
}

/** The session with what came of a scenario; itself where it waits for another by now. */
async function arrived(
  session: Session,
  scenario: Scenario,
  division: RecordedDivision | null,
): Promise<Session> {
  const { pending, history, evaluator } = session;
  if (pending?.kind !== 'awaited' || history.present !== scenario) return session;
  if (division === null) return { ...session, pending: { ...pending, kind: 'failed' } };
  return settledSession(session, await runWith(pending.earlier, scenario, evaluator, division));
}
