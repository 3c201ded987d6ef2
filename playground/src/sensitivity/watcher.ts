import { guardrails, type Guardrails } from '@maatstaf/core/guardrails';
import {
  stillTold,
  tippingSearch,
  type TippingPoints,
  weightPlaces,
} from '@maatstaf/core/sensitivity';
import '@maatstaf/elements/guardrails';
import '@maatstaf/elements/tipping-points';
import type { Run } from '@maatstaf/core';
import type { Session } from '../state/session.ts';
import { guardrailSettings } from './guardrail-settings.ts';
import { idle, inIdle } from './in-idle.ts';

/** Changes follow each other faster than this while a slider is dragged: then only tipping points that still hold are shown. */
const restMilliseconds = 300;

/** What is known beside an outcome. */
export interface Seen {
  /** By `level/id`; of weights that are not in it, it is not known yet. */
  readonly tippingPoints: ReadonlyMap<string, TippingPoints>;
  /** Undefined until it was looked at. */
  readonly guardrails: Guardrails | undefined;
}

/**
 * Works out, for the outcome that is shown and in moments in which nothing else is to be done, which guardrails it
 * passes and where each weight tips it. Guardrails warn while a slider is being dragged; tipping points
 * follow when it rests. A next outcome makes an end of the search for these; what still holds for it is kept.
 */
export class Watcher {
  readonly #changed: () => void;
  /** The outcome by which tipping points were worked out. */
  readonly #outcomes: WeakMap<TippingPoints, Run> = new WeakMap<TippingPoints, Run>();
  #seen: Seen = { tippingPoints: new Map(), guardrails: undefined };
  #work: AbortController | undefined;
  /** The outcome whose guardrails are looked at next; undefined where that was done. */
  #toGuard: Session | undefined;

  /** `changed` hears that more is known. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The same object, with the same parts, for as long as no more and no less is known. */
  get seen(): Seen {
    return this.#seen;
  }

  /** Turns to another outcome; undefined where there is none. */
  look(session: Session | undefined): void {
    this.#work?.abort();
    this.#keepWhatHolds(session?.run);
    const isGuarding = this.#toGuard !== undefined;
    this.#toGuard = session;
    if (session === undefined) {
      this.#seen = { ...this.#seen, guardrails: undefined };
      return;
    }
    if (!isGuarding) this.#guard().catch(reportError);
    const work = new AbortController();
    this.#work = work;
    this.#workOut(session, work.signal).catch((error: unknown) => {
      if (!work.signal.aborted) reportError(error);
    });
  }

  #keepWhatHolds(run: Run | undefined): void {
    const { tippingPoints } = this.#seen;
    const kept = [...tippingPoints].filter(([, points]) => {
      const before = this.#outcomes.get(points);
      return run !== undefined && before !== undefined && stillTold(before, points.weight, run);
    });
    if (kept.length < tippingPoints.size) {
      this.#seen = { ...this.#seen, tippingPoints: new Map(kept) };
    }
  }

  /** Looks at the newest outcome once there is a moment for it, however many came meanwhile. */
  async #guard(): Promise<void> {
    await idle();
    const session = this.#toGuard;
    if (session === undefined) return;
    this.#toGuard = undefined;
    const found = guardrails(session.baseline, session.run, guardrailSettings);
    // Most steps leave what is passed, kept and untold as it was: then nothing is drawn anew.
    if (JSON.stringify(found) === JSON.stringify(this.#seen.guardrails)) return;
    this.#seen = { ...this.#seen, guardrails: found };
    this.#changed();
  }

  async #workOut({ run }: Session, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, restMilliseconds);
    });
    signal.throwIfAborted();
    for (const weight of weightPlaces(run)) {
      const key = `${weight.level}/${weight.id}`;
      if (this.#seen.tippingPoints.has(key)) continue;
      // One after another: the weights that stand first are wanted first.
      const points = await inIdle(tippingSearch(run, weight), signal);
      this.#outcomes.set(points, run);
      this.#seen = {
        ...this.#seen,
        tippingPoints: new Map([...this.#seen.tippingPoints, [key, points]]),
      };
      this.#changed();
    }
  }
}
