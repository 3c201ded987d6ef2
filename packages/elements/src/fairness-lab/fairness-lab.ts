import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { styles } from './fairness-lab.styles.ts';
import { LabCancelEvent, LabStartEvent } from './lab-events.ts';
import type { LabChoice, LabState } from './lab-state.ts';
import { type LabWords, labWords } from './lab-words.ts';
import { lawChoice } from './law-choice.ts';
import { lawList, verdictOf } from './law-list.ts';

/** The numbers of cases to choose from: a quick look, a good look, a thorough one. */
const choices = [100, 500, 2_000, 10_000] as const;
/** Seeds are 32-bit. */
const mostSeed = 2_147_483_647;

/**
 * A test of the rules: starts and stops it, shows how far it is, and what it found for every law, with the
 * smallest case that breaks one. Whoever uses it does the testing.
 *
 * `choices` are the laws to choose from, all on at first; without any, all laws are tested.
 *
 * @fires lab-start - a test was asked for, with its number of cases, its seed and the laws chosen
 * @fires lab-cancel - the test that is under way was stopped
 * @csspart case - the smallest case that breaks a law
 */
export class MaatstafFairnessLab extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    choices: { attribute: false },
    off: { state: true },
    runs: { state: true },
    seed: { state: true },
  };
  declare state: LabState;
  declare choices: readonly LabChoice[];
  /** Ids of the laws that are left out. */
  declare protected off: ReadonlySet<string>;
  declare protected runs: number;
  /** As it was typed. */
  declare protected seed: string;

  constructor() {
    super();
    this.state = { kind: 'idle' };
    this.choices = [];
    this.off = new Set();
    this.runs = 100;
    this.seed = '1';
  }

  override render(): TemplateResult {
    const { state, language } = this;
    const words = labWords(language);
    return html`<h3>${words.title}</h3>
      <p class="intro">${words.intro}</p>
      ${this.#form(words)} ${this.#progress(words)}
      <p class="verdict" role="status">${this.#said(words)}</p>
      ${
        state.kind === 'done'
          ? html`${state.isOutdated ? html`<p class="notice">${words.outdated}</p>` : nothing}
              <p class="small muted">
                ${words.cases(this.numbers.number(state.runs), String(state.seed))}
              </p>
              ${lawList(state, language)}`
          : nothing
      }`;
  }

  get #seedNumber(): number | null {
    const typed = this.seed.trim();
    return /^\d{1,10}$/u.test(typed) && Number(typed) <= mostSeed ? Number(typed) : null;
  }

  #form(words: LabWords): TemplateResult {
    const { state, numbers } = this;
    const isRunning = state.kind === 'running';
    const refused = this.#seedNumber === null;
    return html`<form @submit=${this.#start}>
      <div class="field">
        <label for="runs">${words.runs}</label>
        <select
          id="runs"
          ?disabled=${isRunning}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) this.runs = Number(target.value);
          }}
        >
          ${choices.map(
            (choice) =>
              html`<option value=${choice} ?selected=${choice === this.runs}>
                ${numbers.number(choice)}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="seed">${words.seed}</label>
        <input
          id="seed"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          .value=${this.seed}
          ?disabled=${isRunning}
          aria-invalid=${refused ? 'true' : 'false'}
          aria-describedby="seed-hint seed-error"
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.seed = target.value;
          }}
        />
        <p id="seed-hint" class="small muted">${words.seedHint}</p>
        <p id="seed-error" class="small error">${refused ? words.seedError : ''}</p>
      </div>
      ${lawChoice({
        choices: this.choices,
        off: this.off,
        isRunning,
        words,
        language: this.language,
        onChange: (off) => {
          this.off = off;
        },
      })}
      <div class="buttons">
        <button class="primary" aria-disabled=${isRunning ? 'true' : 'false'}>
          ${state.kind === 'done' ? words.again : words.start}
        </button>
        ${
          isRunning
            ? html`<button type="button" @click=${() => this.dispatchEvent(new LabCancelEvent())}>
                ${words.cancel}
              </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  readonly #start = (event: Event): void => {
    event.preventDefault();
    const seed = this.#seedNumber;
    const chosen = this.choices.filter(({ law }) => !this.off.has(law)).map(({ law }) => law);
    const isNothing = this.choices.length > 0 && chosen.length === 0;
    if (seed === null || isNothing || this.state.kind === 'running') return;
    const laws = chosen.length === this.choices.length ? null : chosen;
    this.dispatchEvent(new LabStartEvent({ runs: this.runs, seed, laws }));
  };

  #progress(words: LabWords): TemplateResult | typeof nothing {
    const { state, numbers } = this;
    if (state.kind !== 'running') return nothing;
    return html`<div class="progress">
      <progress aria-label=${words.progress} max=${state.of} value=${state.done}></progress>
      <span class="small muted number"
        >${words.done(numbers.number(state.done), numbers.number(state.of))}</span
      >
    </div>`;
  }

  /** What is told when a test ends; counting along would be a lot to listen to. */
  #said(words: LabWords): string {
    const { state } = this;
    switch (state.kind) {
      case 'idle':
      case 'running':
        return '';
      case 'cancelled':
        return words.cancelled;
      case 'failed':
        return words.failed;
      case 'done':
        return verdictOf(state, this.language);
    }
  }
}

customElements.define('maatstaf-fairness-lab', MaatstafFairnessLab);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-fairness-lab': MaatstafFairnessLab;
  }
}
