import { base, control } from '@maatstaf/elements';
import '@maatstaf/elements/proposal-form';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dialogStyles } from '../scenarios/dialog.styles.ts';
import { dialogTitle } from '../scenarios/dialog-title.ts';
import { proposalEdit } from '../state/proposal-edits.ts';
import { DialogLayer } from '../address/dialog-layer.ts';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import { SessionView } from '../views/session-view.ts';
import { begunProposal } from './begun-proposal.ts';
import { proposalWords } from './proposal-words.ts';

/** The dialog closed, by whatever way. */
class AdderCloseEvent extends Event {
  static readonly eventName = 'adder-close';

  constructor() {
    super(AdderCloseEvent.eventName);
  }
}

/**
 * The dialog in which a proposal is added. What was filled in is still there when it was closed by
 * accident and is opened again, after a reload too; saving and cancelling start anew.
 *
 * @fires scenario-edit - a proposal is added
 * @fires adder-close - the dialog closed
 */
export class MaatstafProposalAdder extends SessionView {
  static override styles = [base, control, dialogStyles];
  static override properties: PropertyDeclarations = {
    isOpen: { type: Boolean },
    filled: { state: true },
  };
  declare isOpen: boolean;
  /** How often a form was done with: each has one of its own. */
  declare protected filled: number;

  readonly #layer: DialogLayer = new DialogLayer(this);

  constructor() {
    super();
    this.isOpen = false;
    this.filled = 0;
  }

  override render(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (session === undefined) return nothing;
    const words = proposalWords(language);
    const { id } = session.baseline.pack;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new AdderCloseEvent())}
    >
      ${dialogTitle(words.add, words.close)}
      <div class="body">
        ${keyed(
          this.filled,
          html`<maatstaf-proposal-form
            .run=${session.run}
            .begun=${this.isOpen ? begunProposal.of(id) : null}
            language=${language}
            @proposal-draft=${({ detail }: HTMLElementEventMap['proposal-draft']) =>
              begunProposal.note(id, detail.draft)}
            @proposal-change=${this.#onAdded}
            @proposal-cancel=${this.#done}
          ></maatstaf-proposal-form>`,
        )}
      </div>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('isOpen')) return;
    if (!this.isOpen) this.#layer.close();
    else {
      this.#layer.open();
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  readonly #onAdded = ({ detail }: HTMLElementEventMap['proposal-change']): void => {
    this.dispatchEvent(
      new ScenarioEditEvent(({ baseline }) =>
        proposalEdit(baseline.published, detail.proposal, detail.record),
      ),
    );
    this.#done();
  };

  readonly #done = (): void => {
    if (this.session !== undefined) begunProposal.forget(this.session.baseline.pack.id);
    this.filled += 1;
    this.#layer.close();
  };
}

customElements.define('maatstaf-proposal-adder', MaatstafProposalAdder);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-proposal-adder': MaatstafProposalAdder;
  }
  interface HTMLElementEventMap {
    'adder-close': AdderCloseEvent;
  }
}
