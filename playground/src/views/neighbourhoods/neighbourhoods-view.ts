import type { Issue } from '@maatstaf/core';
import type { Geography, Outlines } from '@maatstaf/core/geography';
import { base, control } from '@maatstaf/elements';
import '@maatstaf/elements/neighbourhood-map';
import '@maatstaf/elements/neighbourhood-page';
import '@maatstaf/elements/neighbourhood-table';
import '@maatstaf/elements/priority-list';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { openGeography } from '../../packs/open-geography.ts';
import { SessionView } from '../session-view.ts';
import { neighbourhoodsWords } from './neighbourhoods-words.ts';
import { partChooser } from '../part-chooser.ts';
import { parts as partStyles } from '../parts.styles.ts';
import type { Session } from '../../state/session.ts';

/** The page of a neighbourhood stands apart from the map above it. */
const styles = css`
  maatstaf-neighbourhood-page {
    margin-top: 1.5rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--_line);
  }
  [slot='chosen'] {
    justify-self: start;
  }
`;

const parts = ['map', 'neighbourhoods', 'priorities'] as const;
type Part = (typeof parts)[number];

/** A person's own outlines, by policy, while the page is open: they outlive the view. */
const ownOutlines = new Map<string, Outlines>();

/** What the division means for the neighbourhoods: where money and need are, and one of them in full. */
export class MaatstafNeighbourhoodsView extends SessionView {
  static override styles = [base, control, partStyles, styles];
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    neighbourhood: { state: true },
    geography: { state: true },
    hasFailed: { state: true },
    outlines: { state: true },
    outlineIssues: { state: true },
  };
  declare protected shown: Part;
  declare protected neighbourhood: string | undefined;
  /** Null until it is there; undefined where the pack has none. */
  declare protected geography: Geography | undefined | null;
  /** Whether the map could not be loaded. */
  declare protected hasFailed: boolean;
  declare protected outlines: Outlines | undefined;
  declare protected outlineIssues: readonly Issue[];
  /** The pack that all of it belongs to. */
  #pack: string | undefined;

  constructor() {
    super();
    this.shown = 'map';
    this.#forget();
  }

  #forget(): void {
    this.geography = null;
    this.hasFailed = false;
    this.neighbourhood = undefined;
    this.outlines = ownOutlines.get(this.#pack ?? '');
    this.outlineIssues = [];
  }

  override willUpdate(): void {
    const id = this.session?.run.pack.id;
    if (id === undefined || id === this.#pack) return;
    this.#pack = id;
    this.#forget();
    void this.#openGeography(id);
  }

  async #openGeography(id: string): Promise<void> {
    try {
      const geography = await openGeography(id);
      if (id === this.#pack) this.geography = geography;
    } catch (error) {
      if (id === this.#pack) this.hasFailed = true;
      reportError(error);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { session, language, shown } = this;
    if (session === undefined) return nothing;
    const own = neighbourhoodsWords(language);
    return html`${partChooser({
        legend: own.parts,
        parts,
        titles: own,
        chosen: shown,
        choose: (chosen) => (this.shown = chosen),
      })}
      <div
        @neighbourhood-select=${({ detail }: HTMLElementEventMap['neighbourhood-select']) =>
          (this.neighbourhood = detail.neighbourhood)}
      >
        ${this.#part(session)}
      </div>`;
  }

  #part(session: Session): TemplateResult {
    const { run, comparison } = session;
    const { language } = this;
    switch (this.shown) {
      case 'map':
        return this.#map(session);
      case 'neighbourhoods':
        return html`<maatstaf-neighbourhood-table
          .run=${run}
          .comparison=${comparison}
          language=${language}
        ></maatstaf-neighbourhood-table>`;
      case 'priorities':
        return html`<maatstaf-priority-list
          .run=${run}
          .comparison=${comparison}
          .neighbourhood=${this.neighbourhood}
          language=${language}
        ></maatstaf-priority-list>`;
    }
  }

  #map({ run, comparison }: Session): TemplateResult {
    const { words, language, geography, neighbourhood } = this;
    if (this.hasFailed) return html`<p role="alert">${words.viewFailed}</p>`;
    if (geography === null) return html`<p aria-busy="true">${words.viewLoading}</p>`;
    const area = run.dataset.neighbourhoods.find(({ code }) => code === neighbourhood);
    return html`<maatstaf-neighbourhood-map
        .run=${run}
        .comparison=${comparison}
        .geography=${geography}
        .outlines=${this.outlines}
        .outlineIssues=${this.outlineIssues}
        .neighbourhood=${neighbourhood}
        language=${language}
        @outlines-choose=${({ detail }: HTMLElementEventMap['outlines-choose']) =>
          void this.#readOutlines(detail.file, run.dataset)}
        @outlines-clear=${() => {
          ownOutlines.delete(run.pack.id);
          this.outlines = undefined;
          this.outlineIssues = [];
        }}
      >
        ${
          area === undefined
            ? nothing
            : html`<button type="button" slot="chosen" class="primary" @click=${this.#toPage}>
                ${neighbourhoodsWords(language).allAbout(area.name)}
              </button>`
        }
      </maatstaf-neighbourhood-map>
      <maatstaf-neighbourhood-page
        ?hidden=${neighbourhood === undefined}
        .run=${run}
        .comparison=${comparison}
        .geography=${geography}
        .neighbourhood=${neighbourhood}
        language=${language}
      ></maatstaf-neighbourhood-page>`;
  }

  readonly #toPage = (): void =>
    this.renderRoot.querySelector('maatstaf-neighbourhood-page')?.focus();

  /** What reads a file is fetched when there is one. A file that cannot be used changes nothing of the map. */
  async #readOutlines(file: File, dataset: Session['run']['dataset']): Promise<void> {
    const id = this.#pack;
    const [{ parseOutlines }, content] = await Promise.all([
      import('@maatstaf/core/geography'),
      file.arrayBuffer(),
    ]);
    if (id === undefined || id !== this.#pack) return;
    const parsed = parseOutlines(dataset, file.name, new Uint8Array(content));
    this.outlineIssues = parsed.issues;
    if (!parsed.ok) return;
    ownOutlines.set(id, parsed.value);
    this.outlines = parsed.value;
  }
}

customElements.define('maatstaf-neighbourhoods-view', MaatstafNeighbourhoodsView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-neighbourhoods-view': MaatstafNeighbourhoodsView;
  }
}
