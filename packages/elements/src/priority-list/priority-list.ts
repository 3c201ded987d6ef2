import type { Comparison, Run } from '@maatstaf/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  changeCell,
  scoreCell,
  statusCell,
  titleCell,
  type Wording,
} from '../award-table/award-cells.ts';
import { styles } from '../award-table/award-table.styles.ts';
import { rowsOf } from '../award-table/ranked.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { NeighbourhoodSelectEvent } from './neighbourhood-select-event.ts';
import { styles as own } from './priority-list.styles.ts';
import { priorityWords } from './priority-words.ts';

/**
 * The proposals of one neighbourhood over all pools, in order of priority, each with its rank in its
 * pool and what of the award is this neighbourhood's.
 *
 * @fires neighbourhood-select - another neighbourhood was chosen
 * @fires proposal-select - why was this proposal funded, or not?
 */
export class MaatstafPriorityList extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked, own];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
    neighbourhood: { type: String },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  /** The code of the neighbourhood that is shown; the first one where it is not set. */
  declare neighbourhood: string | undefined;

  override render(): TemplateResult | typeof nothing {
    const { run, words } = this;
    const shown = this.neighbourhood ?? run?.dataset.neighbourhoods[0]?.code;
    if (run === undefined || shown === undefined) return nothing;
    const names = run.dataset.neighbourhoods.toSorted((one, other) =>
      one.name.localeCompare(other.name, this.language),
    );
    return html`
      ${illustrativeNotice(run.dataset, words)}
      <p class="choose">
        <label for="neighbourhood">${priorityWords(this.language).choose}</label>
        <select
          id="neighbourhood"
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            this.dispatchEvent(new NeighbourhoodSelectEvent({ neighbourhood: event.target.value }));
          }}
        >
          ${names.map(
            ({ code, name }) =>
              html`<option value=${code} ?selected=${code === shown}>${name}</option>`,
          )}
        </select>
      </p>
      ${this.#list(run, shown)}
    `;
  }

  #list(run: Run, code: string): TemplateResult {
    const { words, numbers, language } = this;
    const text = priorityWords(language);
    const wording: Wording = { language, words, numbers, names: namesOf(run, language) };
    const rows = rowsOf(run, this.comparison);
    const own = run.allocation.neighbourhoods.find((each) => each.neighbourhood === code);
    if (own === undefined || own.priorities.length === 0) return html`<p>${text.none}</p>`;
    const caption = text.caption(wording.names.neighbourhood(code));
    return html`${
        run.pack.pools.length === 0 ? nothing : html`<p class="order muted">${text.orderHow}</p>`
      }
      <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
        <table>
          <caption class="visually-hidden">
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="rank">${text.order}</th>
              <th scope="col">${words.awards.proposal}</th>
              <th scope="col" class="part">${text.pool}</th>
              <th scope="col" class="score">${words.awards.score}</th>
              <th scope="col" class="outcome">${words.awards.status}</th>
              <th scope="col" class="end amount">${text.awardedHere}</th>
              <th scope="col" class="against">${words.awards.change}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              own.priorities,
              ({ proposal }) => proposal,
              (priority, at) => {
                const row = rows.get(priority.proposal);
                if (row === undefined) return nothing;
                const { pool, rank } = row.award;
                return html`<tr class=${priority.awardedCents > 0 ? 'funded' : ''}>
                  <td class="rank number">${numbers.number(at + 1)}</td>
                  ${titleCell(row, wording)}
                  <td data-column=${text.pool}>
                    ${pool === null || run.pack.pools.length === 0 ? nothing : wording.names.pool(pool)}
                    <span class="small muted">
                      ${rank === null ? words.awards.unranked : `${text.rankInPool} ${numbers.number(rank)}`}
                    </span>
                  </td>
                  ${scoreCell(row, wording)} ${statusCell(row, wording)}
                  <td class="end here" data-column=${text.awardedHere}>
                    <span class="number">${numbers.euro(priority.awardedCents)}</span>
                    <span class="small muted"
                      >${text.share(numbers.share(priority.shareRatio, 6))}</span
                    >
                  </td>
                  ${changeCell(row, wording)}
                </tr>`;
              },
            )}
          </tbody>
        </table>
      </div>`;
  }
}

customElements.define('maatstaf-priority-list', MaatstafPriorityList);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-priority-list': MaatstafPriorityList;
  }
}
