import { bundleOf } from '@maatstaf/core/bundle';
import { base, control } from '@maatstaf/elements';
import {
  type DecisionLog,
  logCsv,
  logJson,
  logMarkdown,
  stepOutcome,
} from '@maatstaf/elements/decision-log';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { packFiles } from '../../packs/open-pack.ts';
import { today } from '../../export/details-of.ts';
import { fileName } from '../../export/file-name.ts';
import { saveFile, textFile } from '../../export/save-file.ts';
import type { Session } from '../../state/session.ts';
import { SessionView } from '../session-view.ts';
import { styles } from './log-view.styles.ts';
import { logWords } from './log-words.ts';
import {
  changedSettings,
  type KnownOutcomes,
  reasonOf,
  stepOutcomes,
  stepTexts,
} from './session-log.ts';

/** The history as a log of decisions, to keep for the council, and the bundle with which anyone can check the outcome. */
export class MaatstafLogView extends SessionView {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    log: { state: true },
    hasFailed: { state: true },
    isTrying: { state: true },
    hasNoBundle: { state: true },
  };
  /** Undefined until every step is worked out. */
  declare protected log: DecisionLog | undefined;
  /** Whether the steps could not be worked out. */
  declare protected hasFailed: boolean;
  /** Whether that is being tried again. */
  declare protected isTrying: boolean;
  /** Whether the bundle could not be made. */
  declare protected hasNoBundle: boolean;
  readonly #known: KnownOutcomes = new WeakMap();

  constructor() {
    super();
    this.hasFailed = false;
    this.isTrying = false;
    this.hasNoBundle = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this;
    if (session === undefined || !(changed.has('session') || changed.has('language'))) return;
    void this.#make(session);
  }

  async #make(session: Session): Promise<void> {
    const { language } = this;
    const outcomes = await this.#outcomes(session);
    // Another step was taken meanwhile: its own log is on the way.
    if (session !== this.session || language !== this.language) return;
    this.hasFailed = outcomes === null;
    if (outcomes === null) return;
    const { baseline, run, history } = session;
    const { id, version, title } = baseline.pack;
    const texts = stepTexts(session, language);
    this.log = {
      policy: { id, version, title },
      scenario: session.name ?? history.present.title ?? null,
      day: today(),
      illustrativeAmounts: run.dataset.illustrativeAmounts,
      steps: history.past.flatMap(({ label, at, why = null }, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) return [];
        const moment = Math.round(performance.timeOrigin + at);
        return [{ what: texts[index] ?? '', at: moment, reason: reasonOf(label), why, outcome }];
      }),
      outcome: stepOutcome(baseline, run),
      changes: changedSettings(session, language),
    };
  }

  /** The button stays, with the focus, until there is a log: then that has it. */
  async #again(session: Session): Promise<void> {
    this.isTrying = true;
    // The alert is empty by the time it may be filled again.
    await this.updateComplete;
    await this.#make(session);
    this.isTrying = false;
    await this.updateComplete;
    const log = this.renderRoot.querySelector('maatstaf-decision-log');
    await log?.updateComplete;
    log?.focus();
  }

  /** What each step did to the outcome; null where that could not be worked out. */
  async #outcomes(session: Session): Promise<Awaited<ReturnType<typeof stepOutcomes>> | null> {
    try {
      return await stepOutcomes(session, this.#known);
    } catch (error) {
      reportError(error);
      return null;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { log, language, session } = this;
    const words = logWords(language);
    if (session === undefined) return nothing;
    if (this.hasFailed) {
      // Empty while it is tried: filled anew, it is also read out the second time.
      return html`<p role="alert">${this.isTrying ? nothing : words.failed}</p>
        <button type="button" @click=${() => void this.#again(session)}>${words.again}</button>
        <p role="status">${this.isTrying ? words.working : nothing}</p>`;
    }
    if (log === undefined) return html`<p>${words.working}</p>`;
    const hasWords = log.steps.some(({ reason, why }) => reason !== null || why !== null);
    return html`<maatstaf-decision-log .log=${log} language=${language}></maatstaf-decision-log>
      <section class="keep" aria-labelledby="keep">
        <h2 id="keep">${words.keep}</h2>
        ${hasWords ? html`<p class="notice">${words.persons}</p>` : nothing}
        <p class="buttons">
          <button type="button" @click=${() => this.#save('md', 'text/markdown', logMarkdown)}>
            ${words.markdown}
          </button>
          <button type="button" @click=${() => this.#save('csv', 'text/csv', logCsv)}>
            ${words.csv}
          </button>
          <button type="button" @click=${() => this.#save('json', 'application/json', logJson)}>
            ${words.json}
          </button>
          <button type="button" @click=${() => window.print()}>${words.print}</button>
        </p>
        <p class="bundle">${words.bundleIs}</p>
        <p class="buttons">
          <button type="button" @click=${() => void this.#bundle(session)}>${words.bundle}</button>
        </p>
        <p role="alert">${this.hasNoBundle ? words.bundleFailed : nothing}</p>
      </section>`;
  }

  #save(
    ending: string,
    type: string,
    write: (log: DecisionLog, language: 'nl' | 'en') => string,
  ): void {
    const { log, language } = this;
    if (log === undefined) return;
    const name = fileName(logWords(language).file, log.scenario ?? log.policy.id);
    saveFile(`${name}.${ending}`, textFile(type, write(log, language)));
  }

  async #bundle({ baseline: { pack }, run, name }: Session): Promise<void> {
    const named = fileName(logWords(this.language).bundleFile, name ?? pack.id);
    const file = `${named}.json`;
    const files = await packFiles(pack.id).catch(reportError);
    this.hasNoBundle = files === undefined;
    if (files === undefined) return;
    const bundle = bundleOf(run, { pack, files, date: today(), file });
    saveFile(file, textFile('application/json', `${JSON.stringify(bundle, null, 2)}\n`));
  }
}

customElements.define('maatstaf-log-view', MaatstafLogView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-log-view': MaatstafLogView;
  }
}
