import type { Run } from '@maatstaf/core';
import { produce } from 'immer';
import type { ReactiveControllerHost } from 'lit';
import { runHere } from '../state/run-here.ts';
import { overrideEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';

/** The outcome with an override, and the same without it. */
export interface OverrideEffect {
  readonly run: Run;
  /** Null where that is not worked out on the page. */
  readonly without: Run | null;
}

/**
 * Works out what the outcome is without a person's decision on one proposal, beside all else that is set. What was known
 * of a proposal stays until what is known of another outcome is there.
 */
export class WithoutOverride {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #run: Run | undefined;
  #proposal: string | undefined;
  #effect: OverrideEffect | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What the decision on a proposal does; undefined where there is none, or that is not known yet. */
  of(session: Session, proposal: string): OverrideEffect | undefined {
    const { run, pending } = session;
    if (run === this.#run && proposal === this.#proposal) return this.#effect;
    const isDecided = run.scenario.overrides?.some((each) => each.proposal === proposal) === true;
    if (proposal !== this.#proposal || !isDecided || pending !== null) this.#effect = undefined;
    this.#run = run;
    this.#proposal = proposal;
    if (isDecided && pending === null) void this.#workOut(session, proposal).catch(reportError);
    return this.#effect;
  }

  async #workOut(session: Session, proposal: string): Promise<void> {
    const { run } = session;
    const scenario = produce(run.scenario, overrideEdit(proposal, null).recipe);
    const without = await runHere(session, scenario);
    if (run !== this.#run || proposal !== this.#proposal) return;
    this.#effect = { run, without };
    this.#host.requestUpdate();
  }
}
