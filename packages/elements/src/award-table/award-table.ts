import type { Comparison, Run } from '@maatstaf/core';
import {
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bar } from '../mark/bar.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { afterFrame } from './after-frame.ts';
import {
  amountCell,
  changeCell,
  scoreCell,
  statusCell,
  titleCell,
  type Wording,
} from './award-cells.ts';
import { styles } from './award-table.styles.ts';
import { PartsInView } from './parts-in-view.ts';
import { type RankedPool, type RankedProposal, rankedPools } from './ranked.ts';

/**
 * The ranked list of each pool: its sub-budget and what is spent of it, and per proposal its rank,
 * score with range, outcome, amounts, and the change against the baseline.
 *
 * @fires proposal-select - why was this proposal funded, or not?
 */
export class MaatstafAwardTable extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  readonly #view: PartsInView = new PartsInView(this, '.pool');
  /** Whether pools off the screen still show an earlier outcome; they follow right after the frame. */
  #isBehind = false;
  #caughtUp: Promise<void> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('run');
    this.#isBehind =
      before !== undefined && before.dataset === this.run?.dataset && !changed.has('language');
  }

  override updated(): void {
    if (!this.#isBehind || this.#caughtUp !== undefined) return;
    this.#caughtUp = new Promise((resolve) => {
      afterFrame(() => {
        this.#caughtUp = undefined;
        this.requestUpdate();
        resolve();
      });
    });
  }

  /** Resolves when all pools show the outcome, those off the screen included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#caughtUp === undefined) return isComplete;
    await this.#caughtUp;
    return this.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing {
    const { run, comparison, language, words, numbers } = this;
    if (run === undefined) return nothing;
    const wording: Wording = { language, words, numbers, names: namesOf(run, language) };
    const pools = rankedPools(run, comparison?.proposals ?? []);
    return html`
      ${illustrativeNotice(run.dataset, words)}
      ${pools.map((group, at) =>
        this.#isBehind && this.#view.isOut(at) ? noChange : this.#pool(group, at, run, wording),
      )}
    `;
  }

  #pool({ pool, proposals }: RankedPool, at: number, run: Run, wording: Wording): TemplateResult {
    const { words, numbers } = this;
    const title =
      pool === null
        ? words.withoutPool
        : run.pack.pools.length === 0
          ? words.allProposals
          : wording.names.pool(pool.pool);
    const funded = proposals.filter(({ award }) => award.awardedCents > 0).length;
    return html`<section class="pool" aria-labelledby="pool-${at}" part="pool">
      <div class="pool-head">
        <h3 id="pool-${at}">${title}</h3>
        <p class="muted number">${words.awards.poolCount(funded, proposals.length)}</p>
        ${
          pool === null
            ? nothing
            : html`<p class="number spent">
                  ${words.awards.poolSummary(numbers.euro(pool.spentCents), numbers.euro(pool.budgetCents))}
                </p>
                ${bar(pool.budgetCents === 0 ? 0 : pool.spentCents / pool.budgetCents)}`
        }
      </div>
      ${
        proposals.length === 0
          ? html`<p class="muted">${words.awards.none}</p>`
          : html`<div
              class="scroll"
              role="region"
              tabindex="0"
              aria-label=${words.awards.caption(title)}
            >
              <table>
                <caption class="visually-hidden">
                  ${words.awards.caption(title)}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${words.awards.rank}</th>
                    <th scope="col">${words.awards.proposal}</th>
                    <th scope="col">${words.awards.score}</th>
                    <th scope="col">${words.awards.status}</th>
                    <th scope="col" class="end">${words.awards.requested}</th>
                    <th scope="col" class="end">${words.awards.awarded}</th>
                    <th scope="col">${words.awards.change}</th>
                  </tr>
                </thead>
                <tbody>
                  ${repeat(
                    proposals,
                    ({ proposal }) => proposal.id,
                    (row) => this.#row(row, wording),
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`;
  }

  #row(row: RankedProposal, wording: Wording): TemplateResult {
    const { award } = row;
    const { awards } = wording.words;
    return html`<tr class=${award.awardedCents > 0 ? 'funded' : ''}>
      <td class="rank number">
        ${award.rank ?? html`<span class="visually-hidden">${awards.unranked}</span>`}${
          award.tied ? html`<span class="muted small tied">${awards.tied}</span>` : nothing
        }
      </td>
      ${titleCell(row, wording)} ${scoreCell(row, wording)} ${statusCell(row, wording)}
      ${amountCell(award.requestedCents, awards.requested, wording)}
      ${amountCell(award.awardedCents, awards.awarded, wording)} ${changeCell(row, wording)}
    </tr>`;
  }
}

customElements.define('maatstaf-award-table', MaatstafAwardTable);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-award-table': MaatstafAwardTable;
  }
}
