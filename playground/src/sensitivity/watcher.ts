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
import { inIdle } from './in-idle.ts';

/** Changes follow each other faster than this while a slider is dragged: then only what still holds is shown. */
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
 * Works out, for the outcome that is shown and in moments in which nothing else is to be done, where each
 * weight tips it and which guardrails it passes. A next outcome makes an end of that; what still
 * holds for it is kept.
 */
export class Watcher {
  readonly #changed: () => void;
  #told: ReadonlyMap<string, { readonly run: Run; readonly points: TippingPoints }> = new Map();
  #passed: readonly GuardrailPassed[] | undefined;
  #work: AbortController | undefined;

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
    if (session === undefined) {
      this.#passed = undefined;
      return;
    }
    const work = new AbortController();
    this.#work = work;
    this.#workOut(session, work.signal).catch((error: unknown) => {
      if (!work.signal.aborted) reportError(error);
    });
  }

  async #workOut({ baseline, run }: Session, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, restMilliseconds);
    });
    signal.throwIfAborted();
    this.#passed = guardrailsPassed(baseline, run, guardrailSettings);
    this.#changed();
    for (const weight of weightPlaces(run)) {
      const key = `${weight.level}/${weight.id}`;
      if (this.#told.has(key)) continue;
      // One after another: the weights that stand first are wanted first.
      // oxlint-disable-next-line no-await-in-loop
      const points = await inIdle(tippingSearch(run, weight), signal);
      this.#told = new Map([...this.#told, [key, { run, points }]]);
      this.#changed();
    }
  }
}
