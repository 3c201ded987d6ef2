import { explain } from '@maatstaf/core/explain';
import { base } from '@maatstaf/elements';
import '@maatstaf/elements/explanation';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Asked } from '../sensitivity/asked.ts';
import { budgetEdit, overrideEdit, weightEdit } from '../state/scenario-edits.ts';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import { SessionView } from '../views/session-view.ts';
import { styles } from './why-panel.styles.ts';

/** Why one proposal was, or was not, funded, and the way to depart from that. */
export class MaatstafWhyPanel extends SessionView {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = { proposal: { type: String } };
  declare proposal: string | undefined;
  readonly #asked: Asked = new Asked(this);

  override render(): TemplateResult | typeof nothing {
    const { session, proposal, language } = this;
    if (session === undefined || proposal === undefined) return nothing;
    const { run, evaluator } = session;
    const asked = this.#asked;
    asked.about(run, proposal);
    const override = run.scenario.overrides?.find((each) => each.proposal === proposal) ?? null;
    return html`<maatstaf-explanation
        .run=${run}
        .explanation=${explain(run, proposal, language)}
        .whatItTakes=${asked.needed}
        .withoutStatements=${asked.without}
        language=${language}
        @what-it-takes=${() => void asked.askNeeded(evaluator).catch(reportError)}
        @without-statement=${({ detail }: HTMLElementEventMap['without-statement']) =>
          void asked.askWithout(detail.statement, evaluator).catch(reportError)}
        @weight-change=${({ detail }: HTMLElementEventMap['weight-change']) =>
          this.dispatchEvent(
            new ScenarioEditEvent(({ run: { pack, scenario } }) =>
              weightEdit(pack, scenario, detail.level, detail.id, detail.share),
            ),
          )}
        @budget-change=${({ detail }: HTMLElementEventMap['budget-change']) =>
          this.dispatchEvent(new ScenarioEditEvent(() => budgetEdit(detail.budgetCents)))}
      ></maatstaf-explanation>
      <maatstaf-override-form
        .proposal=${proposal}
        .override=${override}
        language=${language}
        @override-change=${({ detail }: HTMLElementEventMap['override-change']) =>
          this.dispatchEvent(
            new ScenarioEditEvent(() => overrideEdit(detail.proposal, detail.override)),
          )}
      ></maatstaf-override-form>`;
  }

  /** Reading starts at the explanation of the proposal that was asked about. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('proposal')) return;
    const explanation = this.renderRoot.querySelector('maatstaf-explanation');
    void explanation?.updateComplete.then(() => explanation.focus());
  }
}

customElements.define('maatstaf-why-panel', MaatstafWhyPanel);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-why-panel': MaatstafWhyPanel;
  }
}
