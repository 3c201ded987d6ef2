import { base, control } from '@maatstaf/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import { KeeperElement } from './keeper-element.ts';
import './keeper-notice.ts';
import { footOfPages, paperHead } from './paper-head.ts';
import { styles } from './scenario-bar.styles.ts';
import { MaatstafScenarioDialog } from './scenario-dialog.ts';
import { MaatstafShareDialog } from './share-dialog.ts';

/** What the scenario is called, whether it is saved, and the ways to keep, open and share it. */
export class MaatstafScenarioBar extends KeeperElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    said: { state: true },
    isPrinting: { state: true },
  };
  /** What was done last, for who does not see it. */
  declare protected said: string;
  /** Whether a page is being printed: then it is told what is printed, there and at the foot of every sheet. */
  declare protected isPrinting: boolean;

  constructor() {
    super();
    this.said = '';
    this.isPrinting = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  /** Paper is drawn before it is taken, so at once. */
  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.performUpdate();
  };

  override render(): TemplateResult | typeof nothing {
    const { keeper, session, language, words } = this;
    if (keeper === undefined || session === undefined) return nothing;
    const { kept, isBaseline, isChanged, isElsewhere } = keeper.standing(session);
    const named = kept?.name ?? session.history.present.title;
    const name = named ?? (isBaseline ? words.baseline : words.unnamed);
    const state = isElsewhere ? words.elsewhere : isChanged ? words.changed : words.saved;
    return html`${this.isPrinting ? this.#paper(session, name) : nothing}
      <div class="bar" role="group" aria-label=${words.scenario}>
        <div>
          <span class="label">${words.scenario}</span>
          <span class="name"
            >${name}
            ${
              isBaseline
                ? nothing
                : html`<span class=${isChanged || isElsewhere ? 'state open' : 'state'}
                    >${state}</span
                  >`
            }</span
          >
        </div>
        <div class="buttons">
          <button type="button" @click=${() => void this.#save()}>${words.save}</button>
          <button type="button" aria-haspopup="dialog" @click=${() => this.#all.show()}>
            ${words.all}
          </button>
          <button type="button" aria-haspopup="dialog" @click=${() => this.#share.show()}>
            ${words.share}
          </button>
        </div>
        <p class="visually-hidden" aria-live="polite">${this.said}</p>
      </div>
      <maatstaf-scenario-dialog
        .keeper=${keeper}
        .session=${session}
        language=${language}
      ></maatstaf-scenario-dialog>
      <maatstaf-share-dialog
        .keeper=${keeper}
        .session=${session}
        language=${language}
      ></maatstaf-share-dialog>
      <maatstaf-keeper-notice
        .keeper=${keeper}
        .session=${session}
        language=${language}
      ></maatstaf-keeper-notice>`;
  }

  #paper(session: Session, name: string): TemplateResult {
    const head = paperHead(session, name, this.language);
    footOfPages(head, this.language);
    return html`<p class="paper">
      ${head.lines.map(([title, text]) => html`<span><b>${title}</b> ${text}</span>`)}
    </p>`;
  }

  get #all(): MaatstafScenarioDialog {
    return found(this.renderRoot, 'maatstaf-scenario-dialog', MaatstafScenarioDialog);
  }

  get #share(): MaatstafShareDialog {
    return found(this.renderRoot, 'maatstaf-share-dialog', MaatstafShareDialog);
  }

  /** What has a name is saved under it; what has none is asked for one. */
  async #save(): Promise<void> {
    const { keeper, session } = this;
    if (keeper === undefined || session === undefined) return;
    const { kept } = keeper.standing(session);
    if (kept === null) {
      this.#all.show('name');
      return;
    }
    this.said = '';
    if ((await keeper.kept.save(session)) === 'kept') this.said = this.words.done(kept.name);
  }
}

function found<Element>(
  root: ParentNode,
  tag: string,
  kind: new (...given: never[]) => Element,
): Element {
  const element = root.querySelector(tag);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${tag}.`);
}

customElements.define('maatstaf-scenario-bar', MaatstafScenarioBar);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-scenario-bar': MaatstafScenarioBar;
  }
}
