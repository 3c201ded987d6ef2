import { html, nothing, type TemplateResult } from 'lit';
import type { KeeperElement } from './keeper-element.ts';
import type { KeptScenario } from './kept.ts';
import type { Written } from './kept-scenarios.ts';

/** What was done last in a dialog, and the way back where a scenario was thrown away. */
export class LastDone {
  readonly #host: KeeperElement;
  #said = '';
  /** What was thrown away last, and can be put back; null where nothing was. */
  #thrown: KeptScenario | null = null;

  constructor(host: KeeperElement) {
    this.#host = host;
  }

  /** Says what was done; nothing where that is empty. */
  tell(sentence: string): void {
    this.#said = sentence;
    this.#thrown = null;
    this.#host.requestUpdate();
  }

  /** Says what became of what was to be written: the sentence, or, of the scenario with a name, why nothing did. */
  tellWritten(written: Written, name: string, sentence: string): void {
    const { words } = this.#host;
    if (written === 'kept') this.tell(sentence);
    else this.tell(written === 'conflict' ? words.changedElsewhere(name) : words.unkept);
  }

  /** Offers to put back what was thrown away, and brings the focus there. */
  async offerBack(thrown: KeptScenario): Promise<void> {
    this.#thrown = thrown;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.said button')?.focus();
  }

  render(): TemplateResult {
    const thrown = this.#thrown;
    return html`<div
      class=${this.#said === '' && thrown === null ? 'silent' : 'said'}
      role="status"
    >
      ${this.#said}${
        thrown === null
          ? nothing
          : html`<button type="button" @click=${() => void this.#putBack(thrown)}>
              ${this.#host.words.putBack}
            </button>`
      }
    </div>`;
  }

  async #putBack(thrown: KeptScenario): Promise<void> {
    const { keeper, session, words, renderRoot } = this.#host;
    if (keeper === undefined || session === undefined) return;
    const written = await keeper.kept.putBack(session, thrown);
    this.tellWritten(written, thrown.name, words.isBack(thrown.name));
    renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
