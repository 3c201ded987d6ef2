import { type GuardrailPassed, guardrailsPassed } from '@maatstaf/core/guardrails';
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
  readonly passed: readonly GuardrailPassed[] | undefined;
  readonly watched: number;
}

/**
 * Works out, for the outcome that is shown and in moments in which nothing else is to be done, which guardrails it
 * passes and where each weight tips it. Guardrails warn while a slider is being dragged; tipping points
 * follow when it rests. A next outcome makes an end of the search for these; what still holds for it is kept.
 */
export class Watcher {
  readonly #changed: () => void;
  #told: ReadonlyMap<string, { readonly run: Run; readonly points: TippingPoints }> = new Map();
  #passed: readonly GuardrailPassed[] | undefined;
  #work: AbortController | undefined;
  /** The outcome whose guardrails are looked at next; undefined where that was done. */
  #toGuard: Session | undefined;

  /** `changed` hears that more is known. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get seen(): Seen {
    return {
      tippingPoints: new Map([...this.#told].map(([key, { points }]) => [key, points])),
      passed: this.#passed,
      watched: guardrailSettings.watch.length,
    };
  }

  /** Turns to another outcome; undefined where there is none. */
  look(session: Session | undefined): void {
    this.#work?.abort();
    const run = session?.run;
    this.#told = new Map(
      run === undefined
        ? []
        : [...this.#told].filter(([, { run: before, points }]) =>
            stillTold(before, points.weight, run),
          ),
    );
    const isGuarding = this.#toGuard !== undefined;
    this.#toGuard = session;
    if (session === undefined) {
      this.#passed = undefined;
      return;
    }
    if (!isGuarding) this.#guard().catch(reportError);
    const work = new AbortController();
    this.#work = work;
    this.#workOut(session, work.signal).catch((error: unknown) => {
      if (!work.signal.aborted) reportError(error);
    });
  }

  /** Looks at the newest outcome once there is a moment for it, however many came meanwhile. */
  async #guard(): Promise<void> {
    await idle();
    const session = this.#toGuard;
    if (session === undefined) return;
    this.#toGuard = undefined;
    this.#passed = guardrailsPassed(session.baseline, session.run, guardrailSettings);
    this.#changed();
  }

  async #workOut({ run }: Session, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, restMilliseconds);
    });
    signal.throwIfAborted();
    for (const weight of weightPlaces(run)) {
      const key = `${weight.level}/${weight.id}`;
      if (this.#told.has(key)) continue;
      // One after another: the weights that stand first are wanted first.
      const points = await inIdle(tippingSearch(run, weight), signal);
      this.#told = new Map([...this.#told, [key, { run, points }]]);
      this.#changed();
    }
  }
}
