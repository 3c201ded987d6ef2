import { methodName, numbers, type Run } from '@maatstaf/core';
import type { ToldPromise } from '@maatstaf/core/compare-methods';
import { base, control } from '@maatstaf/elements';
import { type ComparedColumn, methodWords } from '@maatstaf/elements/comparison';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Divider } from '../../divide/divider.ts';
import { chartFile } from '../../export/chart-file.ts';
import { comparisonCsv } from '../../export/comparison-csv.ts';
import { comparisonDetails, comparisonTables } from '../../export/comparison-tables.ts';
import { detailsOf, today } from '../../export/details-of.ts';
import { exportWords } from '../../export/export-words.ts';
import { fileName } from '../../export/file-name.ts';
import { saveFile, textFile } from '../../export/save-file.ts';
import type { SavedDetails } from '../../export/saved-table.ts';
import type { NamedScenario, Session } from '../../state/session.ts';
import { newDivider } from '../../workers/new-worker.ts';
import { SessionView } from '../session-view.ts';
import { columnChooser } from './column-chooser.ts';
import { type CompareChoice, firstChoice, inOrder, leaving, toggled } from './compare-choice.ts';
import { compareWords } from './compare-words.ts';
import { styles } from './compare-view.styles.ts';
import { leftOutTitles, offeredColumns } from './wanted-column.ts';
import { WorkedColumns } from './worked-columns.ts';

/** What is compared of one policy, while the page is open: it outlives the view. */
interface Comparing {
  readonly columns: WorkedColumns;
  choice: CompareChoice;
}

/** By the baseline of the policy that was opened. */
const comparing = new WeakMap<Run, Comparing>();

