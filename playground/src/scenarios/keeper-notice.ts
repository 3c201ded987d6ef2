import { type Issue, textIn } from '@maatstaf/core';
import { base, control } from '@maatstaf/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { DialogLayer } from '../address/dialog-layer.ts';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { faultList } from './faults/fault-list.ts';
import { freeName } from './free-name.ts';
import type { Session } from '../state/session.ts';
import { KeeperElement } from './keeper-element.ts';
import type { LinkMistake, Notice } from './notice.ts';
import { saveAside } from './save-aside.ts';

/**
 * What a person must know about what was kept or opened, with the choice there is, in a dialog that opens by itself.
 *
 * @fires scenario-edit - the work of another tab is taken over
 */
export class MaatstafKeeperNotice extends KeeperElement {
  static override styles = [base, control, dialogStyles];

  readonly #layer: DialogLayer = new DialogLayer(this);

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
    if (!isWanted) dialog.close();
    // A browser skips steps that nobody took: what opens by itself is none.
    else if (navigator.userActivation.isActive) this.#layer.open();
    else dialog.showModal();
  }

  #told(notice: Notice): TemplateResult {
    const { words, keeper, session } = this;
    switch (notice.kind) {
      case 'link':
        return this.#link(notice.mistake);
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
          ${this.#faults(notice.issues)}
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
                  ${this.#faults(notice.dropped)}
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
                await keeper?.kept.saveAs(session, this.#freeCopy(notice.name));
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

  /** Of what is no scenario one sentence says enough. */
  #refused({ title, issues, fileKind }: Notice & { readonly kind: 'refused' }): TemplateResult {
    const { words } = this;
    if (fileKind !== 'scenario') return this.#plain(words.noScenario[fileKind](title));
    return html`<p>${words.refused(title)}</p>
      ${this.#faults(issues, { mending: true })} ${this.#understood()}`;
  }

  #freeCopy(name: string): string {
    const taken = (this.keeper?.kept.list ?? []).map((kept) => kept.name);
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

  /** What is wrong with a link, and what that means for what is on the screen. */
  #link(mistake: LinkMistake): TemplateResult {
    const { words, session } = this;
    return html`<p>${words.linkMistake[mistake]}</p>
      ${session === undefined ? nothing : html`<p>${this.#whatIsHere(session)}</p>`}
      ${this.#understood()}`;
  }

  #whatIsHere(session: Session): string {
    const { words, keeper } = this;
    return keeper?.standing(session).isBaseline === true ? words.atBaseline : words.ownWorkStays;
  }

  #faults(
    issues: readonly Issue[],
    how: { readonly mending: boolean } = { mending: false },
  ): TemplateResult | typeof nothing {
    const { session, language } = this;
    return session === undefined
      ? nothing
      : faultList(issues, session.baseline.pack, language, how);
  }
}

customElements.define('maatstaf-keeper-notice', MaatstafKeeperNotice);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-keeper-notice': MaatstafKeeperNotice;
  }
}
