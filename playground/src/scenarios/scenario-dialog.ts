import { base, control } from '@maatstaf/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ScenarioEditEvent } from '../state/scenario-edit-event.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTitle } from './dialog-title.ts';
import { fileName } from '../export/file-name.ts';
import { saveFile, textFile } from '../export/save-file.ts';
import type { KeptScenario } from './kept.ts';
import { KeeperElement } from './keeper-element.ts';
import { styles } from './scenario-dialog.styles.ts';
import type { ScenarioKeeper } from './scenario-keeper.ts';
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
    isRefused: { state: true },
    isOver: { state: true },
  };
  /** What was done last. */
  declare protected said: string;
  /** What was thrown away last, and can be put back; null where nothing was. */
  declare protected thrown: KeptScenario | null;
  /** The id of the scenario that gets another name; null where none does. */
  declare protected renaming: string | null;
  /** Whether a name was asked for and not given. */
  declare protected isRefused: boolean;
  /** Whether a file hangs over the place for it. */
  declare protected isOver: boolean;

  constructor() {
    super();
    this.said = '';
    this.thrown = null;
    this.renaming = null;
    this.isRefused = false;
    this.isOver = false;
  }

  /** Opens the dialog, at the field for a name where that is what is wanted. */
  show(at: 'top' | 'name' = 'top'): void {
    this.said = '';
    this.thrown = null;
    this.renaming = null;
    this.isRefused = false;
    this.renderRoot.querySelector('dialog')?.showModal();
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
        maxlength="200"
        autocomplete="off"
        aria-invalid=${this.isRefused ? 'true' : 'false'}
        aria-describedby="name-error"
      />
      <button type="submit" class="primary">${words.saveAs}</button>
      <p id="name-error" class="error" role="alert">${this.isRefused ? words.nameNeeded : ''}</p>
    </form>`;
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
    const { words, language } = this;
    const { name } = one;
    if (this.renaming === one.id) return this.#renameForm(one);
    const moment = new Date(one.savedAt).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
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
      <form class="field" @submit=${(event: SubmitEvent) => void this.#rename(event, one)}>
        <label for="new-name">${words.newName(one.name)}</label>
        <input
          id="new-name"
          name="name"
          type="text"
          maxlength="200"
          required
          autocomplete="off"
          .value=${one.name}
        />
        <button type="submit" class="primary">${words.save}</button>
        <button type="button" @click=${() => (this.renaming = null)}>${words.cancel}</button>
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
    this.renderRoot.querySelector('dialog')?.close();
  }

  readonly #onSaveAs = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = nameIn(event);
    this.isRefused = name === '';
    if (this.isRefused) {
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
      return;
    }
    void this.#keepAs(name, event.target);
  };

  async #keepAs(name: string, form: EventTarget | null): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    await keeper.saveAs(session, name);
    this.#tell(this.words.done(name));
    if (form instanceof HTMLFormElement) form.reset();
  }

  async #startRenaming({ id }: KeptScenario): Promise<void> {
    this.renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#new-name')?.select();
  }

  async #rename(event: SubmitEvent, one: KeptScenario): Promise<void> {
    event.preventDefault();
    const { keeper, session } = this;
    const name = nameIn(event);
    if (keeper === undefined || session === undefined || name === '') return;
    await keeper.rename(session, one, name);
    this.renaming = null;
    this.#tell(this.words.renamed(name));
  }

  async #duplicate(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this;
    if (keeper === undefined || session === undefined) return;
    const name = words.copyName(one.name);
    await keeper.duplicate(session, one, name);
    this.#tell(words.copied(name));
  }

  async #remove(one: KeptScenario): Promise<void> {
    const { keeper, session, words } = this;
    if (keeper === undefined || session === undefined) return;
    await keeper.remove(session, one);
    this.#tell(words.removed(one.name));
    this.thrown = one;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.said button')?.focus();
  }

  async #putBack(): Promise<void> {
    const { keeper, session, thrown, words } = this;
    if (keeper === undefined || session === undefined || thrown === null) return;
    await keeper.putBack(session, thrown);
    this.#tell(words.isBack(thrown.name));
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
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
    // What is too large is cut, so that the reader says that it is.
    const text = await file.slice(0, mostBytes).text();
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
