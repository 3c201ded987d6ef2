import { type MetricId, numbers, type Run } from '@maatstaf/core';
import { metricText } from '@maatstaf/core/explain';
import { invariantsOf } from '@maatstaf/core/invariants';
import { type Metrics, metrics } from '@maatstaf/core/metrics';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { type CurveName, curveFigure } from './curve-figure.ts';
import { districtTable } from './district-table.ts';
import { styles } from './fairness-panel.styles.ts';
import type { FairnessView } from './fairness-view.ts';
import { fairnessWords } from './fairness-words.ts';
import { invariantList } from './invariant-list.ts';
import { metricCard } from './metric-card.ts';
import { perHead } from './per-head.ts';

const lookAtNeed: ReadonlySet<MetricId> = new Set([
  'concentration-index',
  'kakwani',
  'suits',
  'share-to-neediest-fifth',
]);

/**
 * How fair the outcome at hand is: its metrics with what they rest on, the division as curves with their
 * tables, the split over city districts, and whether what must always be true is true here; where it is not, that
 * stands first.
 *
 * @csspart card - one metric
 */
export class MaatstafFairnessPanel extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    opened: { state: true },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  /** The curves whose tables are open. */
  declare protected opened: ReadonlySet<CurveName>;
  #metrics: Metrics | undefined;
  #before: Metrics | undefined;

  constructor() {
    super();
    this.opened = new Set();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { run, baseline } = this;
    if (changed.has('run')) this.#metrics = run === undefined ? undefined : metrics(run);
    if (changed.has('baseline'))
      this.#before = baseline === undefined ? undefined : metrics(baseline);
  }

  override render(): TemplateResult | typeof nothing {
    const { run, language } = this;
    const found = this.#metrics;
    if (run === undefined || found === undefined) return nothing;
    const words = fairnessWords(language);
    const view: FairnessView = {
      run,
      metrics: found,
      before: run === this.baseline ? null : (this.#before ?? null),
      language,
      words,
    };
    const invariants = invariantsOf(run);
    const isBroken = invariants.some(({ holds }) => !holds);
    const promises = invariantList(invariants, view);
    const cards = (byNeed: boolean) =>
      html`<div class="cards">
        ${found.metrics
          .filter(({ id }) => lookAtNeed.has(id) === byNeed)
          .map((metric) => metricCard(metric, view))}
      </div>`;
    return html`
      ${illustrativeNotice(run.dataset, this.words)} ${isBroken ? promises : nothing}
      <p class="small muted">${words.barNote}</p>
      <h3>${words.byNeed}</h3>
      ${run.pack.needModels.length === 0 ? html`<p>${words.noNeed}</p>` : cards(true)}
      <h3>${words.uneven}</h3>
      ${this.#caution(view)} ${cards(false)}
      <h3>${words.restsOn}</h3>
      ${this.#foundation(view)}
      <h3>${words.curves}</h3>
      <div class="figures">
        ${run.pack.needModels.length === 0 ? nothing : this.#curve('concentration', view)}
        ${this.#curve('lorenz', view)}
      </div>
      ${districtTable(view)} ${perHead(view)} ${isBroken ? nothing : promises}
    `;
  }

  #curve(name: CurveName, view: FairnessView): TemplateResult {
    return curveFigure(name, this.opened.has(name), this.#open, view);
  }

  readonly #open = (name: CurveName, isOpen: boolean): void => {
    if (this.opened.has(name) === isOpen) return;
    const others = [...this.opened].filter((other) => other !== name);
    this.opened = new Set(isOpen ? [...others, name] : others);
  };

  /** What measures of unevenness do not say. */
  #caution({
    metrics: { metrics: list },
    language,
  }: FairnessView): TemplateResult | typeof nothing {
    const gini = list.find(({ id }) => id === 'gini');
    const caution = gini === undefined ? null : metricText(gini, language).caution;
    return caution === null ? nothing : html`<p class="muted">${caution}</p>`;
  }

  /** How areas are counted, and which are left out or say little: all of them, by name. */
  #foundation({ run, metrics: { metrics: list }, words, language }: FairnessView): TemplateResult {
    const names = namesOf(run, language);
    const named = (codes: readonly string[]) =>
      numbers(language).list(codes.map(names.neighbourhood));
    const byNeed = list.find(({ id }) => id === 'concentration-index');
    const overall = list.find(({ id }) => id === 'gini');
    const { leftOut = [] } = byNeed ?? {};
    const { small = [] } = overall ?? {};
    const weights = overall === undefined ? null : metricText(overall, language).weights;
    return html`<ul class="sentences">
      ${weights === null ? nothing : html`<li>${weights}</li>`}
      ${
        run.pack.needModels.length === 0
          ? nothing
          : html`<li>
              ${leftOut.length === 0 ? words.noneLeftOut : words.leftOut(leftOut.length, named(leftOut))}
            </li>`
      }
      ${small.length === 0 ? nothing : html`<li>${words.small(named(small))}</li>`}
    </ul>`;
  }
}

customElements.define('maatstaf-fairness-panel', MaatstafFairnessPanel);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-fairness-panel': MaatstafFairnessPanel;
  }
}
