import type { Award, Override, Run } from '@maatstaf/core';
import { statusText } from '@maatstaf/core/explain';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { overrideEffect } from './override-effect.ts';
import { OverrideChangeEvent } from './override-change-event.ts';
import { styles } from './override-form.styles.ts';
import { type OverrideWords, overrideWords } from './override-words.ts';

/** A reason shorter than this says nothing; a scenario file is held to the same, and to the longest. */
const shortestReason = 3;
const longestReason = 1_000;

/**
 * A person's departure from the ranking for one proposal. Without a written reason it is refused.
 *
 * @fires override-change - a departure with its reason, or `null` to take it back
 */
export class MaatstafOverrideForm extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    proposal: { type: String },
    override: { attribute: false },
    inVain: { attribute: false },
    run: { attribute: false },
    without: { attribute: false },
    length: { state: true },
  };
  declare proposal: string;
  /** The departure in force; null where there is none. */
  declare override: Override | null;
  /** The award of what is locked in and gets no money all the same; null where the decision has effect. */
  declare inVain: Pick<Award, 'status' | 'reason'> | null;
  /** The outcome with the departure in force. */
  declare run: Run | undefined;
  /** The same without it; null where that cannot be worked out here, undefined where nobody did. */
  declare without: Run | null | undefined;
  /** How long the reason is that was refused; null where none was. */
  declare protected length: number | null;

  constructor() {
    super();
    this.proposal = '';
    this.override = null;
    this.inVain = null;
    this.length = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('proposal')) this.length = null;
  }

  override render(): TemplateResult {
    const text = overrideWords(this.language);
    const { override: current, inVain, length, language } = this;
    return html`<details ?open=${current !== null}>
      <summary>${text.title}</summary>
      <p class="muted">${text.intro} ${text.limits}</p>
      ${
        current === null
          ? nothing
          : html`<p>
              ${text.current(current.action === 'lock-in' ? text.lockIn : text.lockOut)}
              ${current.reason}
              ${inVain === null ? nothing : html`<strong>${text.inVain(statusText(inVain, language))}</strong>`}
            </p>`
      }
      <p class="effect" role="status">${current === null ? '' : this.#effect(text)}</p>
      ${keyed(
        this.proposal,
        html`<form novalidate @submit=${this.#submit}>
          <fieldset>
            <legend class="visually-hidden">${text.action}</legend>
            ${this.#choice('lock-in', text.lockIn, current?.action !== 'lock-out')}
            ${this.#choice('lock-out', text.lockOut, current?.action === 'lock-out')}
          </fieldset>
          <label for="reason">${text.reason}</label>
          <textarea
            id="reason"
            name="reason"
            rows="2"
            required
            .value=${current?.reason ?? ''}
            aria-invalid=${length === null ? 'false' : 'true'}
            aria-describedby="reason-error"
          ></textarea>
          <p id="reason-error" class="error" role="alert">
            ${length === null ? '' : length < shortestReason ? text.reasonError : text.reasonTooLong(length, longestReason)}
          </p>
          <p class="buttons">
            <button type="submit" class="primary">${text.save}</button>
            ${
              current === null
                ? nothing
                : html`<button type="button" @click=${() => this.#send(null)}>
                    ${text.remove}
                  </button>`
            }
          </p>
        </form>`,
      )}
    </details>`;
  }

  /** What the departure in force comes to; empty as long as nobody worked that out. */
  #effect({ effect }: OverrideWords): string {
    const { without, run, language } = this;
    if (without === undefined || run === undefined) return '';
    return without === null ? effect.unknown : overrideEffect(without, run, language);
  }

  /** Opens the form and moves the focus to its title, so that a screen reader starts there. */
  override focus(): void {
    const details = this.renderRoot.querySelector('details');
    if (details !== null) details.open = true;
    this.renderRoot.querySelector('summary')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  #choice(action: Override['action'], title: string, checked: boolean): TemplateResult {
    return html`<label
      ><input type="radio" name="action" value=${action} .checked=${checked} /> ${title}</label
    >`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const fields = new FormData(event.target);
    const written = fields.get('reason');
    const reason = typeof written === 'string' ? written.trim() : '';
    const fits = reason.length >= shortestReason && reason.length <= longestReason;
    this.length = fits ? null : reason.length;
    if (!fits) {
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    const action = fields.get('action') === 'lock-out' ? 'lock-out' : 'lock-in';
    this.#send({ proposal: this.proposal, action, reason });
  };

  #send(override: Override | null): void {
    this.dispatchEvent(new OverrideChangeEvent({ proposal: this.proposal, override }));
  }
}

customElements.define('maatstaf-override-form', MaatstafOverrideForm);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-override-form': MaatstafOverrideForm;
  }
}
