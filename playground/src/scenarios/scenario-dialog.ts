import { base, control } from '@maatstaf/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DialogLayer } from '../address/dialog-layer.ts';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { fileName } from '../export/file-name.ts';
import { saveFile, textFile } from '../export/save-file.ts';
import type { KeptScenario } from './kept.ts';
import { freeName, isSameName, longestName } from './free-name.ts';
import { KeeperElement } from './keeper-element.ts';
import { saveAside } from './save-aside.ts';
import { styles } from './scenario-dialog.styles.ts';
import type { ScenarioKeeper, Written } from './scenario-keeper.ts';
import { textWarning } from './text-warning.ts';

/** Files that are larger are not read at all. */
const mostBytes = 10_000_000;

/**
 * The scenarios that are kept: to open, rename, copy and throw away; and files, to save and open.
 *
 * @fires scenario-edit - another scenario is opened
 */
export class MaatstafScenarioDialog extends KeeperElement {
  static override styles = [base, control, dialogStyles, styles];
  static override properties: PropertyDeclarations = {
    said: { state: true },
    thrown: { state: true },
    renaming: { state: true },
    refusal: { state: true },
    same: { state: true },
    isOver: { state: true },
  };
  /** What was done last. */
  declare protected said: string;
  /** What was thrown away last, and can be put back; null where nothing was. */
  declare protected thrown: KeptScenario | null;
  /** The id of the scenario that gets another name; null where none does. */
  declare protected renaming: string | null;
  /** Why a name was refused; empty where it was not. */
  declare protected refusal: string;
  /** The scenario that has the name which was given already; null where none has. */
  declare protected same: KeptScenario | null;
  /** Whether a file hangs over the place for it. */
  declare protected isOver: boolean;

  readonly #layer: DialogLayer = new DialogLayer(this);

  constructor() {
    super();
    this.said = '';
    this.thrown = null;
    this.renaming = null;
    this.refusal = '';
    this.same = null;
    this.isOver = false;
  }

  /** Opens the dialog, at the field for a name where that is what is wanted. */
  show(at: 'top' | 'name' = 'top'): void {
    this.said = '';
    this.thrown = null;
    this.renaming = null;
    this.refusal = '';
    this.same = null;
    this.#layer.open();
    this.renderRoot.querySelector<HTMLElement>(at === 'name' ? '#name' : '#title')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { keeper, session, words } = this;
    if (keeper === undefined || session === undefined) return nothing;
    return html`<dialog aria-labelledby="title">
      ${dialogTitle(words.all, words.close)}
      <div class="body">
        <div class=${this.said === '' && this.thrown === null ? 'silent' : 'said'} role="status">
          ${this.said}${
            this.thrown === null
              ? nothing
              : html`<button type="button" @click=${() => void this.#putBack()}>
                  ${words.putBack}
                </button>`
          }
        </div>
        ${this.#saveAs()}
        <section aria-labelledby="own">
          <h3 id="own">${words.own}</h3>
          ${this.#list(keeper, session)}
          <p class="muted">${words.undoable}</p>
        </section>
        ${keeper.aside.length === 0 ? nothing : this.#aside(keeper)}
        <section aria-labelledby="file">
          <h3 id="file">${words.file}</h3>
          ${this.#file(session)}
        </section>
        ${
          keeper.isLasting
            ? html`<p class="muted">${words.stays}</p>`
            : html`<p class="warning">${words.lost}</p>`
        }
      </div>
    </dialog>`;
  }

  #saveAs(): TemplateResult {
    const { words } = this;
    return html`<form class="field" novalidate @submit=${this.#onSaveAs}>
        <label for="name">${words.name}</label>
        <input
          id="name"
          name="name"
          type="text"
          autocomplete="off"
          aria-invalid=${this.#isRefusing('name') ? 'true' : 'false'}
          aria-describedby="name-error"
          @input=${() => (this.same = null)}
        />
        <button type="submit" class="primary">${words.saveAs}</button>
        <p id="name-error" class="error" role="alert">
          ${this.#isRefusing('name') ? this.refusal : ''}
        </p>
      </form>
      ${this.same === null ? nothing : this.#choice(this.same)}`;
  }

