import { type Run, textIn } from '@maatstaf/core';
import { formatShare } from '@maatstaf/core/explain';
import { plainShare, type TippingPoints } from '@maatstaf/core/sensitivity';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { listedTitles } from '../text/listed-titles.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { WeightChangeEvent } from '../weights/weight-events.ts';
import { type Ahead, seenFrom } from './outlook.ts';
import { styles } from './tipping-points.styles.ts';
import { tippingWords } from './tipping-words.ts';

/** More points than this fold away behind a button. */
const firstShown = 6;
/** More titles than this in one sentence are counted. */
const mostNamed = 3;

/** Where a weight tips an outcome, seen from a share of it, 0–1; from where it stood where that is not set. */
interface Told {
  readonly run: Run;
  readonly points: TippingPoints;
  readonly share: number | undefined;
}

/**
 * Where one weight tips the outcome, as a list that opens: at which share, who comes in and who falls
 * out, and a button that sets the weight just beyond. The list says what the ticks on a slider show.
 * While points are awaited, what was known before stands there in grey, `aria-busy`, and its buttons do nothing; where
 * nothing was known, it says that they are looked for.
 *
 * @fires weight-change - the weight is set beyond a tipping point
 */
export class MaatstafTippingPoints extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    points: { attribute: false },
    share: { type: Number },
    showsAll: { state: true },
    isOpen: { state: true },
  };
  /** Where names are looked up. */
  declare run: Run | undefined;
  /** Undefined while they are not known. */
  declare points: TippingPoints | undefined;
  /** Where the weight stands now, 0–1; not set: where it stood when the points were worked out. */
  declare share: number | undefined;
  declare protected showsAll: boolean;
  /** Whether the list stands open; the points of one that is folded are not drawn. */
  declare protected isOpen: boolean;
  /** What was told last, as it was then. */
  #last: Told | undefined;

  constructor() {
    super();
    this.showsAll = false;
    this.isOpen = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { run, points, share } = this;
    if (run === undefined || run.published.pack !== this.#last?.run.published.pack) {
      this.#last = undefined;
      this.isOpen = false;
    }
    if (run !== undefined && points !== undefined) {
      this.#last = { run, points, share };
    }
    if (changed.has('points')) this.ariaBusy = points === undefined ? 'true' : null;
  }

  /** A move of any weight comes past every list: one whose points are awaited says what it said, and is not drawn anew. */
  override render(): TemplateResult | typeof nothing | DirectiveResult {
    const { language, showsAll, isOpen, points, run } = this;
    const last = this.#last;
    if (last === undefined) {
      return run === undefined
        ? nothing
        : html`<p class="muted small">${tippingWords(language).looking}</p>`;
    }
    const isAwaited = isOpen && points === undefined;
    return guard([last, language, showsAll, isOpen, isAwaited], () => this.#told(last));
  }

  #told({ run, points, share }: Told): TemplateResult {
    const words = tippingWords(this.language);
    if (points.kind === 'not-told') {
      return html`<p class="muted small">${words.notTold[points.reason]}</p>`;
    }
    if (points.points.length === 0) return html`<p class="muted small">${words.none}</p>`;
    const ahead = seenFrom(share ?? points.share, points.points);
    const nearest = (['below', 'above'] as const).flatMap((side) => {
      const found = ahead.find((one) => one.side === side);
      return found === undefined ? [] : [this.#percent(found.point.share)];
    });
    const summary = nearest.length < ahead.length ? words.summaryMore : words.summary;
    return html`<details ?open=${this.isOpen} @toggle=${this.#onToggle}>
      <summary>
        ${summary(ahead.length, this.numbers.list(nearest))}
        <span class="visually-hidden">${words.of(this.#name)}</span>
      </summary>
      ${this.isOpen ? this.#list(ahead, run) : nothing}
    </details>`;
  }

  readonly #onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) this.isOpen = target.open;
  };

  #list(ahead: readonly Ahead[], run: Run): TemplateResult {
    const words = tippingWords(this.language);
    const shown = (this.showsAll ? ahead : ahead.slice(0, firstShown)).toSorted(
      (a, b) => a.point.share - b.point.share,
    );
    return html`<p class="muted small">${words.intro}</p>
      ${illustrativeNotice(run.dataset, this.words)}
      <ol>
        ${shown.map((one) => this.#item(one, run))}
      </ol>
      ${
        shown.length === ahead.length
          ? nothing
          : html`<button type="button" class="all" @click=${() => (this.showsAll = true)}>
              ${words.all(ahead.length)}
              <span class="visually-hidden">${words.of(this.#name)}</span>
            </button>`
      }`;
  }

  #item({ point, side, beyond, enter, leave, otherAmount }: Ahead, run: Run): TemplateResult {
    const words = tippingWords(this.language);
    const isPoint = beyond.to - beyond.from < 1e-9;
    const where = isPoint ? words.at : words[side];
    const sentence = [
      ...(enter.length === 0 ? [] : [words.enter(this.#titles(enter, run), enter.length)]),
      ...(leave.length === 0 ? [] : [words.leave(this.#titles(leave, run), leave.length)]),
      ...(otherAmount === 0 ? [] : [words.otherAmount(otherAmount)]),
      ...(point.movedCents === 0 ? [] : [words.moved(this.numbers.euro(point.movedCents))]),
    ].join('; ');
    const target = isPoint
      ? beyond.from
      : plainShare(beyond.from, beyond.to, side === 'above' ? 0 : 1);
    const percent = this.#percent(target, 4);
    return html`<li>
      <p><strong class="number">${where(this.#percent(point.share))}</strong>: ${sentence}.</p>
      <button
        type="button"
        aria-disabled=${this.points === undefined ? 'true' : nothing}
        @click=${() => this.#set(target)}
      >
        ${words.set(percent)} <span class="visually-hidden">${words.of(this.#name)}</span>
      </button>
    </li>`;
  }

  #set(share: number): void {
    const { points } = this;
    if (points === undefined) return;
    this.dispatchEvent(new WeightChangeEvent({ ...points.weight, share }));
  }

  get #name(): string {
    const { run, points } = this.#last ?? {};
    const all = run?.pack.principles.flatMap((one) => [one, ...one.criteria]) ?? [];
    const found = all.find(({ id }) => id === points?.weight.id);
    return found === undefined ? '' : textIn(found.title, this.language);
  }

  #titles(proposals: readonly string[], run: Run): string {
    const { language } = this;
    const { proposal } = namesOf(run, language);
    return listedTitles(
      proposals.map((id) => proposal(id)),
      { language, mostNamed, rest: tippingWords(language).more },
    );
  }

  #percent(share: number, decimals?: number): string {
    return formatShare(share, this.language, decimals);
  }
}

customElements.define('maatstaf-tipping-points', MaatstafTippingPoints);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-tipping-points': MaatstafTippingPoints;
  }
}
