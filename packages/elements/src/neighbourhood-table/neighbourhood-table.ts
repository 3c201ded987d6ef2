import { type Comparison, needModelOf, type Run, textIn } from '@maatstaf/core';
import { needNotices } from '@maatstaf/core/explain';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bar } from '../mark/bar.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { styles } from './neighbourhood-table.styles.ts';
import {
  type NeighbourhoodOrder,
  type NeighbourhoodRow,
  neighbourhoodRows,
  ordered,
} from './ordered.ts';
import { neighbourhoodWords } from './neighbourhood-words.ts';

/**
 * Euros per neighbourhood, with its need and the change against the baseline. The bar in a row is the
 * chart; the row is its table twin. People order it by the buttons in the head.
 */
export class MaatstafNeighbourhoodTable extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
    order: { state: true },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  declare protected order: NeighbourhoodOrder | undefined;

  override render(): TemplateResult | typeof nothing {
    const { run, words, comparison } = this;
    if (run === undefined) return nothing;
    const hasNeed = run.pack.needModels.length > 0;
    const order = this.order ?? (hasNeed ? 'need' : 'awarded');
    const rows = ordered(neighbourhoodRows(run, comparison?.neighbourhoods ?? []), order);
    const most = Math.max(1, ...rows.flatMap((row) => [row.awardedCents, row.beforeCents ?? 0]));
    const text = neighbourhoodWords(this.language);
    const { caption } = text;
    return html`
      ${illustrativeNotice(run.dataset, words)}
      <p class="note muted">${text.barNote}</p>
      ${this.#measuredBy(run)}
      <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
        <table>
          <caption class="visually-hidden">
            ${caption}
          </caption>
          <thead>
            <tr>
              ${this.#head('name', text.name, order)}
              ${hasNeed ? this.#head('need', text.need, order, 'end') : nothing}
              ${this.#head('awarded', text.awarded, order, 'end')}
              <td class="chart"></td>
              ${this.#head('change', text.change, order, 'end')}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rows,
              ({ neighbourhood }) => neighbourhood.code,
              (row) => this.#row(row, most, hasNeed),
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  /** The index in use, and what must be known of it before its column is read. */
  #measuredBy(run: Run): TemplateResult | typeof nothing {
    const model = needModelOf(run.pack, run.scenario);
    if (model === undefined) return nothing;
    const notices = needNotices(run, this.language);
    return html`<p class="note muted">
        ${neighbourhoodWords(this.language).measuredBy(textIn(model.title, this.language))}
      </p>
      ${
        notices.length === 0
          ? nothing
          : html`<ul class="note muted">
              ${notices.map((notice) => html`<li>${notice}</li>`)}
            </ul>`
      }`;
  }

  #head(
    column: NeighbourhoodOrder,
    title: string,
    order: NeighbourhoodOrder,
    align = '',
  ): TemplateResult {
    const direction = column === 'name' ? 'ascending' : 'descending';
    return html`<th scope="col" class=${align} aria-sort=${column === order ? direction : 'none'}>
      <button
        type="button"
        class="sort"
        @click=${() => {
          this.order = column;
        }}
      >
        ${title}<span aria-hidden="true"
          >${column === order ? (column === 'name' ? ' ↑' : ' ↓') : ''}</span
        >
      </button>
    </th>`;
  }

  #row(row: NeighbourhoodRow, most: number, hasNeed: boolean): TemplateResult {
    const { words, numbers } = this;
    const { neighbourhood, need, awardedCents } = row;
    const columns = neighbourhoodWords(this.language);
    const before = row.beforeCents ?? awardedCents;
    const delta = awardedCents - before;
    const tone = delta > 0 ? 'change-more' : delta < 0 ? 'change-less' : 'muted';
    return html`<tr>
      <th scope="row">
        ${neighbourhood.name}
        ${
          neighbourhood.cityDistrict === null
            ? nothing
            : html`<span class="district muted">${neighbourhood.cityDistrict}</span>`
        }
      </th>
      ${
        hasNeed
          ? html`<td class="end number" data-column=${columns.need}>${this.#need(need)}</td>`
          : nothing
      }
      <td class="end number" data-column=${columns.awarded}>${numbers.euro(awardedCents)}</td>
      <td class="chart">${bar(awardedCents / most, before / most)}</td>
      <td class="end number ${tone}" data-column=${columns.change}>
        ${
          delta === 0
            ? words.change.same
            : html`<span
                ><span aria-hidden="true">${delta > 0 ? '▲' : '▼'}</span>
                ${numbers.euroChange(delta)}</span
              >`
        }
      </td>
    </tr>`;
  }

  #need(need: NeighbourhoodRow['need']): TemplateResult {
    const { words, numbers } = this;
    if (need === null || need.index === null)
      return html`<span class="muted">${words.unknown}</span>`;
    const { rank, rankRange } = need;
    const place =
      rank === null
        ? neighbourhoodWords(this.language).notRanked
        : neighbourhoodWords(this.language).needRank(
            rankRange === null || rankRange.low === rankRange.high
              ? numbers.number(rank)
              : `${numbers.number(rankRange.low)}–${numbers.number(rankRange.high)}`,
          );
    return html`${numbers.points(need.index)}<span class="rank muted">${place}</span>`;
  }
}

customElements.define('maatstaf-neighbourhood-table', MaatstafNeighbourhoodTable);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-neighbourhood-table': MaatstafNeighbourhoodTable;
  }
}
