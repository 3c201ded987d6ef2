import { issueText } from '@maatstaf/core/issues';
import { base, control } from '@maatstaf/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@maatstaf/core';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { KeeperElement } from './keeper-element.ts';
import type { Notice } from './notice.ts';

/** What a person must know about what was kept or opened, with the choice there is, in a dialog that opens by itself. */
export class MaatstafKeeperNotice extends KeeperElement {
  static override styles = [base, control, dialogStyles];

  override render(): TemplateResult {
    const { words } = this;
    const notice = this.keeper?.notice ?? null;
    return html`<dialog aria-labelledby="title" @close=${() => this.keeper?.dismiss()}>
      ${dialogTitle(words.notice, words.close)}
      <div class="body">${notice === null ? nothing : this.#told(notice)}</div>
    </dialog>`;
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const isWanted = (this.keeper?.notice ?? null) !== null;
    if (dialog === null || dialog.open === isWanted) return;
    if (isWanted) dialog.showModal();
    else dialog.close();
  }

  #told(notice: Notice): TemplateResult {
    const { words, keeper, session } = this;
    switch (notice.kind) {
      case 'link':
        return this.#plain(words.linkMistake[notice.mistake]);
      case 'unkept':
        return this.#plain(words.unkept);
      case 'refused':
        return html`<p>${words.refused(notice.title)}</p>
          ${this.#issues(notice.issues)} ${this.#understood()}`;
      case 'moved':
        return html`<p>${words.moved(notice.title)}</p>
          ${
            notice.dropped.length === 0
              ? html`<p>${words.nothingDropped}</p>`
              : html`<div>
                  <p>${words.dropped}</p>
                  ${this.#issues(notice.dropped)}
                </div>`
          }
          ${this.#understood()}`;
      case 'conflict':
        return html`<p>${words.conflict(notice.name)}</p>
          <p class="buttons">
            <button
              type="button"
              class="primary"
              @click=${async () => {
                if (session === undefined) return;
                await keeper?.saveAs(session, words.copyName(notice.name));
                keeper?.dismiss();
              }}
            >
              ${words.conflictCopy}
            </button>
            <button
              type="button"
              @click=${async () => {
                if (session !== undefined) await keeper?.saveOver(session);
              }}
            >
              ${words.conflictOver}
            </button>
            <button type="button" @click=${() => keeper?.dismiss()}>${words.cancel}</button>
          </p>`;
    }
  }

  #plain(sentence: string): TemplateResult {
    return html`<p>${sentence}</p>
      ${this.#understood()}`;
  }

  #understood(): TemplateResult {
    return html`<p class="buttons">
      <button type="button" class="primary" @click=${() => this.keeper?.dismiss()}>
        ${this.words.understood}
      </button>
    </p>`;
  }

  #issues(issues: readonly Issue[]): TemplateResult {
    return html`<ul class="issues">
      ${issues.map((issue) => html`<li>${issueText(issue, this.language)}</li>`)}
    </ul>`;
  }
}

customElements.define('maatstaf-keeper-notice', MaatstafKeeperNotice);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-keeper-notice': MaatstafKeeperNotice;
  }
}
