import { textIn } from '@maatstaf/core';
import { issueText } from '@maatstaf/core/issues';
import { base, control } from '@maatstaf/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import type { Issue } from '@maatstaf/core';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { freeName } from './free-name.ts';
import { KeeperElement } from './keeper-element.ts';
import type { Notice } from './notice.ts';
import { saveAside } from './save-aside.ts';

/**
 * What a person must know about what was kept or opened, with the choice there is, in a dialog that opens by itself.
 *
 * @fires scenario-edit - the work of another tab is taken over
 */
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
        return this.#refused(notice);
      case 'other-policy': {
        const policy = textIn(notice.policy.title, this.language);
        return html`<p>${words.otherPolicy(notice.title, policy)}</p>
          <p class="buttons">
            <button type="button" class="primary" @click=${() => keeper?.openElsewhere(notice)}>
              ${words.openPolicy(policy)}
            </button>
            <button type="button" @click=${() => keeper?.dismiss()}>${words.cancel}</button>
          </p>`;
      }
      case 'unreadable':
        return html`<p>${words.unreadable}</p>
          ${this.#issues(notice.issues)}
          <p class="buttons">
            <button type="button" class="primary" @click=${() => saveAside(notice.aside)}>
              ${words.saveFile}
            </button>
            <button type="button" @click=${() => keeper?.dismiss()}>${words.understood}</button>
          </p>`;
      case 'elsewhere':
        return html`<p>${words.editedElsewhere}</p>
          <p class="buttons">
            <button type="button" class="primary" @click=${() => keeper?.goApart(notice.draft)}>
              ${words.goApart}
            </button>
            <button type="button" @click=${() => void this.#take(notice.draft)}>
              ${words.takeElsewhere}
            </button>
          </p>`;
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
                await keeper?.saveAs(session, this.#freeCopy(notice.name));
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

  /** Of what is no scenario one sentence says enough; what is wrong with it is there for who wants to know. */
  #refused({ title, issues, fileKind }: Notice & { readonly kind: 'refused' }): TemplateResult {
    const { words } = this;
    const list = this.#issues(issues);
    if (fileKind === 'scenario')
      return html`<p>${words.refused(title)}</p>
        ${list} ${this.#understood()}`;
    return html`<p>${words.noScenario[fileKind](title)}</p>
      <details>
        <summary>${words.whatIsWrong}</summary>
        ${list}
      </details>
      ${this.#understood()}`;
  }

  #freeCopy(name: string): string {
    const taken = (this.keeper?.scenarios ?? []).map((kept) => kept.name);
    return freeName(this.words.copyName(name), taken);
  }

  async #take(draft: string): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const edit = await keeper.takeFrom(session, draft);
    if (edit !== null) this.dispatchEvent(new ScenarioEditEvent(() => edit));
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
