import { html, type TemplateResult } from 'lit';
import { fileName } from '../export/file-name.ts';
import { saveFile, textFile } from '../export/save-file.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import type { Session } from '../state/session.ts';
import type { KeeperElement } from './keeper-element.ts';
import { textWarning } from './text-warning.ts';

/** Files that are larger are not read at all. */
const mostBytes = 10_000_000;

/** The place for files: to save what is open as one, and to open one by picking it or dropping it there. */
export class FilePlace {
  readonly #host: KeeperElement;
  readonly #open: (name: string, edit: ScenarioEdit | null) => void;
  /** Whether a file hangs over the place. */
  #isOver = false;

  /** `open` is called with what a file brings; null where it cannot be read, which a notice tells. */
  constructor(host: KeeperElement, open: (name: string, edit: ScenarioEdit | null) => void) {
    this.#host = host;
    this.#open = open;
  }

  render(session: Session): TemplateResult {
    const { words } = this.#host;
    return html`<div
      class=${this.#isOver ? 'file over' : 'file'}
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.#setOver(true);
      }}
      @dragleave=${() => this.#setOver(false)}
      @drop=${this.#onDrop}
    >
      ${textWarning(session.history.present, words)}
      <p class="buttons">
        <button type="button" @click=${this.#onSave}>${words.saveFile}</button>
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

  readonly #onSave = (): void => {
    const { keeper, session } = this.#host;
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
    if (file !== undefined) void this.#read(file);
    target.value = '';
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void this.#read(file);
  };

  async #read(file: File): Promise<void> {
    if (file.size > mostBytes) {
      this.#host.keeper?.refuseLarge(file.name);
      return;
    }
    const text = await file.text();
    const { keeper, session } = this.#host;
    if (keeper === undefined || session === undefined) return;
    this.#open(file.name, await keeper.openFile(session, file.name, text));
  }

  #setOver(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
