import { explain } from '@maatstaf/core/explain';
import { textIn } from '@maatstaf/core';
import { base, control, lockedInVain } from '@maatstaf/elements';
import '@maatstaf/elements/explanation';
import '@maatstaf/elements/proposal-form';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import '../invariants/invariant-watch.ts';
import { proposalActions } from '../proposals/proposal-actions.ts';
import { proposalWords } from '../proposals/proposal-words.ts';
import { Asked } from '../sensitivity/asked.ts';
import { proposalEdit } from '../state/proposal-edits.ts';
import { budgetEdit, overrideEdit, weightEdit } from '../state/scenario-edits.ts';
import { type MakeEdit, ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import type { Session } from '../state/session.ts';
import { SessionView } from '../views/session-view.ts';
import { newAsker } from '../workers/new-worker.ts';
import { styles } from './why-panel.styles.ts';
import { WithoutOverride } from './without-override.ts';

/** Why one proposal was, or was not, funded, and the ways to change the proposal or depart from that. */
export class MaatstafWhyPanel extends SessionView {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    proposal: { type: String },
    isChanging: { state: true },
  };
  declare proposal: string | undefined;
  /** Whether the form of the proposal stands in the place of its explanation. */
  declare protected isChanging: boolean;
  readonly #asked: Asked = new Asked(this, newAsker);
  readonly #withoutOverride: WithoutOverride = new WithoutOverride(this);

  constructor() {
    super();
    this.isChanging = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('proposal')) this.isChanging = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { session, proposal, language } = this;
    if (session === undefined || proposal === undefined) return nothing;
    const own = session.run.dataset.proposals.find(({ id }) => id === proposal);
    const words = proposalWords(language);
    // An address may name one that is not here, and undoing take one away that somebody is reading about.
    if (own === undefined) return html`<h2 class="gone" tabindex="-1">${words.gone}</h2>`;
    if (!this.isChanging) return this.#explanation(session, proposal);
    return html`<h2 tabindex="-1">${words.change(textIn(own.title, language))}</h2>
      <maatstaf-proposal-form
        .run=${session.run}
        .proposal=${proposal}
        language=${language}
        @proposal-change=${({ detail }: HTMLElementEventMap['proposal-change']) => {
          this.#edit(({ baseline }) =>
            proposalEdit(baseline.published, detail.proposal, detail.record),
          );
          this.isChanging = false;
        }}
        @proposal-cancel=${() => (this.isChanging = false)}
      ></maatstaf-proposal-form>`;
  }

  #edit(make: MakeEdit): void {
    this.dispatchEvent(new ScenarioEditEvent(make));
  }

  #explanation(session: Session, proposal: string): TemplateResult {
    const { language } = this;
    const { run } = session;
    const asked = this.#asked;
    asked.about(run, proposal);
    const override = run.scenario.overrides?.find((each) => each.proposal === proposal) ?? null;
    const effect = this.#withoutOverride.of(session, proposal);
    return html`<maatstaf-invariant-watch
        .run=${session.pending?.earlier ?? run}
        language=${language}
      ></maatstaf-invariant-watch>
      <maatstaf-explanation
        .run=${run}
        .explanation=${explain(run, proposal, language)}
        .whatItTakes=${asked.needed}
        .halted=${asked.halted}
        .withoutStatements=${asked.without}
        language=${language}
        @what-it-takes=${() => asked.askNeeded()}
        @needed-stop=${() => asked.stop()}
        @needed-retry=${() => asked.askAgain()}
        @without-statement=${({ detail }: HTMLElementEventMap['without-statement']) =>
          asked.askWithout(detail.statement)}
        @weight-change=${({ detail }: HTMLElementEventMap['weight-change']) =>
          this.#edit(({ run: { pack, scenario } }) =>
            weightEdit(pack, scenario, detail.level, detail.id, detail.share),
          )}
        @budget-change=${({ detail }: HTMLElementEventMap['budget-change']) =>
          this.#edit(() => budgetEdit(detail.budgetCents))}
        >${proposalActions(session, {
          proposal,
          words: proposalWords(language),
          change: () => (this.isChanging = true),
          depart: () => this.renderRoot.querySelector('maatstaf-override-form')?.focus(),
          leave: () => this.renderRoot.querySelector('maatstaf-explanation')?.focus(),
          edit: (make) => this.#edit(make),
        })}</maatstaf-explanation
      >
      <maatstaf-override-form
        .proposal=${proposal}
        .override=${override}
        .inVain=${lockedInVain(run, proposal)}
        .run=${effect?.run}
        .without=${effect?.without}
        language=${language}
        @override-change=${({ detail }: HTMLElementEventMap['override-change']) =>
          this.#edit(() => overrideEdit(detail.proposal, detail.override))}
      ></maatstaf-override-form>`;
  }

  /** Reading starts at what took the place of something else: an explanation, or the form. */
  override updated(changed: PropertyValues<this & { isChanging: boolean }>): void {
    this.renderRoot.querySelector<HTMLElement>('.gone')?.focus();
    if (!changed.has('proposal') && !changed.has('isChanging')) return;
    this.renderRoot.querySelector('h2')?.focus();
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
