import type { Run } from '@maatstaf/core';
import { base, control } from '@maatstaf/elements';
import type { AwardFilterEvent } from '@maatstaf/elements/award-filter';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Session } from '../../state/session.ts';
import { Loads } from '../loads.ts';
import { partChooser } from '../part-chooser.ts';
import { parts as partStyles } from '../parts.styles.ts';
import type { Words } from '../../words/words.ts';
import { SessionView } from '../session-view.ts';
import { styles } from './division-view.styles.ts';

const parts = ['pools', 'limits', 'changes'] as const;
type Part = (typeof parts)[number];

/** How the list is filtered, and whether the fields for it are open. */
interface Filtering {
  readonly isOpen: boolean;
  /** What it is filtered by; absent where nobody did. */
  readonly by?: AwardFilterEvent['detail'];
}

/** By the baseline of each policy that was opened, how its list is filtered: that outlives the view. */
const filterings = new WeakMap<Run, Filtering>();

type Later = Part | 'adder' | 'filter';

/** How the money is divided: the ranked list of each pool, the limits, and all that differs from the baseline. */
export class MaatstafDivisionView extends SessionView {
  static override styles = [base, control, partStyles, styles];
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    isAdding: { state: true },
  };
  declare protected shown: Part;
  /** Whether the form for a new proposal is open; undefined as long as nobody asked for it. */
  declare protected isAdding: boolean | undefined;
  readonly #loads: Loads<Later> = new Loads<Later>(this, {
    filter: () => import('@maatstaf/elements/award-filter'),
    adder: () => import('../../proposals/proposal-adder.ts'),
    limits: () => import('@maatstaf/elements/limits'),
    changes: () => import('@maatstaf/elements/changes'),
  });

  constructor() {
    super();
    this.shown = 'pools';
  }

  /** Undefined as long as nobody asked to filter. */
  get #filtering(): Filtering | undefined {
    return this.session && filterings.get(this.session.baseline);
  }

  #setFiltering(changes: Partial<Filtering>): void {
    if (this.session === undefined) return;
    filterings.set(this.session.baseline, { isOpen: false, ...this.#filtering, ...changes });
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { session, words, shown: part } = this;
    if (session === undefined) return nothing;
    return html`${partChooser({
      legend: words.parts.division,
      parts,
      titles: words.parts,
      chosen: part,
      choose: (chosen) => {
        this.shown = chosen;
        this.#loads.load(chosen);
      },
    })}
    ${this.#loads.hasFailed(part) ? html`<p role="alert">${words.viewFailed}</p>` : this.#part(session)}`;
  }

  #part({ run, baseline, comparison }: Session): TemplateResult {
    const { language, words } = this;
    switch (this.shown) {
      case 'pools':
        return html`${this.#adding(words)} ${this.#filter(words)}
          <maatstaf-award-table
            .run=${run}
            .comparison=${comparison}
            .keeps=${this.#filtering?.by?.keeps}
            language=${language}
          ></maatstaf-award-table>`;
      case 'limits':
        // What stands in it is seen until the element is there to draw.
        return html`<maatstaf-limits .run=${run} language=${language}
          >${words.viewLoading}</maatstaf-limits
        >`;
      case 'changes':
        return html`<maatstaf-changes
          .run=${run}
          .baseline=${baseline}
          .comparison=${comparison}
          language=${language}
          >${words.viewLoading}</maatstaf-changes
        >`;
    }
  }

  #adding(words: Words): TemplateResult {
    const { session, language, isAdding } = this;
    return html`<p class="adding">
        <button type="button" @click=${this.#add}>
          <span aria-hidden="true">+</span> ${words.addProposal}
        </button>
        <button
          type="button"
          aria-expanded=${this.#filtering?.isOpen === true ? 'true' : 'false'}
          @click=${this.#openFilter}
        >
          <svg class="glass" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="6.5" cy="6.5" r="4.5"></circle>
            <path d="m10 10 4.5 4.5"></path>
          </svg>
          ${words.filterList}
        </button>
      </p>
      ${this.#loads.hasFailed('adder') ? html`<p role="alert">${words.viewFailed}</p>` : nothing}
      ${
        isAdding === undefined
          ? nothing
          : html`<maatstaf-proposal-adder
              .session=${session}
              .isOpen=${isAdding}
              language=${language}
              @adder-close=${() => (this.isAdding = false)}
            ></maatstaf-proposal-adder>`
      }`;
  }

  #filter(words: Words): TemplateResult | typeof nothing {
    if (this.#loads.hasFailed('filter')) return html`<p role="alert">${words.viewFailed}</p>`;
    const filtering = this.#filtering;
    if (filtering === undefined) return nothing;
    return html`<maatstaf-award-filter
      .run=${this.session?.run}
      .filter=${filtering.by?.filter}
      .isClosed=${!filtering.isOpen}
      language=${this.language}
      @award-filter=${({ detail }: AwardFilterEvent) => this.#setFiltering({ by: detail })}
    ></maatstaf-award-filter>`;
  }

  readonly #openFilter = (): void => {
    this.#setFiltering({ isOpen: this.#filtering?.isOpen !== true });
    this.#loads.load('filter');
  };

  readonly #add = (): void => {
    this.isAdding = true;
    this.#loads.load('adder');
  };
}

customElements.define('maatstaf-division-view', MaatstafDivisionView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-division-view': MaatstafDivisionView;
  }
}
