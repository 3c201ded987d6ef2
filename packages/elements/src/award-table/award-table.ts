import type { Comparison, Run } from '@maatstaf/core';
import {
  adoptStyles,
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { afterFrame } from '../frame/after-frame.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import type { Wording } from './award-cells.ts';
import { awardRow } from './award-row.ts';
import { styles } from './award-table.styles.ts';
import { poolHead } from './pool-head.ts';
import { type Keeps, rankedPools, type ShownPool, shownPools } from './ranked.ts';
import { RowsDrawn } from './rows-drawn.ts';
import { RowsInView } from './rows-in-view.ts';
import { whenDue } from './when-due.ts';
import type { WindowedLists } from './windowed/index.ts';

/** Up to so many rows a list is drawn whole; of a longer one only what is on the screen. */
const wholeRows = 500;
/** Moves that follow each other faster than this, in milliseconds, leave what is off the screen for later. */
const rest = 200;

/**
 * What of the list is drawn anew in a turn: nothing yet, what is on the screen, the pool at a place, or all of it. At
 * first the page paints what stands above the list, and after a move what was moved; then follows what is on the
 * screen, and, once the moves have come to rest, pool by pool the others.
 */
type Turn = 'nothing' | 'in view' | number | 'all';

/** Which pools stand in a list, in their order. */
const poolsIn = (pools: readonly ShownPool[]): string =>
  pools.map(({ group }) => group.pool?.pool).join(' ');

/**
 * The ranked list of each pool: where its sub-budget is, and per proposal its rank, score with range,
 * outcome, amounts, and the change against the baseline. A list that is opened is drawn in many short
 * tasks, so that the page answers in between; it is `aria-busy` until all is there. A list of more than
 * 500 rows scrolls in a region of its own, with only the rows in it that are on the screen. `keeps` leaves
 * rows out, and the pools of which none is left; the heads of the others still speak of all.
 *
 * @fires proposal-select - why was this proposal funded, or not?
 * @csspart pool - a pool with its head and its list
 * @csspart pool-head - the name of a pool and where its sub-budget is
 */
export class MaatstafAwardTable extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
    keeps: { attribute: false },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  /** Tells which proposals are shown; all where it is not set. Another function is another filter. */
  declare keeps: Keeps | undefined;
  readonly #view: RowsInView = new RowsInView(() => {
    if (typeof this.#turn === 'number') this.#turn = 'in view';
    if (this.#turn === 'in view') this.requestUpdate();
  });
  readonly #rows: RowsDrawn = new RowsDrawn();
  #turn: Turn = 'all';
  /** Whether nothing has changed but that some more rows are drawn. */
  #isGrowing = false;
  #isWhole = false;
  /** The first pool of which not every row is drawn; after the last where all are. */
  #underWay = 0;
  /** Resolves after the last turn; undefined where nothing is left to draw. */
  #later: PromiseWithResolvers<void> | undefined;
  /** Ends the wait for rest. */
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next turn is under way. */
  #isAsked = false;
  /** What draws long lists: loaded when there is one, null where it could not be. */
  #windows: WindowedLists | null | undefined;
  #isLoading = false;
  /** The only list that shows other rows than before, by its place. */
  #scrolled: number | undefined;
  #ranked:
    | {
        run: Run;
        comparison: Comparison | undefined;
        keeps: Keeps | undefined;
        pools: readonly ShownPool[];
      }
    | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onPrint);
    if (this.#later !== undefined) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#view.stop();
    this.#windows?.stop();
    this.#windows = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('run');
    const isSameList = before !== undefined && before.dataset === this.run?.dataset;
    if (changed.has('run') && !isSameList) this.#rows.restart();
    // A screenful at once: who types a name sees the list get shorter, not go and come back.
    if (changed.has('keeps')) this.#rows.startWithSome();
    if (changed.size === 0) return;
    this.#isGrowing = false;
    this.#scrolled = undefined;
    const isMove = isSameList && !changed.has('language') && !changed.has('keeps');
    this.#turn = isMove || !this.hasUpdated ? 'nothing' : 'all';
  }

  override updated(): void {
    this.ariaBusy = this.#isWhole ? null : 'true';
    this.#scrolled = undefined;
    this.#isGrowing = false;
    if (this.#turn !== 'nothing') this.#view.look(this.renderRoot.children);
    this.#windows?.drawn(this.renderRoot.querySelectorAll<HTMLElement>('.windowed'));
    clearTimeout(this.#rest);
    if (this.#isWhole && this.#turn === 'all') {
      this.#later?.resolve();
      this.#later = undefined;
      return;
    }
    this.#later ??= Promise.withResolvers();
    if (this.#turn === 'in view') this.#rest = setTimeout(this.#goOn, rest);
    else if (!this.#isAsked) {
      this.#isAsked = true;
      afterFrame(() => {
        this.#isAsked = false;
        this.#goOn();
      });
    }
  }

  /** The next turn; whoever took the list from the page gets it when it is put back. */
  readonly #goOn = (): void => {
    if (!this.isConnected) return;
    this.#turn = this.#next();
    this.#isGrowing = this.#turn === 'all';
    // The first head comes before any row.
    if (this.#isGrowing && this.#ranked !== undefined) this.#rows.grow();
    this.requestUpdate();
  };

  #next(): Turn {
    const turn = this.#turn;
    if (turn === 'nothing') return this.#ranked === undefined ? 'all' : 'in view';
    const place = turn === 'in view' ? 0 : turn === 'all' ? NaN : turn + 1;
    return place < (this.#ranked?.pools.length ?? 0) ? place : 'all';
  }

  /** Paper is drawn before it is taken, so at once. */
  #drawAll(): void {
    this.#turn = 'all';
    this.#rows.finish();
    this.requestUpdate();
    this.performUpdate();
  }

  readonly #onPrint = (): void => {
    if (this.#later !== undefined) this.#drawAll();
  };

  /** Resolves when every row of every pool shows the outcome, those off the screen included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#later === undefined) return isComplete;
    await this.#later.promise;
    return this.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing | typeof noChange {
    const { run, comparison, language, words, numbers } = this;
    if (this.#turn === 'nothing' && this.#scrolled === undefined) return noChange;
    this.#isWhole = true;
    if (run === undefined) return nothing;
    const wording: Wording = { language, words, numbers, names: namesOf(run, language) };
    const before = this.#ranked?.pools;
    const pools = this.#poolsOf(run, comparison);
    // What is on the screen is known by place: where other pools stand there, it is not known.
    if (before !== undefined && poolsIn(before) !== poolsIn(pools)) this.#turn = 'all';
    const lengths = pools.map(({ shown }) => this.#drawnPlainly(shown.length));
    const drawn = this.#rows.of(lengths);
    const finished = this.#isGrowing ? this.#underWay : 0;
    const missing = drawn.findIndex((count, at) => count < (lengths[at] ?? 0));
    this.#underWay = missing === -1 ? pools.length : missing;
    this.#isWhole = missing === -1 && !this.#isLoading;
    const turn = this.#turn;
    const stays = (at: number): boolean => {
      if (this.#scrolled !== undefined) return at !== this.#scrolled;
      if (turn === 'in view') return this.#view.isOut(at);
      return typeof turn === 'number' ? at !== turn : at < finished;
    };
    return html`
      ${illustrativeNotice(run.dataset, words)}
      ${pools.map((pool, at) => {
        if (stays(at)) return noChange;
        return at > this.#underWay ? nothing : this.#pool(pool, at, drawn[at] ?? 0, run, wording);
      })}
    `;
  }

  /** The pools of an outcome, sorted once: a long list that is scrolled asks for them time and again. */
  #poolsOf(run: Run, comparison: Comparison | undefined): readonly ShownPool[] {
    const { keeps } = this;
    const before = this.#ranked;
    if (before?.run !== run || before.comparison !== comparison || before.keeps !== keeps) {
      const pools = shownPools(rankedPools(run, comparison), keeps);
      this.#ranked = { run, comparison, keeps, pools };
      return pools;
    }
    return before.pools;
  }

  /** How many rows of a list are drawn one after another: all, or none of a long one, which is drawn where it is seen. */
  #drawnPlainly(length: number): number {
    if (length <= wholeRows || this.#windows === null) return length;
    if (this.#windows === undefined) void this.#loadWindows();
    return 0;
  }

  async #loadWindows(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { styles: windowed, WindowedLists: Made } = await import('./windowed/index.ts');
      if (this.renderRoot instanceof ShadowRoot)
        adoptStyles(this.renderRoot, [...MaatstafAwardTable.elementStyles, windowed]);
      this.#windows = new Made({
        redraw: (list) => {
          const isOther = this.isUpdatePending && this.#scrolled !== list;
          this.#scrolled = isOther ? undefined : list;
          this.requestUpdate();
        },
        redrawNow: () => this.#drawAll(),
      });
    } catch (error) {
      // Drawn whole, slowly.
      this.#windows = null;
      reportError(error);
    }
    this.#isLoading = false;
    this.#isGrowing = false;
    this.requestUpdate();
  }

  #pool(
    { group, shown }: ShownPool,
    at: number,
    drawn: number,
    run: Run,
    wording: Wording,
  ): TemplateResult {
    const { words } = this;
    const { pool } = group;
    const windows = shown.length > wholeRows && this.#windows !== null ? this.#windows : undefined;
    const title =
      pool === null
        ? words.withoutPool
        : run.pack.pools.length === 0
          ? words.allProposals
          : wording.names.pool(pool.pool);
    // So many rows it is high, before it was on the screen; a list in a region of its own shows some.
    const high = windows === undefined ? shown.length : 6;
    const isInView = this.#turn === 'in view';
    return html`<section
      class="pool"
      aria-labelledby="pool-${at}"
      part="pool"
      .style=${`--_rows: ${high}`}
    >
      ${poolHead(group, title, `pool-${at}`, run, wording)}
      ${
        shown.length === 0
          ? html`<p class="muted">${words.awards.none}</p>`
          : html`${windows?.note(shown.length, wording.language)}
              <div
                class=${windows === undefined ? 'scroll' : 'scroll windowed'}
                data-list=${at}
                @scroll=${windows?.onScroll}
                @focusin=${windows?.onFocus}
                @focusout=${windows?.onBlur}
                role="region"
                tabindex="0"
                aria-label=${words.awards.caption(title)}
              >
                <table aria-rowcount=${windows === undefined ? nothing : shown.length + 1}>
                  <caption class="visually-hidden">
                    ${words.awards.caption(title)}
                  </caption>
                  <thead>
                    <tr>
                      <th scope="col" class="rank">${words.awards.rank}</th>
                      <th scope="col">${words.awards.proposal}</th>
                      <th scope="col" class="score">${words.awards.score}</th>
                      <th scope="col" class="outcome">${words.awards.status}</th>
                      <th scope="col" class="end amount">${words.awards.requested}</th>
                      <th scope="col" class="end amount">${words.awards.awarded}</th>
                      <th scope="col" class="against">${words.awards.change}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${
                      windows === undefined
                        ? repeat(
                            shown.slice(0, drawn),
                            ({ proposal }) => proposal.id,
                            (row, place) =>
                              whenDue(!isInView || !this.#view.isOut(at, place), () =>
                                awardRow(row, wording),
                              ),
                          )
                        : windows.rows(at, shown, wording)
                    }
                  </tbody>
                </table>
              </div>`
      }
    </section>`;
  }
}

customElements.define('maatstaf-award-table', MaatstafAwardTable);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-award-table': MaatstafAwardTable;
  }
}
