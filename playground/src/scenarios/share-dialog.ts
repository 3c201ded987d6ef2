import { base, control } from '@maatstaf/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { hashOf, placeIn } from '../address/address.ts';
import { DialogLayer } from '../address/dialog-layer.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { freeText } from './free-text.ts';
import { KeeperElement } from './keeper-element.ts';
import { styles } from './share-dialog.styles.ts';
import { textWarning } from './text-warning.ts';

/** A link that holds the whole scenario. It is made here and nowhere else: the address of the page stays as it is. */
export class MaatstafShareDialog extends KeeperElement {
  static override styles = [base, control, dialogStyles, styles];
  static override properties: PropertyDeclarations = {
    link: { state: true },
    said: { state: true },
  };
  /** Null until it is made. */
  declare protected link: string | null;
  declare protected said: string;

  readonly #layer: DialogLayer = new DialogLayer(this);

  constructor() {
    super();
    this.link = null;
    this.said = '';
  }

  /** Opens the dialog. The link is made at once where no words of people's own go along. */
  show(): void {
    this.link = null;
    this.said = '';
    this.#layer.open();
    if (this.session !== undefined && freeText(this.session.history.present).length === 0)
      void this.#make();
  }

  override render(): TemplateResult | typeof nothing {
    const { session, words } = this;
    if (session === undefined) return nothing;
    const { history, baseline } = session;
    return html`<dialog aria-labelledby="title">
      ${dialogTitle(words.shareTitle, words.close)}
      <div class="body">
        <p>${words.shareIntro}</p>
        ${
          baseline.dataset.illustrativeAmounts
            ? html`<p class="notice">${words.illustrative}</p>`
            : nothing
        }
        ${textWarning(history.present, words)}
        ${
          this.link === null
            ? html`<p>
                <button type="button" class="primary" @click=${() => void this.#make()}>
                  ${words.makeLink}
                </button>
              </p>`
            : html`<div class="link">
                <label for="link">${words.link}</label>
                <input id="link" type="text" readonly .value=${this.link} />
                <button type="button" class="primary" @click=${() => void this.#copy()}>
                  ${words.copy}
                </button>
              </div>`
        }
        <p class="status" role="status">${this.said}</p>
      </div>
    </dialog>`;
  }

  async #make(): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const { origin, pathname, search, hash } = location;
    // Who opens it sees what the sender was looking at.
    const { view } = placeIn(hash);
    const pack = session.baseline.pack.id;
    const shown = hashOf({ pack, view, asked: undefined }).replace('#', '&');
    this.link = origin + pathname + search + (await keeper.shareHash(session)) + shown;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #copy(): Promise<void> {
    this.said = '';
    try {
      await navigator.clipboard.writeText(this.link ?? '');
      this.said = this.words.copyDone;
    } catch {
      this.renderRoot.querySelector('input')?.select();
      this.said = this.words.copyFailed;
    }
  }
}

customElements.define('maatstaf-share-dialog', MaatstafShareDialog);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-share-dialog': MaatstafShareDialog;
  }
}
