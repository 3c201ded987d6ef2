import { base } from '@maatstaf/elements';
import '@maatstaf/elements/fairness-panel';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Session } from '../../state/session.ts';
import { Loads } from '../loads.ts';
import { partChooser } from '../part-chooser.ts';
import { parts as partStyles } from '../parts.styles.ts';
import { SessionView } from '../session-view.ts';
import { fairnessViewWords } from './fairness-view-words.ts';

const parts = ['measures', 'certainty', 'lab'] as const;
type Part = (typeof parts)[number];

/** How fair the outcome at hand is, and whether the rules keep their promises on other outcomes too. */
export class MaatstafFairnessView extends SessionView {
  static override styles = [base, partStyles];
  static override properties: PropertyDeclarations = { shown: { state: true } };
  declare protected shown: Part;
  readonly #loads: Loads<Part> = new Loads(this, {
    certainty: () => import('./certainty-view.ts'),
    lab: () => import('../../lab/lab-view.ts'),
  });

  constructor() {
    super();
    this.shown = 'measures';
  }

  override render(): TemplateResult | typeof nothing {
    const { session, words, shown: part, language } = this;
    if (session === undefined) return nothing;
    const own = fairnessViewWords(language);
    return html`${partChooser({
      legend: own.parts,
      parts,
      titles: own,
      chosen: part,
      choose: (chosen) => {
        this.shown = chosen;
        this.#loads.load(chosen);
      },
    })}
    ${this.#loads.hasFailed(part) ? html`<p role="alert">${words.viewFailed}</p>` : this.#part(session)}`;
  }

  #part(session: Session): TemplateResult {
    const { words, language } = this;
    const { run, baseline } = session;
    switch (this.shown) {
      case 'measures':
        return html`<maatstaf-fairness-panel
          .run=${run}
          .baseline=${baseline}
          language=${language}
        ></maatstaf-fairness-panel>`;
      case 'certainty':
        return html`<maatstaf-certainty-view .session=${session} language=${language}
          >${words.viewLoading}</maatstaf-certainty-view
        >`;
      case 'lab':
        return html`<maatstaf-lab-view .run=${run} .baseline=${baseline} language=${language}
          >${words.viewLoading}</maatstaf-lab-view
        >`;
    }
  }
}

customElements.define('maatstaf-fairness-view', MaatstafFairnessView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-fairness-view': MaatstafFairnessView;
  }
}
