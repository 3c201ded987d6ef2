import { base } from '@maatstaf/elements';
import '@maatstaf/elements/neighbourhood-table';
import '@maatstaf/elements/priority-list';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { partChooser } from '../part-chooser.ts';
import { parts as partStyles } from '../parts.styles.ts';
import { SessionView } from '../session-view.ts';

const parts = ['neighbourhoods', 'priorities'] as const;
type Part = (typeof parts)[number];

/** What the division means for the neighbourhoods. */
export class MaatstafNeighbourhoodsView extends SessionView {
  static override styles = [base, partStyles];
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    neighbourhood: { state: true },
  };
  declare protected shown: Part;
  declare protected neighbourhood: string | undefined;

  constructor() {
    super();
    this.shown = 'neighbourhoods';
  }

  override render(): TemplateResult | typeof nothing {
    const { session, words, shown: part, language } = this;
    if (session === undefined) return nothing;
    const { run, comparison } = session;
    return html`${partChooser({
      legend: words.parts.ofNeighbourhoods,
      parts,
      titles: words.parts,
      chosen: part,
      choose: (chosen) => (this.shown = chosen),
    })}
    ${
      part === 'neighbourhoods'
        ? html`<maatstaf-neighbourhood-table
            .run=${run}
            .comparison=${comparison}
            language=${language}
          ></maatstaf-neighbourhood-table>`
        : html`<maatstaf-priority-list
            .run=${run}
            .comparison=${comparison}
            .neighbourhood=${this.neighbourhood}
            language=${language}
            @neighbourhood-select=${({ detail }: HTMLElementEventMap['neighbourhood-select']) =>
              (this.neighbourhood = detail.neighbourhood)}
          ></maatstaf-priority-list>`
    }`;
  }
}

customElements.define('maatstaf-neighbourhoods-view', MaatstafNeighbourhoodsView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-neighbourhoods-view': MaatstafNeighbourhoodsView;
  }
}