  /** Whether the name in one of the fields was refused: the one that is being renamed, or the new one. */
  #isRefusing(field: 'name' | 'new-name'): boolean {
    return this.refusal !== '' && (field === 'name') === (this.renaming === null);
  }

  /** What to do where the name is that of another scenario. */
  #choice(same: KeptScenario): TemplateResult {
    const { words, keeper } = this;
    const free = freeName(
      same.name,
      (keeper?.scenarios ?? []).map(({ name }) => name),
    );
    return html`<div class="warning" role="group" aria-labelledby="same">
      <p id="same">${words.sameName(same.name)}</p>
      <p class="buttons">
        <button type="button" class="primary" @click=${() => void this.#keepAs(free)}>
          ${words.keepBoth(free)}
        </button>
        <button type="button" @click=${() => void this.#replace(same)}>${words.replace}</button>
        <button type="button" @click=${() => (this.same = null)}>${words.cancel}</button>
      </p>
    </div>`;
  }

  #aside(keeper: ScenarioKeeper): TemplateResult {
    const { words } = this;
    return html`<section aria-labelledby="aside">
      <h3 id="aside">${words.aside}</h3>
      <p class="muted">${words.asideIs}</p>
      <ul class="scenarios">
        ${keeper.aside.map((one) => {
          const moment = this.#moment(one.savedAt);
          return html`<li>
            <div class="which">${words.asideOf(moment)}</div>
            <div class="buttons">
              <button
                type="button"
                aria-label=${words.asideFile(moment)}
                @click=${() => saveAside(one)}
              >
                ${words.saveFile}
              </button>
              <button
                type="button"
                aria-label=${words.asideRemove(moment)}
                @click=${() => void keeper.removeAside(one)}
              >
                ${words.remove}
              </button>
            </div>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #moment(at: string): string {
    return new Date(at).toLocaleString(this.language === 'nl' ? 'nl-NL' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  }

  #list(keeper: ScenarioKeeper, session: Session): TemplateResult {
    const { words } = this;
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
          @click=${() => void this.#open(words.baseline, (session) => keeper.openBaseline(session))}
        >
          ${words.open}
        </button>
      </li>
      ${keeper.scenarios.map((one) => this.#one(one, keeper, one.id === kept?.id))}
      ${keeper.scenarios.length === 0 ? html`<li><p class="muted">${words.none}</p></li>` : nothing}
    </ul>`;
  }

  #here(): TemplateResult {
    return html`<span class="here">${this.words.isOpen}</span>`;
  }

  #one(one: KeptScenario, keeper: ScenarioKeeper, isHere: boolean): TemplateResult {
    const { words } = this;
    const { name } = one;
    if (this.renaming === one.id) return this.#renameForm(one);
    const moment = this.#moment(one.savedAt);
    return html`<li>
      <div class="which">
        <span class="called">${name}</span> ${isHere ? this.#here() : nothing}
        <p class="muted">${words.savedAt(moment)}</p>
      </div>
      <div class="buttons">
        <button
          type="button"
          aria-label=${words.openOf(name)}
          @click=${() => void this.#open(name, (session) => keeper.openKept(session, one))}
        >
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
    const { words } = this;
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
          aria-invalid=${this.#isRefusing('new-name') ? 'true' : 'false'}
          aria-describedby="new-name-error"
          .value=${one.name}
        />
        <button type="submit" class="primary">${words.save}</button>
        <button
          type="button"
          @click=${() => {
            this.renaming = null;
            this.refusal = '';
          }}
        >
          ${words.cancel}
        </button>
        <p id="new-name-error" class="error" role="alert">
          ${this.#isRefusing('new-name') ? this.refusal : ''}
        </p>
      </form>
    </li>`;
  }

  #file(session: Session): TemplateResult {
    const { words } = this;
    return html`<div
      class=${this.isOver ? 'file over' : 'file'}
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.isOver = true;
      }}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#onDrop}
    >
      ${textWarning(session.history.present, words)}
      <p class="buttons">
        <button type="button" @click=${this.#onSaveFile}>${words.saveFile}</button>
        <label class="pick"
          >${words.openFile}<input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            @change=${this.#onPick}
        /></label>
      </p>
      <p class="muted">${words.drop}</p>
    </div>`;
  }

  /** Opens a scenario as a step, and closes the dialog so that the outcome is seen. */
  async #open(
    name: string,
    make: (session: Session) => ScenarioEdit | null | Promise<ScenarioEdit | null>,
  ): Promise<void> {
    const { session } = this;
    const edit = session === undefined ? null : await make(session);
    if (edit === null) return;
    this.dispatchEvent(new ScenarioEditEvent(() => edit));
    this.said = this.words.opened(name);
    this.#layer.close();
  }

  readonly #onSaveAs = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = nameIn(event);
    this.renaming = null;
    this.refusal = this.#whyNot(name);
    this.same = null;
    this.#tell('');
    if (this.refusal !== '') {
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
      return;
    }
    this.same = this.keeper?.scenarios.find((kept) => isSameName(kept.name, name)) ?? null;
    if (this.same === null) void this.#keepAs(name);
    else void this.#focus('#same + .buttons button');
  };

  /** Why something cannot be a name; empty where it can. */
  #whyNot(name: string): string {
    if (name === '') return this.words.nameNeeded;
    return name.length > longestName ? this.words.nameTooLong(name.length, longestName) : '';
  }

  async #focus(what: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(what)?.focus();
  }

  async #replace(same: KeptScenario): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const { words } = this;
    const written = await keeper.replace(session, same);
    if (written === 'kept') this.#saved(words.replaced(same.name));
    else this.#tell(this.#notWritten(written, same.name));
  }

  async #keepAs(name: string): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const written = await keeper.saveAs(session, name);
    if (written === 'kept') this.#saved(this.words.done(name));
    else this.#tell(this.#notWritten(written, name));
  }

  #saved(sentence: string): void {
    this.same = null;
    this.#tell(sentence);
    this.renderRoot.querySelector('form')?.reset();
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  async #startRenaming({ id }: KeptScenario): Promise<void> {
    this.refusal = '';
    this.renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#new-name')?.select();
  }

  async #rename(event: SubmitEvent, one: KeptScenario): Promise<void> {
    event.preventDefault();
    const { keeper, session } = this;
    const name = nameIn(event);
    if (keeper === undefined || session === undefined) return;
    const isTaken = keeper.scenarios.some(
      (kept) => kept.id !== one.id && isSameName(kept.name, name),
    );
    this.refusal = isTaken ? this.words.nameTaken(name) : this.#whyNot(name);
    if (this.refusal !== '') return;
    const written = await keeper.rename(session, one, name);
    this.renaming = null;
    this.#tell(written === 'kept' ? this.words.renamed(name) : this.#notWritten(written, one.name));
  }

  async #duplicate(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this;
    if (keeper === undefined || session === undefined) return;
    const taken = keeper.scenarios.map((kept) => kept.name);
    const name = freeName(words.copyName(one.name), taken);
    const written = await keeper.duplicate(session, one, name);
    this.#tell(written === 'kept' ? words.copied(name) : this.#notWritten(written, name));
  }

  async #remove(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this;
    if (keeper === undefined || session === undefined) return;
    const written = await keeper.remove(session, one);
    if (written !== 'kept') {
      this.#tell(this.#notWritten(written, one.name));
      return;
    }
    this.#tell(words.removed(one.name));
    this.thrown = one;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.said button')?.focus();
  }

  async #putBack(): Promise<void> {
    const { keeper, session, thrown, words } = this;
    if (keeper === undefined || session === undefined || thrown === null) return;
    const written = await keeper.putBack(session, thrown);
    this.#tell(
      written === 'kept' ? words.isBack(thrown.name) : this.#notWritten(written, thrown.name),
    );
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** Why nothing became of what was asked. */
  #notWritten(written: Exclude<Written, 'kept'>, name: string): string {
    const { words } = this;
    return written === 'conflict' ? words.changedElsewhere(name) : words.unkept;
  }

  #tell(sentence: string): void {
    this.said = sentence;
    this.thrown = null;
  }

  readonly #onSaveFile = (): void => {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const { kept } = keeper.standing(session);
    const { present } = session.history;
    const scenario = kept === null ? present : { ...present, title: kept.name };
    const name = fileName(scenario.title ?? session.baseline.pack.id);
    saveFile(
      `${name}.json`,
      textFile('application/json', `${JSON.stringify(scenario, null, 2)}\n`),
    );
  };

  readonly #onPick = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file !== undefined) void this.#openFile(file);
    target.value = '';
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void this.#openFile(file);
  };

  async #openFile(file: File): Promise<void> {
    const { keeper } = this;
    if (file.size > mostBytes) {
      keeper?.refuseLarge(file.name);
      return;
    }
    const text = await file.text();
    await this.#open(file.name, (session) => keeper?.openFile(session, file.name, text) ?? null);
  }
}

function nameIn({ target }: SubmitEvent): string {
  const name = target instanceof HTMLFormElement ? new FormData(target).get('name') : null;
  return typeof name === 'string' ? name.trim() : '';
}

customElements.define('maatstaf-scenario-dialog', MaatstafScenarioDialog);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-scenario-dialog': MaatstafScenarioDialog;
  }
}
