import { html, nothing, type TemplateResult } from 'lit';
import { freeName, isSameName } from './free-name.ts';
import { nameIn, whyNoName } from './given-name.ts';
import type { KeeperElement } from './keeper-element.ts';
import type { KeptScenario } from './kept.ts';
import type { LastDone } from './last-done.ts';
import type { Written } from './kept-scenarios.ts';

/** The form that keeps what is open under a new name, and asks what to do where a scenario has that name already. */
export class SaveAsForm {
  readonly #host: KeeperElement;
  readonly #done: LastDone;
  readonly #begun: () => void;
  /** Why the name was refused; empty where it was not. */
  #refusal = '';
  /** The scenario that has the name which was given already; null where none has. */
  #same: KeptScenario | null = null;

  /** `begun` is called when a person wants a name here: what they began elsewhere is given up. */
  constructor(host: KeeperElement, done: LastDone, begun: () => void) {
    this.#host = host;
    this.#done = done;
    this.#begun = begun;
  }

  /** Takes away what was asked and refused. */
  clear(): void {
    this.#refuse('');
    this.#set(null);
  }

  /** Takes away why a name was refused: the person wants another thing. */
  forgive(): void {
    this.#refuse('');
  }

  render(): TemplateResult {
    const { words } = this.#host;
    return html`<form class="field" novalidate @submit=${this.#onSubmit}>
        <label for="name">${words.name}</label>
        <input
          id="name"
          name="name"
          type="text"
          autocomplete="off"
          aria-invalid=${this.#refusal === '' ? 'false' : 'true'}
          aria-describedby="name-error"
          @input=${() => this.#set(null)}
        />
        <button type="submit" class="primary">${words.saveAs}</button>
        <p id="name-error" class="error" role="alert">${this.#refusal}</p>
      </form>
      ${this.#same === null ? nothing : this.#choice(this.#same)}`;
  }

  /** What to do where the name is that of another scenario. */
  #choice(same: KeptScenario): TemplateResult {
    const { words, keeper } = this.#host;
    const free = freeName(
      same.name,
      (keeper?.kept.list ?? []).map(({ name }) => name),
    );
    return html`<div class="warning" role="group" aria-labelledby="same">
      <p id="same">${words.sameName(same.name)}</p>
      <p class="buttons">
        <button type="button" class="primary" @click=${() => void this.#keepAs(free)}>
          ${words.keepBoth(free)}
        </button>
        <button type="button" @click=${() => void this.#replace(same)}>${words.replace}</button>
        <button type="button" @click=${() => this.#set(null)}>${words.cancel}</button>
      </p>
    </div>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { keeper, words } = this.#host;
    const name = nameIn(event);
    this.#begun();
    this.#done.tell('');
    this.#refuse(whyNoName(name, words));
    this.#set(null);
    if (this.#refusal !== '') {
      this.#focus('#name');
      return;
    }
    const same = keeper?.kept.list.find((kept) => isSameName(kept.name, name));
    if (same === undefined) void this.#keepAs(name);
    else void this.#ask(same);
  };

  async #ask(same: KeptScenario): Promise<void> {
    this.#set(same);
    await this.#host.updateComplete;
    this.#focus('#same + .buttons button');
  }

  async #replace(same: KeptScenario): Promise<void> {
    const { keeper, session, words } = this.#host;
    if (keeper === undefined || session === undefined) return;
    const written = await keeper.kept.replace(session, same);
    this.#tell(written, same.name, words.replaced(same.name));
  }

  async #keepAs(name: string): Promise<void> {
    const { keeper, session, words } = this.#host;
    if (keeper === undefined || session === undefined) return;
    this.#tell(await keeper.kept.saveAs(session, name), name, words.done(name));
  }

  #tell(written: Written, name: string, sentence: string): void {
    this.#done.tellWritten(written, name, sentence);
    if (written !== 'kept') return;
    this.#set(null);
    this.#focus('#name');
  }

  #refuse(why: string): void {
    this.#refusal = why;
    this.#host.requestUpdate();
  }

  #set(same: KeptScenario | null): void {
    if (same === this.#same) return;
    this.#same = same;
    this.#host.requestUpdate();
  }

  #focus(what: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(what)?.focus();
  }
}
