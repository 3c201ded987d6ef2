import type { ToldPromise } from '@maatstaf/core/compare-methods';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { areaFigures } from './area-figure.ts';
import type { FigureState } from './table-twin.ts';
import { columnCards } from './column-cards.ts';
import type { ComparedColumn } from './compared-column.ts';
import { ColumnRetryEvent, ColumnStopEvent, LimitsLeaveEvent } from './comparison-events.ts';
import { comparisonView, type ComparisonView } from './comparison-view.ts';
import { comparisonWords } from './comparison-words.ts';
import { styles } from './comparison.styles.ts';
import { promisesThatDiffer, settingsThatDiffer } from './differences.ts';
import { figureTable } from './figure-table.ts';
import { rankFigure } from './rank-figure.ts';
import { whoMoves } from './who-moves.ts';
import { WidthOf } from './width-of.ts';

/**
 * Two to four scenarios or ways of dividing side by side: what each comes to, who comes in and falls out
 * against the first, euros by neighbourhood, places in the ranking, settings and promises that differ. What
 * cannot be divided says why, in a line above the columns.
 *
 * @fires limits-leave - compare without the limits that stand in the way of a column
 * @fires column-stop - do not wait for a column any longer
 * @fires column-retry - work a column out again
 * @fires chart-save - a drawing as a file
 * @csspart column - the card of one column
 * @csspart refused - the line on what cannot be divided
 */
export class MaatstafComparison extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    columns: { attribute: false },
    promises: { attribute: false },
    opened: { state: true },
    pool: { state: true },
    onlyChanges: { state: true },
    highlighted: { state: true },
  };
  /** Two to four; the others are held against the first that has an outcome. */
  declare columns: readonly ComparedColumn[];
  /** The promises on which the methods of the columns differ. */
  declare promises: readonly ToldPromise[];
  /** The drawings whose tables are open. */
  declare protected opened: ReadonlySet<string>;
  declare protected pool: string | undefined;
  declare protected onlyChanges: boolean;
  declare protected highlighted: string | undefined;
  readonly #width: WidthOf = new WidthOf(this);
  #view: ComparisonView | undefined;

  constructor() {
    super();
    this.columns = [];
    this.promises = [];
    this.opened = new Set();
    this.onlyChanges = true;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('columns') && !changed.has('promises') && !changed.has('language')) return;
    const { columns, promises, language } = this;
    this.#view = comparisonView(columns, promises, language, comparisonWords(language));
  }

  override render(): TemplateResult | typeof nothing {
    const { columns, language } = this;
    const view = this.#view;
    const words = comparisonWords(language);
    if (columns.length === 0) return nothing;
    return html`
      ${view === undefined ? nothing : illustrativeNotice(view.base.run.dataset, this.words)}
      ${columnCards(columns, view?.base, language, words, {
        leave: (limits) => this.dispatchEvent(new LimitsLeaveEvent(limits)),
        stop: (key) => this.dispatchEvent(new ColumnStopEvent({ key })),
        retry: (key) => this.dispatchEvent(new ColumnRetryEvent({ key })),
      })}
      ${view === undefined ? nothing : this.#differences(view)}
    `;
  }

  #differences(view: ComparisonView): TemplateResult {
    const { words, others } = view;
    return html`<h3>${words.figures}</h3>
      ${figureTable(view)}
      ${
        others.length === 0
          ? html`<p class="muted">${words.tooFew}</p>`
          : html`<h3>${words.who}</h3>
              ${whoMoves(view)}
              <h3>${words.areas}</h3>
              ${areaFigures(view, ({ column }, count) =>
                this.#figure(column.key, this.#areaWidth(count)),
              )}
              <h3>${words.ranks}</h3>
              ${rankFigure(
                view,
                {
                  pool: this.pool,
                  onlyChanges: this.onlyChanges,
                  highlighted: this.highlighted,
                  choosePool: (pool) => {
                    this.pool = pool;
                  },
                  chooseChanges: (onlyChanges) => {
                    this.onlyChanges = onlyChanges;
                  },
                  highlight: (proposal) => {
                    this.highlighted = proposal;
                  },
                },
                this.#figure('ranks', this.#width.value - figurePadding),
              )}
              <h3>${words.settings}</h3>
              ${settingsThatDiffer(view)} ${promisesThatDiffer(view)}`
      }`;
  }

  /** Drawings stand beside each other where each then has room enough. */
  #areaWidth(count: number): number {
    const { value } = this.#width;
    const perRow = Math.max(1, Math.min(count, Math.floor((value + gap) / (leastFigure + gap))));
    return Math.floor((value - gap * (perRow - 1)) / perRow) - figurePadding;
  }

  #figure(name: string, width: number): FigureState {
    return {
      width,
      isOpen: this.opened.has(name),
      open: (isOpen) => {
        if (this.opened.has(name) === isOpen) return;
        const others = [...this.opened].filter((other) => other !== name);
        this.opened = new Set(isOpen ? [...others, name] : others);
      },
    };
  }
}

/** As in the styles: the padding and border of a figure, the gap between two, and their least width. */
const figurePadding = 34;
const gap = 12;
const leastFigure = 416;

customElements.define('maatstaf-comparison', MaatstafComparison);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-comparison': MaatstafComparison;
  }
}
