import { type Method, type Run, textIn, type TieBreak, factCatalogue } from '@maatstaf/core';
import { type RefusedMethod, refusedMethod } from '@maatstaf/core/compare-methods';
import { dateText } from '@maatstaf/core/explain';
import { methodNamed } from '@maatstaf/core/method-names';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MethodChangeEvent, TieBreaksChangeEvent } from '../settings/settings-events.ts';
import { fieldText } from '../text/field-text.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { styles } from './method-choice.styles.ts';
import './lottery-draw.ts';
import { type MethodWords, methodWords } from './method-words.ts';

/** The most characters of a seed that any file may hold. */
const longestSeed = 200;

type Lottery = TieBreak & { readonly kind: 'lottery' };

const kinds = ['ranking', 'order-of-receipt', 'proportional', 'equal-shares', 'optimal'] as const;

/**
 * All ways of dividing by name, with what each does and, where it cannot divide this, why not; and how
 * equal scores are told apart.
 *
 * @fires method-change - another way to divide, with the limits that it is to do without
 * @fires tie-breaks-change - another way to tell equal scores apart
 */
export class MaatstafMethodChoice extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    unfit: { state: true },
  };
  declare run: Run | undefined;
  /** The lottery whose seed did not fit, with that seed; null where it did. */
  declare protected unfit: { readonly at: number; readonly seed: string } | null;

  constructor() {
    super();
    this.unfit = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, language } = this;
    if (run === undefined) return nothing;
    const words = methodWords(language);
    const inUse = run.scenario.method ?? run.pack.allocation.method;
    return html`<fieldset>
        <legend>${words.choose}</legend>
        ${kinds.map((kind) => this.#choice(kind, inUse, run, words))}
      </fieldset>
      <p class="small muted">${words.promises}</p>
      ${this.#ties(run, words)}`;
  }

  #choice(
    kind: Method['kind'],
    inUse: Method,
    run: Run,
    words: MethodWords,
  ): TemplateResult | typeof nothing {
    const method = methodNamed(kind, run.pack, inUse);
    if (method === undefined) return nothing;
    const isChosen = kind === inUse.kind;
    const refused = isChosen ? null : refusedMethod(run, method);
    return html`<div class="choice">
      <input
        id=${kind}
        type="radio"
        name="kind"
        value=${kind}
        aria-describedby="${kind}-does"
        ?disabled=${refused !== null}
        .checked=${live(isChosen)}
        @change=${() => this.#choose(method)}
      />
      <label for=${kind}>${words.title[kind]}</label>
      <p id="${kind}-does" class="small muted">${words.does[kind]}</p>
      ${refused === null ? nothing : this.#refusal(refused, run, words)}
      ${isChosen ? this.#details(inUse, words) : nothing}
    </div>`;
  }

  #choose(method: Method): void {
    this.dispatchEvent(new MethodChangeEvent({ method }));
  }

  /** Why it cannot be chosen; where only limits that can be left out are in its way, the way out. */
  #refusal(
    { method, issues, limits }: RefusedMethod,
    run: Run,
    words: MethodWords,
  ): TemplateResult {
    const { language, numbers } = this;
    const titles = limits.map(({ id, feature }) => {
      const limit = run.pack.limits.find((one) => one.id === id);
      return limit === undefined ? words.feature[feature] : textIn(limit.title, language);
    });
    const ids = limits.flatMap(({ id }) => (id === null ? [] : [id]));
    const leftover = limits.some(({ feature }) => feature === 'leftover-flows');
    const canBeLeft =
      issues.length === limits.length && ids.length + Number(leftover) === limits.length;
    const without = { ids, leftover };
    return html`<div class="refusal small">
      <p>${titles.length === 0 ? words.lacks : words.cannotKeep(numbers.list(titles))}</p>
      ${
        canBeLeft
          ? html`<button
              type="button"
              @click=${() => this.dispatchEvent(new MethodChangeEvent({ method, without }))}
            >
              ${words.chooseWithout}<span class="visually-hidden">
                (${words.title[method.kind]})</span
              >
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What can be set of the way in use. */
  #details(method: Method, words: MethodWords): TemplateResult | typeof nothing {
    switch (method.kind) {
      case 'ranking':
      case 'order-of-receipt':
      case 'optimal':
        return nothing;
      case 'proportional':
        return this.#select('weight', words.weightBy, words.weight, method.weight, (weight) =>
          this.#choose({ ...method, weight }),
        );
      case 'equal-shares':
        return html`${this.#select('entitlement', words.entitledBy, words.entitlement, method.entitlement, (entitlement) => this.#choose({ ...method, entitlement }))}
        ${this.#select('utility', words.worthBy, words.utility, method.utility, (utility) => this.#choose({ ...method, utility }))}
        ${this.#select('completion', words.completedBy, words.completion, method.completion, (completion) => this.#choose({ ...method, completion }))}`;
    }
  }

  #select<Value extends string>(
    id: string,
    label: string,
    titles: Readonly<Record<Value, string>>,
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    const values = Object.keys(titles) as Value[];
    return html`<div class="detail">
      <label class="small" for=${id}>${label}</label>
      <select
        id=${id}
        @change=${({ target }: Event) => {
          const value =
            target instanceof HTMLSelectElement ? values[target.selectedIndex] : undefined;
          if (value !== undefined) choose(value);
        }}
      >
        ${values.map(
          (value) =>
            html`<option value=${value} ?selected=${value === chosen}>${titles[value]}</option>`,
        )}
      </select>
    </div>`;
  }

  /** The rules for equal scores in order; of a lottery the seed, which can be changed and so be steered. */
  #ties({ pack, scenario }: Run, words: MethodWords): TemplateResult {
    const tieBreaks = scenario.tieBreaks ?? pack.allocation.tieBreaks;
    const catalogue = factCatalogue(pack);
    const factTitle = (id: string): string => {
      const entry = catalogue.get(id);
      return entry === undefined ? id : textIn(entry.title, this.language);
    };
    return html`<section aria-labelledby="ties">
      <h4 id="ties">${words.ties}</h4>
      <ol>
        ${tieBreaks.map((tieBreak, at) =>
          tieBreak.kind === 'attribute'
            ? html`<li>${words.attribute(factTitle(tieBreak.fact), tieBreak.order)}</li>`
            : html`<li>
                ${words.lottery}
                <div class="detail">
                  <label class="small" for="seed-${at}">${words.seed}</label>
                  <input
                    id="seed-${at}"
                    type="text"
                    autocomplete="off"
                    aria-invalid=${this.unfit?.at === at ? 'true' : 'false'}
                    aria-describedby="seed-error seed-note"
                    .value=${fieldText(this.unfit?.at === at ? this.unfit.seed : tieBreak.seed)}
                    @change=${(event: Event) => this.#readSeed(event, tieBreaks, at)}
                  />
                </div>
                ${
                  tieBreak.draw === undefined
                    ? nothing
                    : html`<p class="small">
                        ${words.drawn(
                          dateText(tieBreak.draw.on, this.language),
                          textIn(tieBreak.draw.source, this.language),
                        )}
                      </p>`
                }
                <maatstaf-lottery-draw
                  .draw=${tieBreak.draw}
                  .languages=${pack.languages}
                  language=${this.language}
                  @draw-change=${({ detail }: HTMLElementEventMap['draw-change']) =>
                    this.#setLottery(tieBreaks, at, { draw: detail.draw ?? undefined })}
                ></maatstaf-lottery-draw>
              </li>`,
        )}
      </ol>
      <p id="seed-error" class="error" role="alert">
        ${this.unfit === null ? nothing : words.seedTooLong(this.unfit.seed.length, longestSeed)}
      </p>
      <p id="seed-note" class="small muted">${words.seedNote}</p>
    </section>`;
  }

  #readSeed({ target }: Event, tieBreaks: readonly TieBreak[], at: number): void {
    if (!(target instanceof HTMLInputElement)) return;
    const seed = target.value.trim();
    // What was typed stays in the field, to be made shorter.
    this.unfit = seed.length > longestSeed ? { at, seed } : null;
    if (this.unfit !== null) return;
    const before = tieBreaks[at];
    // A lottery without a seed is none: what was there stays.
    if (seed !== '') this.#setLottery(tieBreaks, at, { seed });
    else if (before?.kind === 'lottery') target.value = before.seed;
  }

  #setLottery(tieBreaks: readonly TieBreak[], at: number, changes: Partial<Lottery>): void {
    const before = tieBreaks[at];
    if (before?.kind !== 'lottery') return;
    const { draw, ...rest } = { ...before, ...changes };
    const after = draw === undefined ? rest : { ...rest, draw };
    this.dispatchEvent(new TieBreaksChangeEvent({ tieBreaks: tieBreaks.with(at, after) }));
  }
}

customElements.define('maatstaf-method-choice', MaatstafMethodChoice);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-method-choice': MaatstafMethodChoice;
  }
}
