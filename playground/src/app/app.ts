import type { Evaluator, Language, Run } from '@maatstaf/core';
import type { StepWhyEvent } from '@maatstaf/elements/decision-log';
import { afterFrame, base, control } from '@maatstaf/elements';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Whereabouts } from '../address/whereabouts.ts';
import { Announcer } from '../announce/announcer.ts';
import { openPack } from '../packs/open-pack.ts';
import type * as Keeping from '../scenarios/index.ts';
import { elsewhere } from '../state/elsewhere.ts';
import { Gesture } from '../state/gesture.ts';
import { inOrder } from '../state/in-order.ts';
import { NotLoadedError } from '../state/loaded-once.ts';
import type { ScenarioEdit } from '../state/scenario-edits.ts';
import { explainStep, openSession, type Session } from '../state/session.ts';
import { Outlook } from '../sensitivity/outlook.ts';
import { firstLanguage } from '../words/first-language.ts';
import { hasWords, loadWords, wordsIn } from '../words/words.ts';
import { styles } from './app.styles.ts';
import { editingTypes } from '../editing/editing-types.ts';
import type * as Editing from '../editing/index.ts';
import { loadEditing } from '../editing/load-editing.ts';
import { header } from './header.ts';
import { ControlsFold } from './controls-fold.ts';
import { KeptWork } from './kept-work.ts';
import { Loads } from '../views/loads.ts';
import { type View, viewLoaders } from '../views/views.ts';
import { navigation } from './navigation.ts';
import { PaintFirst } from './paint-first.ts';
import { waiting } from './waiting.ts';
import { whyDialog } from './why-dialog.ts';
import { workbench } from './workbench.ts';

/** The words for a step of the history; empty where there is none. */
type Said = (step: Session['history']['past'][number] | undefined, run: Run) => string;

/** What is loaded after the page is there. */
type Later = View | 'why' | 'styles' | 'settings' | 'invariants';

/** Which sentence says where a session stands that was just opened. */
function standingOf({ history }: Session): 'baselineNow' | 'linked' | 'resumed' {
  const label = history.past.at(-1)?.label;
  if (label === undefined) return 'baselineNow';
  return label.kind === 'open' && label.from === 'link' ? 'linked' : 'resumed';
}

