import { textIn } from '@maatstaf/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { styles } from './decision-log.styles.ts';
import type { DecisionLog, LoggedStep } from './decision-log-data.ts';
import { decisionLogWords } from './decision-log-words.ts';
import { dayText, momentText } from './moment-text.ts';
import { outcomeSentences } from './outcome-sentences.ts';
import { StepWhyEvent } from './step-why-event.ts';

/** Of more proposals than these a step names the first only; files have them all. */
const mostNamed = 6;
/** The most characters that a person can write beside a step. */
const longestWhy = 1_000;

/**
 * Every step from the baseline to a scenario, with what it did to the outcome, the reasons that people
 * gave, and a place to write why.
 *
 * @fires step-why - a person wrote why they took a step
 */
export class MaatstafDecisionLog extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    log: { attribute: false },
    writing: { state: true },
    tooLong: { state: true },
  };
  declare log: DecisionLog | undefined;
  /** The step beside which a person writes why; null where they write nothing. */
  declare protected writing: number | null;
  /** How long a text was that did not fit; null where it did. */
  declare protected tooLong: number | null;

  constructor() {
    super();
    this.writing = null;
    this.tooLong = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { log, language, numbers } = this;
    if (log === undefined) return nothing;
    const words = decisionLogWords(language);
    const { policy, scenario, outcome } = log;
    return html`
      <h2 id="title" tabindex="-1">${words.title}</h2>
      <p class="about">
        <span>${words.policy(textIn(policy.title, language), policy.version)}</span>
        <span>${scenario === null ? words.unnamed : words.scenario(scenario)}</span>
        <span>${words.day(dayText(log.day, language))}</span>
      </p>
      ${illustrativeNotice(log, this.words)}
      <p class="muted">${words.advises}</p>
      <section aria-labelledby="now">
        <h3 id="now">${words.now}</h3>
        ${this.#sentences([
          words.spent(numbers.euro(outcome.spentCents), numbers.euro(outcome.budgetCents)),
          ...outcomeSentences(outcome, language),
        ])}
      </section>
      <section aria-labelledby="changes">
        <h3 id="changes">${words.changes}</h3>
        ${
          log.changes.length === 0
            ? html`<p>${words.noChanges}</p>`
            : html`<ul class="changes">
                ${log.changes.map((change) => html`<li>${change}</li>`)}
              </ul>`
        }
      </section>
      <section aria-labelledby="steps">
        <h3 id="steps">${words.steps}</h3>
        ${
          log.steps.length === 0
            ? html`<p>${words.noSteps}</p>`
            : html`<ol class="steps">
                ${log.steps.map((step, index) => this.#step(step, index))}
              </ol>`
        }
      </section>
    `;
  }

  #sentences(sentences: readonly string[]): TemplateResult {
    return html`<ul class="sentences">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
  }

  #step(step: LoggedStep, index: number): TemplateResult {
    const { language } = this;
    const words = decisionLogWords(language);
    const { what, at, reason, outcome } = step;
    return html`<li class="step">
      <span class="number" aria-hidden="true">${index + 1}</span>
      <div class="what">
        <span>${what}</span>
        ${
          at === null
            ? nothing
            : html`<time datetime=${new Date(at).toISOString()}>${momentText(at, language)}</time>`
        }
      </div>
      ${this.#sentences(outcomeSentences(outcome, language, mostNamed))}
      ${reason === null ? nothing : html`<p class="said"><b>${words.reason}:</b> <span class="written">${reason}</span></p>`}
      ${this.writing === index ? this.#form(step, index) : this.#why(step, index)}
    </li>`;
  }

  #why({ why, what, reason }: LoggedStep, index: number): TemplateResult {
    const words = decisionLogWords(this.language);
    if (why === null) {
      return html`<button
        type="button"
        class="quiet add"
        id=${`write-${index}`}
        aria-label=${reason === null ? words.addWhyOf(what) : words.addToReasonOf(what)}
        @click=${() => void this.#write(index)}
      >
        ${reason === null ? words.addWhy : words.addToReason}
      </button>`;
    }
    return html`<div class="said">
      <p><b>${words.why}:</b> <span class="written">${why}</span></p>
      <button
        type="button"
        class="quiet"
        id=${`write-${index}`}
        aria-label=${words.changeWhyOf(what)}
        @click=${() => void this.#write(index)}
      >
        ${words.changeWhy}
      </button>
    </div>`;
  }

  #form({ why }: LoggedStep, index: number): TemplateResult {
    const words = decisionLogWords(this.language);
    return html`<form @submit=${(event: SubmitEvent) => this.#save(event, index)}>
      <label for="why">${words.whyOf(index + 1)}</label>
      <textarea
        id="why"
        name="why"
        rows="2"
        aria-invalid=${this.tooLong === null ? 'false' : 'true'}
        aria-describedby="why-error no-persons"
        .value=${why ?? ''}
      ></textarea>
      <p id="why-error" class="error" role="alert">
        ${this.tooLong === null ? nothing : words.tooLong(this.tooLong, longestWhy)}
      </p>
      <p id="no-persons" class="muted">${words.noPersons}</p>
      <p class="buttons">
        <button type="submit" class="primary">${words.save}</button>
        <button type="button" @click=${() => void this.#close(index)}>${words.cancel}</button>
      </p>
    </form>`;
  }

  /** Moves the focus to the title, so that a screen reader starts at the top. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  async #write(index: number): Promise<void> {
    this.tooLong = null;
    this.writing = index;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  #save(event: SubmitEvent, index: number): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const written = new FormData(event.target).get('why');
    const why = typeof written === 'string' ? written.trim() : '';
    this.tooLong = why.length > longestWhy ? why.length : null;
    if (this.tooLong !== null) {
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    this.dispatchEvent(new StepWhyEvent({ index, why }));
    void this.#close(index);
  }

  async #close(index: number): Promise<void> {
    this.writing = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#write-${index}`)?.focus();
  }
}

customElements.define('maatstaf-decision-log', MaatstafDecisionLog);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-decision-log': MaatstafDecisionLog;
  }
}
