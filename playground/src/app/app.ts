import { compare, type Evaluator, type Issue, issueText, type Language, type Run } from '@maatstaf/core';
import { base, control, messages, numbers } from '@maatstaf/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../announce/announcer.ts';
import { openPack } from '../packs/open-pack.ts';
import { offeredPacks } from '../packs/pack-files.ts';
import {
  budgetEdit,
  lockEdit,
  methodEdit,
  overrideEdit,
  type ScenarioEdit,
  weightEdit,
  weightsResetEdit,
} from '../state/scenario-edits.ts';
import { editSession, openSession, redoSession, type Session, undoSession } from '../state/session.ts';
import { firstLanguage } from '../words/first-language.ts';
import { stepText } from '../words/step-text.ts';
import { wordsIn } from '../words/words.ts';
import { styles } from './app.styles.ts';
import { header } from './header.ts';
import { results, type View } from './results.ts';
import { shortcut } from './shortcut.ts';
import { whyContent } from './why-dialog.ts';

/** The playground: one policy, its controls on the left, its outcome on the right. */
export class MaatstafApp extends LitElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    packId: { type: String },
    language: { type: String },
    evaluator: { attribute: false },
    session: { state: true },
    issues: { state: true },
    view: { state: true },
    neighbourhood: { state: true },
    asked: { state: true },
  };
  declare packId: string;
  /** Not set: the reader's language, or else the policy's. */
  declare language: Language | undefined;
  declare evaluator: Evaluator | undefined;
  declare protected session: Session | undefined;
  declare protected issues: readonly Issue[];
  declare protected view: View;
  declare protected neighbourhood: string | undefined;
  declare protected asked: string | undefined;
  readonly #announcer: Announcer = new Announcer(this);
  /** The outcome that was told last: the next sentence says what changed since. */
  #toldRun: Run | undefined;
  /** Changes are worked out one after another, in the order in which they were made. */
  #queue: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.packId = offeredPacks[0]?.id ?? '';
    this.issues = [];
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
    if (changed.has('packId') || changed.has('evaluator')) this.#open(this.packId);
    if (changed.has('language') && this.language !== undefined) {
      document.documentElement.lang = this.language;
    }
  }

  #open(id: string): void {
    const { evaluator } = this;
    this.session = undefined;
    this.asked = undefined;
    this.neighbourhood = undefined;
    this.issues = [];
    this.#announcer.silence();
    if (evaluator === undefined) return;
    this.#queue = this.#queue.then(async () => {
      const opened = await openPack(id);
      if (id !== this.packId) return;
      if (!opened.ok) {
        this.language ??= firstLanguage(navigator.languages, { languages: [] });
        this.issues = opened.issues;
        return;
      }
      this.language ??= firstLanguage(navigator.languages, opened.pack);
      const session = await openSession(opened.pack, opened.dataset, evaluator);
      if (id !== this.packId) return;
      this.#toldRun = session.run;
      this.session = session;
    });
  }

  /** Takes a step, shows what it comes to, and says so in one sentence. */
  #step(take: (session: Session) => Promise<Session>, say: (before: Session, after: Session) => string): void {
    this.#queue = this.#queue.then(async () => {
      const before = this.session;
      if (before === undefined) return;
      const after = await take(before);
      if (after === before) return;
      this.session = after;
      this.#announcer.announce(() => this.#sentence(say(before, after), after));
    });
  }

  #sentence(what: string, { run }: Session): string {
    const language = this.language ?? 'nl';
    const { entered, left } = compare(this.#toldRun ?? run, run);
    this.#toldRun = run;
    const { euro } = numbers(language);
    const outcome = messages(language).changes.summary(entered.length, left.length, euro(run.allocation.spentCents));
    return wordsIn(language).said(what.charAt(0).toUpperCase() + what.slice(1), outcome);
  }

  #edit(make: (session: Session) => ScenarioEdit): void {
    const at = performance.now();
    this.#step(
      (session) => editSession(session, make(session), at),
      (_, after) => this.#said(after.history.past.at(-1), after),
    );
  }

  readonly #undo = (): void =>
    this.#step(undoSession, (before, after) =>
      wordsIn(this.language ?? 'nl').undone(this.#said(before.history.past.at(-1), after)),
    );

  readonly #redo = (): void =>
    this.#step(redoSession, (before, after) =>
      wordsIn(this.language ?? 'nl').redone(this.#said(before.history.future[0], after)),
    );

  #said(step: Session['history']['past'][number] | undefined, { run }: Session): string {
    return step === undefined ? '' : stepText(step.label, run, this.language ?? 'nl');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const pressed = shortcut(event);
    if (pressed === null) return;
    event.preventDefault();
    if (pressed === 'undo') this.#undo();
    else this.#redo();
  };

  override render(): TemplateResult | typeof nothing {
    const { language, session } = this;
    if (language === undefined) return nothing;
    const words = wordsIn(language);
    return html`
      <a class="skip" href="#results" @click=${this.#skip}>${words.skip}</a>
      ${header({
        packId: this.packId,
        language,
        session,
        choosePack: (id) => (this.packId = id),
        chooseLanguage: (chosen) => (this.language = chosen),
        undo: this.#undo,
        redo: this.#redo,
      })}
      <p class="status-line" role="status">${this.#announcer.sentence || words.baselineNow}</p>
      ${session === undefined ? this.#waiting(language) : this.#workbench(session, language)}
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

  #waiting(language: Language): TemplateResult {
    const words = wordsIn(language);
    if (this.issues.length === 0) return html`<main><p>${words.loading}</p></main>`;
    return html`<main>
      <p role="alert">${words.failed}</p>
      <ul>
        ${this.issues.map((issue) => html`<li>${issueText(issue, language)}</li>`)}
      </ul>
    </main>`;
  }

  #workbench(session: Session, language: Language): TemplateResult {
    const words = wordsIn(language);
    const { run, baseline } = session;
    return html`<main
      class="workbench"
      @proposal-select=${(event: HTMLElementEventMap['proposal-select']) => (this.asked = event.detail.proposal)}
      @neighbourhood-select=${(event: HTMLElementEventMap['neighbourhood-select']) =>
        (this.neighbourhood = event.detail.neighbourhood)}
    >
      <section
        class="controls"
        aria-label=${words.controls}
        @weight-change=${({ detail }: HTMLElementEventMap['weight-change']) =>
          this.#edit((now) => weightEdit(now.run.pack, now.run.scenario, detail.level, detail.id, detail.share))}
        @lock-change=${({ detail }: HTMLElementEventMap['lock-change']) =>
          this.#edit(() => lockEdit(detail.level, detail.id, detail.locked))}
        @weights-reset=${() => this.#edit(() => weightsResetEdit)}
        @budget-change=${({ detail }: HTMLElementEventMap['budget-change']) =>
          this.#edit(() => budgetEdit(detail.budgetCents))}
        @method-change=${({ detail }: HTMLElementEventMap['method-change']) =>
          this.#edit(() => methodEdit(detail.method))}
      >
        <section class="panel" aria-labelledby="weights">
          <h2 id="weights">${words.weights}</h2>
          <maatstaf-weights .run=${run} .baseline=${baseline} language=${language}></maatstaf-weights>
        </section>
        <section class="panel" aria-labelledby="settings">
          <h2 id="settings">${words.settings}</h2>
          <maatstaf-settings .run=${run} .baseline=${baseline} language=${language}></maatstaf-settings>
        </section>
      </section>
      <section class="results" id="results" tabindex="-1" aria-labelledby="results-title">
        <h2 id="results-title" class="visually-hidden">${words.results}</h2>
        ${results({
          session,
          language,
          view: this.view,
          neighbourhood: this.neighbourhood,
          chooseView: (view) => (this.view = view),
        })}
      </section>
    </main>`;
  }

  override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!changed.has('asked') || dialog === null) return;
    if (this.asked === undefined) {
      if (dialog.open) dialog.close();
      return;
    }
    if (!dialog.open) dialog.showModal();
    const explanation = dialog.querySelector('maatstaf-explanation');
    void explanation?.updateComplete.then(() => explanation.focus());
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  };

  /** A click beside the panel closes it, as Escape does. */
  readonly #dismiss = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.asked = undefined;
  };
}

customElements.define('maatstaf-app', MaatstafApp);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-app': MaatstafApp;
  }
}
