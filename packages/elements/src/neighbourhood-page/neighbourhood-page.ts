import type { Comparison, Run } from '@maatstaf/core';
import type { Geography } from '@maatstaf/core/geography';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { styles as awardStyles } from '../award-table/award-table.styles.ts';
import { styles as limitStyles } from '../limits/limits.styles.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { NeighbourhoodSelectEvent } from '../priority-list/neighbourhood-select-event.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { namesOf } from '../text/names.ts';
import { aspectsPart } from './aspects-part.ts';
import { keptPart } from './kept-part.ts';
import { moneyPart } from './money-part.ts';
import { needPart } from './need-part.ts';
import { styles } from './neighbourhood-page.styles.ts';
import type { PageView } from './page-view.ts';
import { pageWords } from './page-words.ts';
import { voicedPart } from './voiced-part.ts';

/**
 * All there is to know of one neighbourhood: its need and what of it is unknown, what it asked and
 * received and why, what is set apart for it, and what was said of it. Draws nothing for a code that the
 * data do not know.
 *
 * @fires proposal-select - why was this proposal funded, or not?
 * @fires neighbourhood-select - a neighbourhood next to it was chosen
 */
export class MaatstafNeighbourhoodPage extends LocalisedElement {
  static override styles = [base, control, table, mark, awardStyles, limitStyles, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
    geography: { attribute: false },
    neighbourhood: { type: String },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  /** Which neighbourhoods border on each other; without it that is not said. */
  declare geography: Geography | undefined;
  /** The code of the neighbourhood. */
  declare neighbourhood: string | undefined;

  override render(): TemplateResult | typeof nothing {
    const { run, comparison, language } = this;
    const area = run?.dataset.neighbourhoods.find(({ code }) => code === this.neighbourhood);
    if (run === undefined || area === undefined) return nothing;
    const words = pageWords(language);
    const view: PageView = { run, comparison, area, language, words };
    return html`
      <h3 id="title" tabindex="-1">${area.name}</h3>
      <p class="muted">${area.cityDistrict} <span class="number">${area.code}</span></p>
      ${this.#neighbours(view)} ${illustrativeNotice(run.dataset, this.words)}
      <section>
        <h4>${words.need.title}</h4>
        ${needPart(view)}
      </section>
      <section>
        <h4>${words.money.title}</h4>
        ${moneyPart(view)}
      </section>
      <section>
        <h4>${words.kept.title}</h4>
        ${keptPart(view)}
      </section>
      <section>
        <h4>${words.voiced.title}</h4>
        ${voicedPart(view)}
      </section>
      <section>
        <h4>${words.aspects.title}</h4>
        ${aspectsPart(view)}
      </section>
    `;
  }

  #neighbours({ run, area, language, words }: PageView): TemplateResult | typeof nothing {
    const names = namesOf(run, language);
    const codes = (this.geography?.adjacent ?? []).flatMap(([one, other]) =>
      one === area.code ? [other] : other === area.code ? [one] : [],
    );
    if (codes.length === 0) return nothing;
    return html`<p class="neighbours">
      <span class="muted">${words.neighbours}:</span>
      ${codes.map(
        (code) =>
          html`<button
            type="button"
            class="quiet"
            @click=${() => this.dispatchEvent(new NeighbourhoodSelectEvent({ neighbourhood: code }))}
          >
            ${names.neighbourhood(code)}
          </button>`,
      )}
    </p>`;
  }

  /** Moves the focus to the title, so that a screen reader starts at the top. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}

customElements.define('maatstaf-neighbourhood-page', MaatstafNeighbourhoodPage);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-neighbourhood-page': MaatstafNeighbourhoodPage;
  }
}
