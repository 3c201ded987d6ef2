import type { Language } from '@maatstaf/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { type Draw, DrawChangeEvent } from './draw-change-event.ts';
import { styles } from './method-choice.styles.ts';
import { methodWords } from './method-words.ts';

/** A source that is longer is refused where scenarios are read. */
const longestSource = 2_000;

/** What stands in the fields; empty where nothing does. */
type Typed = Readonly<Record<'on' | Language, string>>;

/**
 * Fields for the day and the source of a seed that is drawn in public. Both are told, or neither: what is
 * half filled in stays as it is, and is said to be half.
 *
 * @fires draw-change - how the seed is drawn, or null where it is not drawn any more
 */
export class MaatstafLotteryDraw extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    draw: { attribute: false },
    languages: { attribute: false },
    typed: { state: true },
  };
  declare draw: Draw | undefined;
  /** The languages in which the source is to be told. */
  declare languages: readonly Language[];
  declare protected typed: Typed;

  constructor() {
    super();
    this.languages = [];
    this.typed = typedOf(undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draw')) return;
    const [before, now] = [changed.get('draw'), this.draw].map((draw) => JSON.stringify(draw));
    if (before !== now) this.typed = typedOf(this.draw);
  }

  override render(): TemplateResult {
    const { typed, languages, language } = this;
    const words = methodWords(language);
    const wrong = this.#wrong();
    return html`<fieldset class="draw" aria-describedby="hint">
      <legend class="small">${words.draw}</legend>
      <p id="hint" class="small muted">${words.drawHint}</p>
      <div class="detail">
        <label class="small" for="on">${words.drawOn}</label>
        <input
          id="on"
          type="date"
          max="9999-12-31"
          aria-describedby="wrong"
          .value=${typed.on}
          @change=${(event: Event) => this.#read('on', event)}
        />
      </div>
      ${languages.map(
        (each) =>
          html`<div class="detail">
            <label class="small" for=${each}>
              ${words.drawSource}${languages.length > 1 ? ` (${words.inLanguage[each]})` : ''}
            </label>
            <input
              id=${each}
              type="text"
              lang=${each}
              autocomplete="off"
              aria-describedby="wrong"
              .value=${typed[each]}
              @change=${(event: Event) => this.#read(each, event)}
            />
          </div>`,
      )}
      <p id="wrong" class="small error" role="status">${wrong === null ? nothing : words[wrong]}</p>
    </fieldset>`;
  }

  /** The fields that are to be filled in together. */
  get #needed(): readonly (keyof Typed)[] {
    return ['on', ...this.languages];
  }

  #wrong(): 'drawHalf' | 'drawLong' | null {
    const filled = this.#needed.filter((key) => this.typed[key] !== '').length;
    if (filled > 0 && filled < this.#needed.length) return 'drawHalf';
    return this.languages.some((each) => this.typed[each].length > longestSource)
      ? 'drawLong'
      : null;
  }

  #read(key: keyof Typed, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const text = target.value.replaceAll(/\p{Cc}/gu, ' ').trim();
    this.typed = { ...this.typed, [key]: text };
    if (this.#wrong() !== null) return;
    const { on } = this.typed;
    const source = Object.fromEntries(this.languages.map((each) => [each, this.typed[each]]));
    this.dispatchEvent(new DrawChangeEvent({ draw: on === '' ? null : { on, source } }));
  }
}

function typedOf(draw: Draw | undefined): Typed {
  return { on: draw?.on ?? '', nl: draw?.source.nl ?? '', en: draw?.source.en ?? '' };
}

customElements.define('maatstaf-lottery-draw', MaatstafLotteryDraw);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-lottery-draw': MaatstafLotteryDraw;
  }
}