/** Scenarios and ways of dividing, side by side. */
export class MaatstafCompareView extends SessionView {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    said: { state: true },
    kept: { state: true },
  };
  /** What became of a file that was asked for. */
  declare protected said: string;
  /** The scenarios that are kept under a name, once they are read. */
  declare protected kept: readonly NamedScenario[];
  #readKept: Session['readKept'];
  #columns: WorkedColumns | undefined;
  /** The columns as they were drawn last, so that what is the same is not drawn again. */
  #drawn: readonly ComparedColumn[] = [];
  #promises: readonly ToldPromise[] = [];

  constructor() {
    super();
    this.said = '';
    this.kept = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#columns?.removeEventListener('change', this.#changed);
    this.#columns = undefined;
  }

  override willUpdate(): void {
    const readKept = this.session?.readKept;
    if (readKept === this.#readKept) return;
    this.#readKept = readKept;
    void this.#read(readKept).catch(reportError);
  }

  async #read(readKept: Session['readKept']): Promise<void> {
    const kept = (await readKept?.()) ?? [];
    if (this.#readKept === readKept) this.kept = kept;
  }

  /** How many columns have an outcome, and how many will have none; what is to be done where there is nothing to compare. */
  #told(done: number): string {
    const words = compareWords(this.language);
    if (this.#drawn.length < 2) return words.tooFew(this.#drawn.length);
    const none = this.#drawn.filter(({ kind }) => kind === 'refused' || kind === 'failed').length;
    const said = words.done(done, this.#drawn.length);
    return none === 0 ? said : `${said} ${words.noOutcome(none)}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { session, language } = this;
    if (session === undefined) return nothing;
    const words = compareWords(language);
    const { columns, choice } = this.#watch(session);
    const offered = offeredColumns(session, this.kept, choice.without, language);
    const chosen = inOrder(
      choice,
      offered.map(({ id }) => id),
    ).flatMap((id) => offered.find((one) => one.id === id) ?? []);
    this.#take(columns.of(chosen));
    const left = leftOutTitles(session.run, choice.without, language);
    const done = this.#drawn.filter(({ kind }) => kind === 'outcome').length;
    return html`${columnChooser({
        offered,
        choice,
        words,
        takes: methodWords(language).takes,
        toggle: (id) => this.#choose(toggled(choice, id)),
        chooseBase: (id) => this.#choose({ ...choice, base: id }),
      })}
      ${
        left.length === 0
          ? nothing
          : html`<p class="notice">
              ${words.without(numbers(language).list(left))}
              <button
                type="button"
                class="quiet"
                @click=${() => this.#choose({ ...choice, without: firstChoice.without })}
              >
                ${words.withAgain}
              </button>
            </p>`
      }
      <p class="tools">
        <button type="button" ?disabled=${done === 0} @click=${this.#saveXlsx}>
          ${words.xlsx}
        </button>
        <button type="button" ?disabled=${done === 0} @click=${this.#saveCsv}>${words.csv}</button>
        <span role="status" class="muted small">${this.said || this.#told(done)}</span>
      </p>
      <maatstaf-comparison
        .columns=${this.#drawn}
        .promises=${this.#promises}
        language=${language}
        @limits-leave=${({ detail }: HTMLElementEventMap['limits-leave']) =>
          this.#choose(leaving(choice, detail))}
        @column-stop=${({ detail }: HTMLElementEventMap['column-stop']) => columns.stop(detail.key)}
        @column-retry=${({ detail }: HTMLElementEventMap['column-retry']) => columns.retry(detail.key)}
        @chart-save=${this.#saveChart}
      ></maatstaf-comparison>`;
  }

  /** What is compared of the policy at hand, of which this draws every change. */
  #watch({ baseline, evaluator }: Session): Comparing {
    const found = comparing.get(baseline) ?? {
      columns: new WorkedColumns(new Divider(newDivider), evaluator),
      choice: firstChoice,
    };
    comparing.set(baseline, found);
    if (this.#columns !== found.columns && this.isConnected) {
      this.#columns?.removeEventListener('change', this.#changed);
      found.columns.addEventListener('change', this.#changed);
      this.#columns = found.columns;
    }
    return found;
  }

  /** Takes over columns, where one of them is another than before. */
  #take(columns: readonly ComparedColumn[]): void {
    const drawn = this.#drawn;
    const isSame =
      columns.length === drawn.length &&
      columns.every((column, at) => {
        const before = drawn[at];
        if (before === undefined || before.kind !== column.kind) return false;
        const isNamed = before.key === column.key && before.title === column.title;
        if (column.kind === 'failed' && before.kind === 'failed')
          return isNamed && before.stopped === column.stopped;
        if (column.kind === 'awaited' || before.kind === 'awaited') return isNamed;
        if (column.kind === 'failed' || before.kind === 'failed') return false;
        return isNamed && before.run === column.run;
      });
    if (isSame) return;
    this.#drawn = columns;
    const methods = columns.flatMap((column) =>
      column.kind === 'outcome'
        ? [methodName(column.run.scenario.method ?? column.run.pack.allocation.method)]
        : [],
    );
    void this.#tellPromises([...new Set(methods)]);
  }

  /** The promises come with all that they are about, so they are loaded only where methods differ. */
  async #tellPromises(methods: readonly string[]): Promise<void> {
    const drawn = this.#drawn;
    this.#promises = [];
    if (methods.length < 2) return;
    const { toldPromises } = await import('@maatstaf/fairness/promises');
    if (this.#drawn !== drawn) return;
    this.#promises = toldPromises(methods);
    this.requestUpdate();
  }

  #choose(choice: CompareChoice): void {
    const { session } = this;
    if (session === undefined) return;
    this.#watch(session).choice = choice;
    this.said = '';
    this.requestUpdate();
  }

  readonly #changed = (): void => this.requestUpdate();

  readonly #saveXlsx = (): void => {
    const { language } = this;
    void this.#saveAs('xlsx', async (details) => {
      const { tablesXlsx } = await import('../../export/tables-xlsx.ts');
      const drawn = this.#drawn;
      const origin = comparisonDetails(drawn, details, language);
      return tablesXlsx(comparisonTables(drawn, language), origin, exportWords(language).about);
    });
  };

  readonly #saveCsv = (): void => {
    void this.#saveAs('csv', (details) =>
      Promise.resolve(textFile('text/csv', comparisonCsv(this.#drawn, details, this.language))),
    );
  };

  readonly #saveChart = ({ detail }: HTMLElementEventMap['chart-save']): void => {
    void this.#saveAs(detail.format, (details) => chartFile(detail, details));
  };

  async #saveAs(format: string, make: (details: SavedDetails) => Promise<Blob>): Promise<void> {
    const { session, language } = this;
    if (session === undefined) return;
    const words = compareWords(language);
    const file = `${fileName(session.run.pack.id, words.file)}.${format}`;
    try {
      saveFile(file, await make(detailsOf(session, today(), language)));
      this.said = words.saved(file);
    } catch (error) {
      this.said = words.notSaved;
      reportError(error);
    }
  }
}

customElements.define('maatstaf-compare-view', MaatstafCompareView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-compare-view': MaatstafCompareView;
  }
}
