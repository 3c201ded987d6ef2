import type { Evaluator, Issue, Language, Run } from '@maatstaf/core';
import { base, control } from '@maatstaf/elements';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Announcer } from '../announce/announcer.ts';
import { openPack } from '../packs/open-pack.ts';
import { firstPack } from '../packs/pack-files.ts';
import { Gesture } from '../state/gesture.ts';
import { inOrder } from '../state/in-order.ts';
import { overrideEdit, type ScenarioEdit } from '../state/scenario-edits.ts';
import {
  editSession,
  openSession,
  redoSession,
  type Session,
  undoSession,
} from '../state/session.ts';
import { firstLanguage } from '../words/first-language.ts';
import { stepText } from '../words/step-text.ts';
import { toldChange } from '../words/told-change.ts';
import { wordsIn } from '../words/words.ts';
import { styles } from './app.styles.ts';
import { controls } from './controls.ts';
import { loadView } from './load-view.ts';
import { limitEdit, milestoneEdit, parameterEdit } from '../state/limit-edits.ts';
import { header } from './header.ts';
import { results, type View } from './results.ts';
import { shortcut } from './shortcut.ts';
import { waiting } from './waiting.ts';
import { whyContent } from './why-dialog.ts';

/** The playground: one policy, its controls on the left, its outcome on the right. */
export class MaatstafApp extends LitElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    packId: { type: String },
    language: { type: String },
    evaluator: { attribute: false },
    session: { state: true },
    failure: { state: true },
    view: { state: true },
    unloaded: { state: true },
    neighbourhood: { state: true },
    asked: { state: true },
  };
  declare packId: string;
  /** Not set: the reader's language, or else the policy's. */
  declare language: Language | undefined;
  declare evaluator: Evaluator | undefined;
  declare protected session: Session | undefined;
  /** Why the policy does not open; empty where it could not even be loaded. */
  declare protected failure: readonly Issue[] | undefined;
  declare protected view: View;
  /** The view whose elements could not be loaded. */
  declare protected unloaded: View | undefined;
  declare protected neighbourhood: string | undefined;
  /** The proposal whose reasons are open. */
  declare protected asked: string | undefined;
  readonly #announcer: Announcer = new Announcer(this);
  readonly #gesture: Gesture = new Gesture(this);
  readonly #inOrder = inOrder();

  constructor() {
    super();
    this.packId = firstPack;
    this.view = 'pools';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('packId') || changed.has('evaluator')) this.#reopen();
    // The whole page is styled anew when its language is set, be it to the same one.
    if (this.language !== undefined && changed.has('language')) {
      document.documentElement.lang = this.language;
    }
  }

  #reopen(): void {
    const { packId, evaluator } = this;
    this.session = undefined;
    this.failure = undefined;
    this.asked = undefined;
    this.neighbourhood = undefined;
    this.#announcer.silence();
    if (evaluator !== undefined) this.#inOrder(() => this.#open(packId, evaluator));
  }

  async #open(id: string, evaluator: Evaluator): Promise<void> {
    try {
      const opened = await openPack(id);
      if (id !== this.packId) return;
      this.language ??= firstLanguage(navigator.languages, opened.ok ? opened.pack.languages : []);
      if (!opened.ok) {
        this.failure = opened.issues;
        return;
      }
      const session = await openSession(opened.pack, opened.dataset, evaluator);
      if (id !== this.packId) return;
      this.session = session;
    } catch (error) {
      this.language ??= firstLanguage(navigator.languages, []);
      this.failure = [];
      throw error;
    }
  }

  /** Takes a step, shows what it comes to, and says so in one sentence. */
  #step(
    take: (session: Session) => Promise<Session>,
    say: (before: Session, after: Session, language: Language) => string,
  ): void {
    this.#inOrder(async () => {
      const before = this.session;
      if (before === undefined) return;
      const after = await take(before);
      if (after === before) return;
      this.session = after;
      this.#announcer.announce(() => {
        const language = this.language ?? 'nl';
        return toldChange(say(before, after, language), after, language);
      });
    });
  }

  readonly #edit = (make: (session: Session) => ScenarioEdit): void => {
    const at = this.#gesture.startedAt;
    this.#step(
      (session) => editSession(session, make(session), at),
      (_, { history, run }, language) => said(history.past.at(-1), run, language),
    );
  };

  readonly #undo = (): void =>
    this.#step(undoSession, ({ history, run }, _, language) =>
      wordsIn(language).undone(said(history.past.at(-1), run, language)),
    );

  readonly #redo = (): void =>
    this.#step(redoSession, ({ history, run }, _, language) =>
      wordsIn(language).redone(said(history.future[0], run, language)),
    );

  readonly #onKey = (event: KeyboardEvent): void => {
    const pressed = shortcut(event);
    if (pressed === null) return;
    event.preventDefault();
    if (pressed === 'undo') this.#undo();
    else this.#redo();
  };

  override render(): TemplateResult | typeof nothing {
    const { language, session, packId } = this;
    if (language === undefined) return nothing;
    const words = wordsIn(language);
    return html`
      <a class="skip" href="#results" @click=${this.#skip}>${words.skip}</a>
      ${header({
        packId,
        language,
        session,
        choosePack: (id) => (this.packId = id),
        chooseLanguage: (chosen) => (this.language = chosen),
        undo: this.#undo,
        redo: this.#redo,
      })}
      <p class="status-line" role="status">
        ${this.#announcer.sentence || (session?.history.past.length === 0 ? words.baselineNow : '')}
      </p>
      ${
        session === undefined ? waiting(this.failure, language) : this.#workbench(session, language)
      }
      <footer class="muted">${words.advises}</footer>
      <dialog
        aria-label=${words.why}
        @close=${() => (this.asked = undefined)}
        @click=${this.#dismiss}
        @override-change=${({ detail }: HTMLElementEventMap['override-change']) =>
          this.#edit(() => overrideEdit(detail.proposal, detail.override))}
      >
        ${session === undefined ? nothing : whyContent(session, this.asked, language)}
      </dialog>
    `;
  }

  #workbench(session: Session, language: Language): TemplateResult {
    return html`<main
      class="workbench"
      @proposal-select=${({ detail }: HTMLElementEventMap['proposal-select']) =>
        (this.asked = detail.proposal)}
      @neighbourhood-select=${({ detail }: HTMLElementEventMap['neighbourhood-select']) =>
        (this.neighbourhood = detail.neighbourhood)}
      @limit-change=${({ detail }: HTMLElementEventMap['limit-change']) =>
        this.#edit(({ run }) => limitEdit(run.pack, detail.limit, detail.change))}
      @milestone-change=${({ detail }: HTMLElementEventMap['milestone-change']) =>
        this.#edit(() => milestoneEdit(detail.milestone, detail.reached))}
      @parameter-change=${({ detail }: HTMLElementEventMap['parameter-change']) =>
        this.#edit(({ run }) => parameterEdit(run.pack, detail.parameter, detail.value))}
    >
      ${controls({ session, language, edit: this.#edit })}
      <section class="results" id="results" tabindex="-1" aria-labelledby="results-title">
        <h2 id="results-title" class="visually-hidden">${wordsIn(language).results}</h2>
        ${results({
          session,
          language,
          view: this.view,
          neighbourhood: this.neighbourhood,
          unloaded: this.unloaded,
          chooseView: this.#chooseView,
        })}
      </section>
    </main>`;
  }

  override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!changed.has('asked') || dialog === null) return;
    if (this.asked === undefined) {
      dialog.close();
      return;
    }
    if (!dialog.open) dialog.showModal();
    const explanation = dialog.querySelector('maatstaf-explanation');
    void explanation?.updateComplete.then(() => explanation.focus());
  }

  readonly #chooseView = (view: View): void => {
    this.view = view;
    this.unloaded = undefined;
    loadView(view).catch((error: unknown) => {
      this.unloaded = view;
      reportError(error);
    });
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  };

  /** A click beside the panel closes it, as Escape does. */
  readonly #dismiss = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.asked = undefined;
  };
}

/** The words for a step of the history; empty where there is none. */
function said(
  step: Session['history']['past'][number] | undefined,
  run: Run,
  language: Language,
): string {
  return step === undefined ? '' : stepText(step.label, run, language);
}

customElements.define('maatstaf-app', MaatstafApp);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-app': MaatstafApp;
  }
}
