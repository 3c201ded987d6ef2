import { type Language, numbers } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Wording } from '../award-cells.ts';
import { awardRow } from '../award-row.ts';
import type { RankedProposal } from '../ranked.ts';
import { pieces, rowsWithin } from './row-window.ts';

/** So many rows are printed of a long list: some thirty pages. */
const printed = 500;

/** What is known of one list that is drawn in part. */
interface Shown {
  readonly first: number;
  readonly end: number;
  /** The place of the row with the focus; −1 for none. */
  readonly held: number;
  /** In pixels, as measured last. */
  readonly rowHeight: number;
  readonly count: number;
}

/** Who draws the lists. */
interface Drawing {
  /** A list shows other rows. */
  readonly redraw: (list: number) => void;
  /** Paper is drawn before it is taken, so at once. */
  readonly redrawNow: () => void;
}

const unseen: Shown = { first: 0, end: 20, held: -1, rowHeight: 104, count: 0 };

const leftOut: Readonly<Record<Language, (shown: string, all: string) => string>> = {
  nl: (shown, all) => `Afgedrukt zijn de eerste ${shown} van ${all} voorstellen.`,
  en: (shown, all) => `Printed are the first ${shown} of ${all} proposals.`,
};

/** The last rows where a list has become shorter than what was shown of it: something is there to measure. */
function within({ first, end, ...rest }: Shown, count: number): Shown {
  const beyond = Math.max(0, Math.min(first, end - count));
  return { ...rest, first: first - beyond, end: end - beyond };
}

/**
 * Lists of which only the rows on the screen are drawn, by their place among the lists. All rows have one
 * height; the row with the focus stays drawn. On paper come the first rows, and how many are left out.
 */
export class WindowedLists {
  readonly #lists = new Map<number, Shown>();
  readonly #drawing: Drawing;
  readonly #sizes: ResizeObserver;
  #isPrinting = false;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) if (target instanceof HTMLElement) this.#measure(target);
    });
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  /** Lets go of everything that it looks at. */
  stop(): void {
    this.#sizes.disconnect();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#drawing.redrawNow();
  };

  /** The rows of a list for the body of its table. */
  rows(list: number, proposals: readonly RankedProposal[], wording: Wording): TemplateResult {
    const before = this.#lists.get(list) ?? unseen;
    const shown = { ...within(before, proposals.length), count: proposals.length };
    this.#lists.set(list, shown);
    const end = this.#isPrinting ? printed : shown.end;
    const range = [this.#isPrinting ? 0 : shown.first, Math.min(end, proposals.length)] as const;
    const drawn = pieces(proposals.length, range, this.#isPrinting ? -1 : shown.held);
    return html`${repeat(
      drawn,
      (piece) => (piece.kind === 'gap' ? -1 - piece.from : proposals[piece.place]?.proposal.id),
      (piece) => {
        if (piece.kind === 'gap') return this.#gap(piece.rows * shown.rowHeight);
        const row = proposals[piece.place];
        // The head of the table is its first row.
        return row === undefined ? nothing : awardRow(row, wording, piece.place + 2);
      },
    )}`;
  }

  /** Says on paper how many rows are left out. */
  note(count: number, language: Language): TemplateResult | typeof nothing {
    if (!this.#isPrinting || count <= printed) return nothing;
    const { number } = numbers(language);
    return html`<p>${leftOut[language](number(printed), number(count))}</p>`;
  }

  #gap(height: number): TemplateResult | typeof nothing {
    if (this.#isPrinting) return nothing;
    return html`<tr class="gap" aria-hidden="true">
      <td colspan="7" height=${Math.round(height)}></td>
    </tr>`;
  }

  /** Looks at the regions of the lists once these are drawn. */
  drawn(regions: Iterable<HTMLElement>): void {
    for (const region of regions) this.#sizes.observe(region);
  }

  readonly onScroll = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) this.#measure(currentTarget);
  };

  readonly onFocus = ({ currentTarget, target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest('tr') : null;
    this.#hold(currentTarget, row === null ? -1 : Number(row.ariaRowIndex) - 2);
  };

  readonly onBlur = ({ currentTarget }: FocusEvent): void => this.#hold(currentTarget, -1);

  /** What keeps the focus is drawn already, and may go with the next drawing once it has lost it. */
  #hold(region: EventTarget | null, held: number): void {
    const list = region instanceof HTMLElement ? Number(region.dataset['list']) : NaN;
    this.#lists.set(list, { ...(this.#lists.get(list) ?? unseen), held });
  }

  #measure(region: HTMLElement): void {
    const list = Number(region.dataset['list']);
    const before = this.#lists.get(list) ?? unseen;
    const row = region.querySelector('tbody tr[aria-rowindex]');
    const rowHeight = row?.getBoundingClientRect().height ?? 0;
    if (rowHeight === 0 || this.#isPrinting) return;
    const { scrollTop: top, clientHeight: height } = region;
    const [first, end] = rowsWithin(before.count, { top, height, rowHeight });
    if (first === before.first && end === before.end && rowHeight === before.rowHeight) return;
    this.#lists.set(list, { ...before, first, end, rowHeight });
    this.#drawing.redraw(list);
  }
}
