import type { Language } from '@maatstaf/core';
import { base, control } from '@maatstaf/elements';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Session } from '../state/session.ts';
import type { View } from '../views/views.ts';
import { wordsIn } from '../words/words.ts';
import { chartFile } from './chart-file.ts';
import { chartsIn, type SeenChart } from './charts-in.ts';
import { detailsOf, today } from './details-of.ts';
import { exportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { styles } from './save-as.styles.ts';
import { saveFile, textFile } from './save-file.ts';
import type { SavedDetails, SavedTable } from './saved-table.ts';
import { tableCsv } from './table-csv.ts';

/** The menu with which what a view shows is kept: its tables as CSV or one workbook, its drawings, and on paper. */
export class MaatstafSaveAs extends LitElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    session: { attribute: false },
    view: { type: String },
    language: { type: String },
    tables: { state: true },
    charts: { state: true },
    said: { state: true },
  };
  declare session: Session | undefined;
  declare view: View;
  declare language: Language;
  /** What can be saved, looked up when the menu is opened. */
  declare protected tables: readonly SavedTable[];
  declare protected charts: readonly SeenChart[];
  /** What became of the file that was asked for last. */
  declare protected said: string;
  /** The search for tables that take a while; aborted when the menu closes. */
  #search: AbortController | undefined;

  constructor() {
    super();
    this.view = 'division';
    this.language = 'nl';
    this.tables = [];
    this.charts = [];
    this.said = '';
  }

  /** What was looked up is of the view and the outcome that were there then. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('session') && !changed.has('view') && !changed.has('language')) return;
    const details = this.renderRoot.querySelector('details');
    if (details !== null) details.open = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { session, language, tables, charts } = this;
    // The log keeps itself, and a comparison its columns; what is not worked out yet cannot be kept.
    const keepsItself = this.view === 'log' || this.view === 'compare';
    if (session === undefined || session.pending !== null || keepsItself) return nothing;
    const words = exportWords(language);
    const entry = (title: string, ending: string, make: Make): TemplateResult =>
      html`<li>
        <button type="button" @click=${() => void this.#save(ending, make)}>${title}</button>
      </li>`;
    return html`<details
        @toggle=${this.#onToggle}
        @keydown=${this.#escape}
        @focusout=${this.#leave}
      >
        <summary>${words.saveAs}</summary>
        <ul>
          ${entry(words.workbook, 'xlsx', async (details) => {
            const { tablesXlsx } = await import('./tables-xlsx.ts');
            return tablesXlsx(tables, details, words.about);
          })}
          ${tables.map((table) =>
            entry(words.asCsv(table.title), `${table.title}.csv`, (details) =>
              Promise.resolve(textFile('text/csv', tableCsv(table, details, language))),
            ),
          )}
          ${charts.map((chart) =>
            (['svg', 'png'] as const).map((format) =>
              entry(
                (format === 'svg' ? words.asSvg : words.asPng)(chart.title),
                `${chart.title}.${format}`,
                (details) => chartFile({ ...chart, format }, details),
              ),
            ),
          )}
          <li>
            <button type="button" @click=${() => window.print()}>${words.print}</button>
          </li>
        </ul>
      </details>
      <span role="status" class="muted small">${this.said}</span>`;
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    this.#search?.abort();
    if (!isOpen) return;
    this.#search = new AbortController();
    void this.#lookUp(this.#search.signal).catch(reportError);
  };

  /** What is there at once comes first; tipping points take a while, and are worked out as long as the menu is open. */
  async #lookUp(signal: AbortSignal): Promise<void> {
    const { tablesOf } = await import('./tables-of.ts');
    const { session, view, language } = this;
    if (session === undefined || signal.aborted) return;
    this.said = '';
    this.tables = tablesOf(view, session, language);
    if (view === 'fairness') void this.#lookFurther(session, signal).catch(reportError);
    const drawn = this.parentElement?.querySelector(`maatstaf-${view}-view`)?.shadowRoot ?? null;
    this.charts = drawn === null ? [] : chartsIn(drawn);
  }

  async #lookFurther(session: Session, signal: AbortSignal): Promise<void> {
    const { language } = this;
    this.said = exportWords(language).looking;
    const { tippingTable } = await import('./tipping-table.ts');
    const found = await tippingTable(session, language, signal).catch((error: unknown) => {
      if (signal.aborted) return [];
      throw error;
    });
    if (signal.aborted) return;
    this.tables = [...this.tables, ...found];
    this.said = '';
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  /** Who goes on to something else is not kept from seeing it. */
  readonly #leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || !(relatedTarget instanceof Node)) return;
    if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
  };

  #close(): void {
    const details = this.renderRoot.querySelector('details');
    if (details === null || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  async #save(ending: string, make: Make): Promise<void> {
    const { session, language } = this;
    if (session === undefined) return;
    const words = exportWords(language);
    const { run, name } = session;
    const kind = ending.split('.').at(-1) ?? '';
    const what =
      ending === kind ? wordsIn(language).view[this.view] : ending.slice(0, -kind.length - 1);
    const scenario = name ?? run.scenario.title ?? '';
    const file = `${fileName(run.pack.id, scenario, what, today())}.${kind}`;
    try {
      saveFile(file, await make(detailsOf(session, today(), language)));
      this.said = words.saved(file);
    } catch (error) {
      this.said = words.notSaved;
      reportError(error);
    }
    this.#close();
  }
}

type Make = (details: SavedDetails) => Promise<Blob>;

customElements.define('maatstaf-save-as', MaatstafSaveAs);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-save-as': MaatstafSaveAs;
  }
}
