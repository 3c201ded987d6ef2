import type { Language, Run } from '@maatstaf/core';
import { type Invariant, invariantsOf } from '@maatstaf/core/invariants';
import '@maatstaf/elements/broken-invariants';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { inIdle } from '../sensitivity/in-idle.ts';

/** An outcome is looked at when nothing changed for so long. */
const restMilliseconds = 300;

/** What was found of an outcome, for whoever asks again. */
const known = new WeakMap<Run, readonly Invariant[]>();

/**
 * Whether all that must be true of an outcome is true, looked at when the page is at rest: what is not is
 * told in an alert, and nothing else is drawn. Until an outcome is looked at, what was found of the one
 * before stays.
 */
export class MaatstafInvariantWatch extends LitElement {
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    language: { type: String },
    looked: { state: true },
  };
  declare run: Run | undefined;
  declare language: Language;
  /** The outcome that was looked at last. */
  declare protected looked: Run | undefined;
  #work: AbortController | undefined;

  constructor() {
    super();
    this.language = 'nl';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('run')) this.#look();
  }

  #look(): void {
    this.#work?.abort();
    const { run } = this;
    if (run === undefined) return;
    const { signal } = (this.#work = new AbortController());
    found(run, signal)
      .then(() => (this.looked = run))
      .catch((error: unknown) => {
        if (!signal.aborted) reportError(error);
      });
  }

  override render(): TemplateResult | typeof nothing {
    const { looked, language } = this;
    const invariants = looked && known.get(looked);
    if (invariants === undefined) return nothing;
    return html`<maatstaf-broken-invariants
      .run=${looked}
      .invariants=${invariants}
      language=${language}
    ></maatstaf-broken-invariants>`;
  }
}

async function found(run: Run, signal: AbortSignal): Promise<void> {
  if (known.has(run)) return;
  await new Promise((resolve) => {
    setTimeout(resolve, restMilliseconds);
  });
  signal.throwIfAborted();
  known.set(run, await inIdle(lookedAt(run), signal));
}

/** Reads first, a proposal at a time, what is only written out when it is read: that takes longest. */
function* lookedAt(run: Run): Generator<void, readonly Invariant[], void> {
  for (const score of run.scores.proposals) {
    Reflect.get(score, 'contributions');
    yield;
  }
  for (const assessed of run.assessment.proposals) {
    Reflect.get(assessed, 'eligibility');
    yield;
  }
  return invariantsOf(run);
}

customElements.define('maatstaf-invariant-watch', MaatstafInvariantWatch);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-invariant-watch': MaatstafInvariantWatch;
  }
}
