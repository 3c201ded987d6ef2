import { type Run, textIn } from '@maatstaf/core';
import { formatShare } from '@maatstaf/core/explain';
import type {
  BudgetNeeded,
  RequestNeeded,
  WeightNeeded,
  WhatItTakesSoFar,
} from '@maatstaf/core/sensitivity';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { BudgetChangeEvent } from '../settings/settings-events.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { WeightChangeEvent } from '../weights/weight-events.ts';
import { NeededRetryEvent, NeededStopEvent } from './needed-events.ts';
import { styles } from './what-it-takes.styles.ts';
import { whatItTakesWords } from './what-it-takes-words.ts';

/** More weights than this are counted: the least moves come first. */
const mostWeights = 3;

/**
 * What would fund a refused proposal: another weight, a larger budget, a lower request, each by itself and
 * with a way to try it. What is found is shown while the rest is looked for, which can be called off. What was
 * not found is said.
 *
 * @fires weight-change - a person tries a weight
 * @fires budget-change - a person tries a budget
 * @fires needed-stop - a person does not want to wait for the rest
 * @fires needed-retry - a person wants it looked for again
 */
export class MaatstafWhatItTakes extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    needed: { attribute: false },
    halted: { type: String },
  };
  /** Where names and the budget are looked up. */
  declare run: Run | undefined;
  /** What is known of it; undefined while nothing is, null where neither money nor points are lacking. */
  declare needed: WhatItTakesSoFar | null | undefined;
  /** Why looking for it came to an end before its time. */
  declare halted: 'stopped' | 'failed' | undefined;

  override render(): TemplateResult {
    const { run, needed, language } = this;
    const words = whatItTakesWords(language);
    if (needed === null) return html`<p>${words.notAsked}</p>`;
    if (run === undefined || needed === undefined) return this.#search(undefined);
    const { weights, budget, request, looked } = needed;
    const rest = weights.length - mostWeights;
    const isLooking = this.halted === undefined;
    const open = isLooking ? words.busy : words.notLooked;
    return html`${illustrativeNotice(run.dataset, this.words)}
      <p class="muted">${words.intro}</p>
      <h4>${words.budget}</h4>
      ${
        budget === undefined
          ? html`<p class="muted">${open}</p>`
          : budget === null
            ? html`<p>${words.noBudget}</p>`
            : this.#budget(budget, run)
      }
      <h4>${words.request}</h4>
      ${
        request === undefined
          ? html`<p class="muted">${open}</p>`
          : request === null
            ? html`<p>${words.noRequest}</p>`
            : this.#request(request)
      }
      <h4>${words.weights}</h4>
      ${
        weights.length > 0
          ? html`<ul>
              ${weights.slice(0, mostWeights).map((one) => this.#weight(one, run))}
            </ul>`
          : looked === undefined
            ? html`<p>${words.noWeight}</p>`
            : html`<p class="muted">${words.noWeightYet}</p>`
      }
      ${rest > 0 ? html`<p class="muted">${words.more(rest)}</p>` : nothing} ${this.#search(looked)}`;
  }

  /** How far it is, with a way to call it off, or to look again. */
  #search(looked: WhatItTakesSoFar['looked']): TemplateResult {
    const { halted, needed } = this;
    const words = whatItTakesWords(this.language);
    const isDone = needed !== undefined && looked === undefined;
    if (isDone) return html`<p role="status" class="visually-hidden">${words.done}</p>`;
    const told = looked === undefined ? words.busy : words.looked(looked.at, looked.of);
    if (halted !== undefined) {
      return html`<p role="status">${words[halted]}</p>
        ${looked === undefined ? nothing : html`<p class="muted">${told}</p>`}
        <button type="button" @click=${() => this.dispatchEvent(new NeededRetryEvent())}>
          ${words.again}
        </button>`;
    }
    return html`<p role="status" class=${looked === undefined ? '' : 'visually-hidden'}>
        ${words.busy}
      </p>
      ${
        looked === undefined
          ? html`<progress aria-label=${words.progress}></progress>`
          : html`<p class="muted">${told}</p>
              <progress
                aria-label=${words.progress}
                value=${looked.at}
                max=${looked.of}
              ></progress>`
      }
      <button type="button" @click=${() => this.dispatchEvent(new NeededStopEvent())}>
        ${words.stop}
      </button>`;
  }

  #weight({ weight, share, enough, awardedCents }: WeightNeeded, run: Run): TemplateResult {
    const { language } = this;
    const words = whatItTakesWords(language);
    const parts = run.pack.principles.flatMap((one) => [one, ...one.criteria]);
    const title = parts.find(({ id }) => id === weight.id)?.title;
    const name = title === undefined ? weight.id : textIn(title, language);
    const said = words.weight(name, formatShare(enough, language, 4), formatShare(share, language));
    return html`<li>
      <p>${said}. ${words.gets(this.numbers.euro(awardedCents))}</p>
      ${this.#attempt(said, () => new WeightChangeEvent({ ...weight, share: enough }))}
    </li>`;
  }

  /** In whole euros where those do it too, with what is just enough. */
  #budget(budget: BudgetNeeded, { pack }: Run): TemplateResult {
    const { inEuros, isLeast } = budget;
    const { budgetCents, extraCents, extraInPoolCents, awardedCents } = inEuros ?? budget;
    const words = whatItTakesWords(this.language);
    const { euro } = this.numbers;
    const said = words.extra(euro(extraCents), euro(budgetCents));
    return html`<p>
        ${said}. ${pack.pools.length === 0 ? nothing : words.inPool(euro(extraInPoolCents))}
        ${words.gets(euro(awardedCents))}
        ${inEuros === null ? nothing : words.justEnough(euro(budget.budgetCents))}
        ${isLeast ? nothing : words.perhapsLess}
      </p>
      ${this.#attempt(said, () => new BudgetChangeEvent({ budgetCents }))}`;
  }

  #request(request: RequestNeeded): TemplateResult {
    const { inEuros, isHighest } = request;
    const { requestedCents, lessCents, awardedCents } = inEuros ?? request;
    const words = whatItTakesWords(this.language);
    const { euro } = this.numbers;
    return html`<p>
      ${words.less(euro(lessCents), euro(requestedCents))}. ${words.gets(euro(awardedCents))}
      ${inEuros === null ? nothing : words.justFits(euro(request.requestedCents))}
      ${isHighest ? nothing : words.perhapsMore}
    </p>`;
  }

  #attempt(what: string, event: () => Event): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(event())}>
      ${whatItTakesWords(this.language).attempt} <span class="visually-hidden">(${what})</span>
    </button>`;
  }
}

customElements.define('maatstaf-what-it-takes', MaatstafWhatItTakes);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-what-it-takes': MaatstafWhatItTakes;
  }
}
