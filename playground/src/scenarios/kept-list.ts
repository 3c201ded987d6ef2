import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { freeName, isSameName } from './free-name.ts';
import { nameIn, whyNoName } from './given-name.ts';
import type { KeeperElement } from './keeper-element.ts';
import type { KeptScenario } from './kept.ts';
import type { LastDone } from './last-done.ts';
import { momentText } from './moment-text.ts';
import type { ScenarioKeeper } from './scenario-keeper.ts';

/** Who hears what a person wants of the list. */
interface Listener {
  /** To open what an edit brings; where it is null a notice tells why there is none. */
  readonly open: (name: string, edit: ScenarioEdit | null) => void;
  /** To give another name: what they began elsewhere is given up. */
  readonly begun: () => void;
}

/** The scenarios that are kept, each to open, rename, copy and throw away, under the baseline to go back to. */
export class KeptList {
  readonly #host: KeeperElement;
  readonly #done: LastDone;
  readonly #listener: Listener;
  /** The id of the scenario that gets another name; null where none does. */
  #renaming: string | null = null;
  /** Why its new name was refused; empty where it was not. */
  #refusal = '';

  constructor(host: KeeperElement, done: LastDone, listener: Listener) {
    this.#host = host;
    this.#done = done;
    this.#listener = listener;
  }

  /** Leaves the scenario that is being renamed as it is called. */
  stopRenaming(): void {
    this.#setRenaming(null);
  }

  render(keeper: ScenarioKeeper, session: Session): TemplateResult {
    const { words } = this.#host;
    const { kept, isBaseline } = keeper.standing(session);
    return html`<ul class="scenarios">
      <li>
        <div class="which">
          <span class="called">${words.baseline}</span> ${isBaseline ? this.#here() : nothing}
          <p class="muted">${words.published}</p>
        </div>
        <button
          type="button"
          aria-label=${words.openOf(words.baseline)}
          @click=${() => this.#openBaseline()}
        >
          ${words.open}
        </button>
      </li>
      ${keeper.kept.list.map((one) =>
        one.id === this.#renaming ? this.#renameForm(one) : this.#one(one, one.id === kept?.id),
      )}
      ${keeper.kept.list.length === 0 ? html`<li><p class="muted">${words.none}</p></li>` : nothing}
    </ul>`;
  }

  #here(): TemplateResult {
    return html`<span class="here">${this.#host.words.isOpen}</span>`;
  }

  #one(one: KeptScenario, isHere: boolean): TemplateResult {
    const { words, language } = this.#host;
    const { name } = one;
    return html`<li>
      <div class="which">
        <span class="called">${name}</span> ${isHere ? this.#here() : nothing}
        <p class="muted">${words.savedAt(momentText(one.savedAt, language))}</p>
      </div>
      <div class="buttons">
        <button type="button" aria-label=${words.openOf(name)} @click=${() => void this.#open(one)}>
          ${words.open}
        </button>
        <button
          type="button"
          aria-label=${words.renameOf(name)}
          @click=${() => void this.#startRenaming(one)}
        >
          ${words.rename}
        </button>
        <button
          type="button"
          aria-label=${words.duplicateOf(name)}
          @click=${() => void this.#duplicate(one)}
        >
          ${words.duplicate}
        </button>
        <button
          type="button"
          aria-label=${words.removeOf(name)}
          @click=${() => void this.#remove(one)}
        >
          ${words.remove}
        </button>
      </div>
    </li>`;
  }

  #renameForm(one: KeptScenario): TemplateResult {
    const { words } = this.#host;
    return html`<li>
      <form
        class="field"
        novalidate
        @submit=${(event: SubmitEvent) => void this.#rename(event, one)}
      >
        <label for="new-name">${words.newName(one.name)}</label>
        <input
          id="new-name"
          name="name"
          type="text"
          autocomplete="off"
          aria-invalid=${this.#refusal === '' ? 'false' : 'true'}
          aria-describedby="new-name-error"
          .value=${one.name}
        />
        <button type="submit" class="primary">${words.save}</button>
        <button type="button" @click=${() => this.stopRenaming()}>${words.cancel}</button>
        <p id="new-name-error" class="error" role="alert">${this.#refusal}</p>
      </form>
    </li>`;
  }

  #openBaseline(): void {
    const { keeper, session, words } = this.#host;
    if (keeper === undefined || session === undefined) return;
    this.#listener.open(words.baseline, keeper.openBaseline(session));
  }

  async #open(one: KeptScenario): Promise<void> {
    const { keeper, session } = this.#host;
    if (keeper === undefined || session === undefined) return;
    this.#listener.open(one.name, await keeper.openKept(session, one));
  }

  async #startRenaming({ id }: KeptScenario): Promise<void> {
    this.#listener.begun();
    this.#setRenaming(id);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>('#new-name')?.select();
  }

  async #rename(event: SubmitEvent, one: KeptScenario): Promise<void> {
    event.preventDefault();
    const { keeper, session, words } = this.#host;
    const name = nameIn(event);
    if (keeper === undefined || session === undefined) return;
    const isTaken = keeper.kept.list.some(
      (kept) => kept.id !== one.id && isSameName(kept.name, name),
    );
    this.#refusal = isTaken ? words.nameTaken(name) : whyNoName(name, words);
    this.#host.requestUpdate();
    if (this.#refusal !== '') return;
    const written = await keeper.kept.rename(session, one, name);
    this.stopRenaming();
    this.#done.tellWritten(written, one.name, words.renamed(name));
  }

  async #duplicate(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this.#host;
    if (keeper === undefined || session === undefined) return;
    const taken = keeper.kept.list.map((kept) => kept.name);
    const name = freeName(words.copyName(one.name), taken);
    const written = await keeper.kept.duplicate(session, one, name);
    this.#done.tellWritten(written, name, words.copied(name));
  }

  async #remove(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this.#host;
    if (keeper === undefined || session === undefined) return;
    const written = await keeper.kept.remove(session, one);
    this.#done.tellWritten(written, one.name, words.removed(one.name));
    if (written === 'kept') await this.#done.offerBack(one);
  }

  #setRenaming(id: string | null): void {
    this.#renaming = id;
    this.#refusal = '';
    this.#host.requestUpdate();
  }
}