/** The playground: one policy, its controls on the left, its outcome on the right. */
export class MaatstafApp extends LitElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    packId: { type: String },
    language: { type: String },
    evaluator: { attribute: false },
    loadKeeping: { attribute: false },
    session: { state: true },
    editing: { state: true },
    hasFailed: { state: true },
  };
  declare packId: string;
  /** Not set: the reader's language, or else the policy's. */
  declare language: Language | undefined;
  declare evaluator: Evaluator | undefined;
  /** Loads what keeps people's work in the browser; absent: nothing is kept. */
  declare loadKeeping: (() => Promise<typeof Keeping>) | undefined;
  /** The policy at work; undefined until it is open. */
  declare session: Session | undefined;
  /** What takes steps and puts them into words; undefined until somebody is about to take one. */
  declare protected editing: typeof Editing | undefined;
  /** Whether the policy could not be loaded. */
  declare protected hasFailed: boolean;
  /** Resolves when the first policy is there to see, or could not be loaded. */
  readonly opened: Promise<void>;
  #isOpened: () => void = () => undefined;
  readonly #paintFirst: PaintFirst = new PaintFirst();
  readonly #announcer: Announcer = new Announcer(this);
  readonly #gesture: Gesture = new Gesture(this);
  readonly #fold: ControlsFold = new ControlsFold(this);
  readonly #outlook: Outlook = new Outlook(this);
  readonly #inOrder = inOrder();
  readonly #elsewhere = elsewhere((take) =>
    this.#step(
      () => take,
      ({ history, run }, _, said) => said(history.past.at(-1), run),
    ),
  );
  readonly #kept: KeptWork = new KeptWork(this, {
    inOrder: this.#inOrder,
    take: (edit) => this.#edit(() => edit),
    drawn: () => this.#drawn(),
  });
  readonly #loads: Loads<Later> = new Loads<Later>(this, {
    ...viewLoaders,
    why: () => Promise.all([import('../why/why-panel.ts'), this.#addStyles()]),
    styles: () => this.#addStyles(),
    settings: () => import('@maatstaf/elements/settings'),
    invariants: () => import('../invariants/invariant-watch.ts'),
  });

  readonly #place: Whereabouts = new Whereabouts(this, ({ pack, view, asked }) => {
    // With which policy it opens is for who made it to say.
    if (this.hasUpdated) this.packId = pack;
    this.#loads.load(view);
    if (asked !== undefined) this.#loads.load('why');
  });

  constructor() {
    super();
    this.packId = this.#place.pack;
    this.hasFailed = false;
    this.opened = new Promise((resolve) => {
      this.#isOpened = resolve;
    });
    void this.#loadBelow();
  }

  /** The weights and the first rows of the list come first; what stands below them follows. */
  async #loadBelow(): Promise<void> {
    await this.#drawn();
    this.#loadStyles();
    this.#loads.load('settings');
    this.#loads.load('invariants');
  }

  /** Resolves when what was opened can be used: a list has asked for its first head by then, and then for its first rows. */
  async #drawn(): Promise<void> {
    await this.opened;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise<void>(afterFrame);
    await new Promise<void>(afterFrame);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of editingTypes) root.addEventListener(type, this.#onEdit);
    root.addEventListener('invariants-open', this.#openInvariants);
    return root;
  }

  /** Adds the styles of what is not on the screen at first. */
  async #addStyles(): Promise<void> {
    const { styles: later } = await import('./later.styles.ts');
    if (this.renderRoot instanceof ShadowRoot)
      adoptStyles(this.renderRoot, [...MaatstafApp.elementStyles, later]);
  }

  /** Draws once the words of its language are there. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { language } = this;
    if (language === undefined || hasWords(language)) return super.scheduleUpdate();
    return loadWords(language).then(() => super.scheduleUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('beforeprint', this.#loadStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('beforeprint', this.#loadStyles);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('packId')) this.#place.turnTo(this.packId, this.hasUpdated);
    if (changed.has('packId') || changed.has('evaluator')) this.#reopen();
    if (changed.has('session') && this.session !== undefined) this.#follow(this.session);
    this.#outlook.watch(this.session);
    if (changed.has('language')) this.#announcer.reword();
    // The whole page is styled anew when its language is set, be it to the same one.
    if (this.language !== undefined && changed.has('language')) {
      document.documentElement.lang = this.language;
    }
  }

  /** What a session waits for is worked out; the names of steps that are there come with what takes them. */
  #follow(session: Session): void {
    this.#elsewhere(session);
    const { past, future } = session.history;
    if (this.editing !== undefined || past.length + future.length === 0) return;
    loadEditing()
      .then((editing) => (this.editing = editing))
      .catch(reportError);
  }

  #reopen(): void {
    const { packId, evaluator } = this;
    this.session = undefined;
    this.hasFailed = false;
    this.#announcer.silence();
    if (evaluator !== undefined) this.#inOrder(() => this.#open(packId, evaluator));
  }

  async #open(id: string, evaluator: Evaluator): Promise<void> {
    try {
      const opened = await openPack(id);
      if (id !== this.packId) return;
      this.language ??= firstLanguage(navigator.languages, opened.pack.languages);
      const session = await openSession(opened.pack, opened.dataset, evaluator);
      if (id !== this.packId) return;
      await this.#kept.show(session);
    } catch (error) {
      this.language ??= firstLanguage(navigator.languages, []);
      this.hasFailed = true;
      throw error;
    }
  }

  /** Takes a step, shows what it comes to, and says so in one sentence. */
  #step(
    taking: (editing: typeof Editing) => (session: Session) => Promise<Session>,
    say: (before: Session, after: Session, said: Said, language: Language) => string,
  ): void {
    const step = this.#paintFirst.before(async () => {
      const editing = await loadEditing();
      this.editing = editing;
      const before = this.session;
      if (before === undefined) return false;
      const after = await taking(editing)(before);
      if (after === before) return false;
      this.session = after;
      this.#announcer.announce(() => {
        const language = this.language ?? 'nl';
        const said: Said = (step, run) =>
          step === undefined ? '' : editing.stepText(step.label, run, language);
        return editing.toldChange(say(before, after, said, language), after, language);
      });
      await this.updateComplete;
      return true;
    });
    this.#inOrder(() => step().catch(this.#sayFailed));
  }

  /**
   * What was moved goes back to where the outcome is. Without what takes a step nothing comes of it: that is said, and it
   * is asked for again with the next.
   */
  readonly #sayFailed = (error: unknown): void => {
    const { session } = this;
    this.session = session && { ...session, run: { ...session.run } };
    if (!(error instanceof NotLoadedError)) throw error;
    this.#announcer.announce(() => wordsIn(this.language ?? 'nl').pending.failed);
  };

  #edit(edit: (editing: typeof Editing, session: Session) => ScenarioEdit): void {
    const [at, gesture] = [performance.now(), this.#gesture.current];
    this.#step(
      (editing) => (session) => editing.editSession(session, edit(editing, session), at, gesture),
      (_, { history, run }, said) => said(history.past.at(-1), run),
    );
  }

  readonly #undo = (): void =>
    this.#step(
      ({ undoSession }) => undoSession,
      ({ history, run }, _, said, language) =>
        wordsIn(language).undone(said(history.past.at(-1), run)),
    );

  readonly #redo = (): void =>
    this.#step(
      ({ redoSession }) => redoSession,
      ({ history, run }, _, said, language) =>
        wordsIn(language).redone(said(history.future[0], run)),
    );

  /** Where they could not be loaded before, they are tried again. */
  readonly #loadStyles = (): void => this.#loads.load('styles');

  readonly #onKey = (event: KeyboardEvent): void => {
    // Where what takes steps is not there, there is none to undo.
    const pressed = this.editing?.shortcut(event) ?? null;
    if (pressed === null) return;
    event.preventDefault();
    if (pressed === 'undo') this.#undo();
    else this.#redo();
  };

  override render(): TemplateResult | typeof nothing {
    const { language, session, packId } = this;
    const { view, asked } = this.#place;
    if (language === undefined) return nothing;
    const words = wordsIn(language);
    return html`
      <button type="button" class="skip" @click=${this.#skip}>${words.skip}</button>
      ${header({
        packId,
        language,
        choosePack: (id) => (this.packId = id),
        chooseLanguage: (chosen) => (this.language = chosen),
        scenario:
          this.loadKeeping === undefined
            ? nothing
            : html`<maatstaf-scenario-bar
                .keeper=${this.#kept.keeper}
                .session=${session}
                language=${language}
              ></maatstaf-scenario-bar>`,
      })}
      ${navigation({
        language,
        session,
        view,
        chooseView: (chosen) => this.#place.go(chosen),
        stepText: this.editing?.stepText,
        undo: this.#undo,
        redo: this.#redo,
      })}
      <p class="status-line" role="status">
        ${this.#announcer.sentence || (session === undefined ? '' : this.#begun(session, language))}
      </p>
      ${
        session === undefined
          ? waiting(this.hasFailed, language)
          : workbench({
              session,
              language,
              view,
              seen: this.#outlook.seen,
              fold: this.#fold,
              hasFailed: (part) => this.#loads.hasFailed(part),
              expectEdit: this.#expectEdit,
              explainStep: this.#onWhy,
              ask: (proposal) => this.#place.ask(proposal),
            })
      }
      <footer class="muted">
        ${words.advises}<maatstaf-offline-note language=${language}></maatstaf-offline-note>
      </footer>
      ${whyDialog({
        session,
        language,
        asked,
        hasFailed: this.#loads.hasFailed('why'),
        close: () => this.#place.closeAsked(),
      })}
    `;
  }

  /** Where a session stands that was just opened. */
  #begun(session: Session, language: Language): string {
    const standing = standingOf(session);
    const said = wordsIn(language)[standing];
    return standing === 'baselineNow' ? `${said} ${this.#kept.beside(language)}`.trimEnd() : said;
  }

  override updated(): void {
    const { session, language } = this;
    const { view, asked } = this.#place;
    const dialog = this.renderRoot.querySelector('dialog');
    if (session !== undefined || this.hasFailed) this.#isOpened();
    if (language !== undefined) document.title = `${wordsIn(language).view[view]} – Maatstaf`;
    const isAsked = asked !== undefined && session !== undefined;
    if (dialog === null || dialog.open === isAsked) return;
    if (isAsked) dialog.showModal();
    else dialog.close();
  }

  /** Who comes near the controls is about to change something: what that takes is fetched by then. */
  readonly #expectEdit = (): void => {
    // The step itself says that it could not be fetched.
    void loadEditing().catch(() => undefined);
    void this.#outlook.start().catch(reportError);
  };

  /** A field of a policy that is being left may still tell what was typed in it: that is no step in the next. */
  readonly #onEdit = (event: Event): void => {
    if (this.session !== undefined) this.#edit(({ editOf }, session) => editOf(event)(session));
  };

  /** A reason is no step: it changes nothing of the outcome, and undoing goes past it. */
  readonly #onWhy = ({ detail }: StepWhyEvent): void =>
    this.#inOrder(async () => {
      if (this.session !== undefined)
        this.session = explainStep(this.session, detail.index, detail.why);
    });

  /** What must be true stands first in the view of fairness where it is not. */
  readonly #openInvariants = (): void => {
    this.#place.closeAsked();
    this.#place.go('fairness');
    void this.updateComplete.then(this.#skip);
  };

  readonly #skip = (): void => this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
}

customElements.define('maatstaf-app', MaatstafApp);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-app': MaatstafApp;
  }
}
