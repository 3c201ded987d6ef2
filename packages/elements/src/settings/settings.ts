import type { Method, Run } from '@maatstaf/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { fieldText } from '../text/field-text.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { mostBudgetCents, readEuro } from './read-euro.ts';
import { needChoice } from './need-choice.ts';
import { BudgetChangeEvent, MethodChangeEvent, NeedModelChangeEvent } from './settings-events.ts';
import { styles } from './settings.styles.ts';

/**
 * The budget, what happens to a proposal that no longer fits, and by which index need is measured.
 *
 * @fires budget-change - another budget, in whole cents
 * @fires method-change - another way to divide
 * @fires tie-breaks-change - another way to tell equal scores apart
 * @fires need-model-change - another index of need, by its id; null for the pack's first
 */
export class MaatstafSettings extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    budgetRefused: { state: true },
    ways: { state: true },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  /** Why what was typed as the budget was refused. */
  declare protected budgetRefused: 'unreadable' | 'too-much' | undefined;

  /** Whether the other ways of dividing are shown; they are loaded when they are first asked for. */
  declare protected ways: 'closed' | 'open' | 'failed';

  constructor() {
    super();
    this.ways = 'closed';
  }

  /** What was refused makes way for the budget of another outcome. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run')) this.budgetRefused = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, baseline } = this;
    if (run === undefined || baseline === undefined) return nothing;
    const method = run.scenario.method ?? run.pack.allocation.method;
    return html`${this.#budget(run, baseline)} ${this.#method(method)} ${this.#ways(run)}
    ${needChoice(run, this.language, (needModel) =>
      this.dispatchEvent(new NeedModelChangeEvent({ needModel })),
    )}`;
  }

  #budget(run: Run, baseline: Run): TemplateResult {
    const { words, numbers } = this;
    const refused = this.budgetRefused;
    const error =
      refused === 'too-much'
        ? words.settings.budgetTooMuch(numbers.euro(mostBudgetCents))
        : words.settings.budgetError;
    const budgetCents = run.scenario.budgetCents ?? run.pack.allocation.budgetCents;
    // The amount as it is written elsewhere, without its sign.
    const typed = numbers.euro(budgetCents).replace(/[^\d.,]/gu, '');
    return html`<div class="budget">
      ${illustrativeNotice(run.dataset, words)}
      <label for="budget">${words.settings.budget}</label>
      <span class="euro">
        <span aria-hidden="true">€</span>
        <input
          id="budget"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${fieldText(typed, refused !== undefined)}
          aria-invalid=${refused === undefined ? 'false' : 'true'}
          aria-describedby="budget-note budget-error"
          @change=${this.#readBudget}
        />
      </span>
      <p id="budget-note" class="muted">
        ${words.settings.budgetBaseline(numbers.euro(baseline.allocation.budgetCents))}
      </p>
      <p id="budget-error" class="error" role="alert">${refused === undefined ? '' : error}</p>
    </div>`;
  }

  readonly #readBudget = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const budgetCents = readEuro(event.target.value, this.language);
    if (budgetCents === null) this.budgetRefused = 'unreadable';
    else if (budgetCents > mostBudgetCents) this.budgetRefused = 'too-much';
    else {
      this.budgetRefused = undefined;
      this.dispatchEvent(new BudgetChangeEvent({ budgetCents }));
    }
  };

  /** All ways of dividing, and how equal scores are told apart. */
  #ways(run: Run): TemplateResult {
    const { words, ways } = this;
    return html`<details @toggle=${this.#openWays}>
      <summary>${words.settings.ways}</summary>
      ${
        ways === 'failed'
          ? html`<p role="alert">${words.settings.waysFailed}</p>`
          : ways === 'closed'
            ? nothing
            : html`<maatstaf-method-choice
                .run=${run}
                language=${this.language}
              ></maatstaf-method-choice>`
      }
    </details>`;
  }

  readonly #openWays = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLDetailsElement)) return;
    this.ways = target.open ? 'open' : 'closed';
    if (!target.open) return;
    try {
      await import('../method-choice/method-choice.ts');
    } catch (error) {
      this.ways = 'failed';
      reportError(error);
    }
  };

  #method(method: Method): TemplateResult {
    const { words } = this;
    const ranking =
      'mode' in method ? method : ({ kind: 'ranking', mode: 'skip', partial: false } as const);
    const isRanking = ranking === method;
    const change = (next: Method) => this.dispatchEvent(new MethodChangeEvent({ method: next }));
    const mode = (value: 'strict' | 'skip', title: string, hint: string) =>
      html`<div class="choice">
        <input
          id=${value}
          type="radio"
          name="mode"
          value=${value}
          aria-describedby="${value}-hint"
          .checked=${live(isRanking && ranking.mode === value)}
          @change=${() => change({ ...ranking, mode: value })}
        />
        <label for=${value}>${title}</label>
        <p id="${value}-hint" class="muted">${hint}</p>
      </div>`;
    return html`<fieldset>
        <legend>${words.settings.method}</legend>
        ${mode('strict', words.settings.strict, words.settings.strictHint)}
        ${mode('skip', words.settings.skip, words.settings.skipHint)}
      </fieldset>
      <div class="choice">
        <input
          id="partial"
          type="checkbox"
          aria-describedby="partial-hint"
          .checked=${live(ranking.partial)}
          @change=${() => change({ ...ranking, partial: !ranking.partial })}
        />
        <label for="partial">${words.settings.partial}</label>
        <p id="partial-hint" class="muted">${words.settings.partialHint}</p>
      </div>`;
  }
}

customElements.define('maatstaf-settings', MaatstafSettings);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-settings': MaatstafSettings;
  }
}
