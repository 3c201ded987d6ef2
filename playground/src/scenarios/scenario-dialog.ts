import { base, control } from '@maatstaf/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { DialogLayer } from '../address/dialog-layer.ts';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import { asideList } from './aside-list.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { FilePlace } from './file-place.ts';
import { KeeperElement } from './keeper-element.ts';
import { KeptList } from './kept-list.ts';
import { LastDone } from './last-done.ts';
import { SaveAsForm } from './save-as-form.ts';
import { styles } from './scenario-dialog.styles.ts';

/**
 * The scenarios that are kept: to open, rename, copy and throw away; and files, to save and open.
 *
 * @fires scenario-edit - another scenario is opened
 */
export class MaatstafScenarioDialog extends KeeperElement {
  static override styles = [base, control, dialogStyles, styles];

  readonly #layer: DialogLayer = new DialogLayer(this);
  readonly #done: LastDone = new LastDone(this);
  readonly #saveAs: SaveAsForm = new SaveAsForm(this, this.#done, () => this.#list.stopRenaming());
  readonly #list: KeptList = new KeptList(this, this.#done, {
    open: (name, edit) => this.#open(name, edit),
    begun: () => this.#saveAs.forgive(),
  });
  readonly #files: FilePlace = new FilePlace(this, (name, edit) => this.#open(name, edit));

  /** Opens the dialog, at the field for a name where that is what is wanted. */
  show(at: 'top' | 'name' = 'top'): void {
    this.#done.tell('');
    this.#saveAs.clear();
    this.#list.stopRenaming();
    this.#layer.open();
    this.renderRoot.querySelector<HTMLElement>(at === 'name' ? '#name' : '#title')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { keeper, session, language, words } = this;
    if (keeper === undefined || session === undefined) return nothing;
    return html`<dialog aria-labelledby="title">
      ${dialogTitle(words.all, words.close)}
      <div class="body">
        ${this.#done.render()} ${this.#saveAs.render()}
        <section aria-labelledby="own">
          <h3 id="own">${words.own}</h3>
          ${this.#list.render(keeper, session)}
          <p class="muted">${words.undoable}</p>
        </section>
        ${asideList(keeper, language)}
        <section aria-labelledby="file">
          <h3 id="file">${words.file}</h3>
          ${this.#files.render(session)}
        </section>
        ${
          keeper.isLasting
            ? html`<p class="muted">${words.stays}</p>`
            : html`<p class="warning">${words.lost}</p>`
        }
      </div>
    </dialog>`;
  }

  /** Opens a scenario as a step, and closes the dialog so that the outcome is seen. */
  #open(name: string, edit: ScenarioEdit | null): void {
    if (edit === null) return;
    this.dispatchEvent(new ScenarioEditEvent(() => edit));
    this.#done.tell(this.words.opened(name));
    this.#layer.close();
  }
}

customElements.define('maatstaf-scenario-dialog', MaatstafScenarioDialog);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-scenario-dialog': MaatstafScenarioDialog;
  }
}
