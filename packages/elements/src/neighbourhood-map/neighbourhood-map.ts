import type { Comparison, Issue, Run } from '@maatstaf/core';
import type { Geography, Outlines } from '@maatstaf/core/geography';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { NeighbourhoodSelectEvent } from '../priority-list/neighbourhood-select-event.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { drawing } from './drawing.ts';
import { drawnPlan, type MapLayout } from './drawn-plan.ts';
import { mapLegend } from './map-legend.ts';
import { mapClasses } from './map-classes.ts';
import { mapTable } from './map-table.ts';
import type { MapView } from './map-view.ts';
import { mapWords } from './map-words.ts';
import { type Direction, nearest } from './nearest.ts';
import { styles } from './neighbourhood-map.styles.ts';
import { outlinesForm } from './outlines-form.ts';
import { provenance } from './provenance.ts';
import { type MapMeasure, measuresOf, shownText, shownValues } from './shown-values.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The neighbourhoods as a schematic map or as tiles, coloured by need, money or change. Every colour has a
 * sign, what is unknown is hatched, and a table says the same. The arrow keys go to the neighbourhood
 * that lies next to it.
 *
 * @fires neighbourhood-select - a neighbourhood was chosen
 * @fires outlines-choose - a file with outlines of the user's own was chosen
 * @fires outlines-clear - the schematic map is wanted back
 * @slot chosen - what leads on from the neighbourhood that is chosen
 * @csspart map - the drawing
 */
export class MaatstafNeighbourhoodMap extends LocalisedElement {
  static override styles = [base, control, table, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    comparison: { attribute: false },
    geography: { attribute: false },
    outlines: { attribute: false },
    outlineIssues: { attribute: false },
    neighbourhood: { type: String },
    measure: { state: true },
    layout: { state: true },
    reached: { state: true },
    pointedAt: { state: true },
  };
  declare run: Run | undefined;
  declare comparison: Comparison | undefined;
  /** Where the neighbourhoods lie; without it there are tiles in the order of their codes. */
  declare geography: Geography | undefined;
  /** Outlines that replace the schematic cells. */
  declare outlines: Outlines | undefined;
  /** What was wrong with the last file of outlines. */
  declare outlineIssues: readonly Issue[] | undefined;
  /** The code of the neighbourhood that is chosen. */
  declare neighbourhood: string | undefined;
  declare protected measure: MapMeasure | undefined;
  declare protected layout: MapLayout;
  /** Where the keyboard stands. */
  declare protected reached: string | undefined;
  declare protected pointedAt: string | undefined;

  constructor() {
    super();
    this.layout = 'map';
  }

  get #hasMap(): boolean {
    return this.geography !== undefined || this.outlines !== undefined;
  }

  #view(run: Run): MapView {
    const { comparison, geography, outlines, language } = this;
    const words = mapWords(language);
    const measures = measuresOf(run, comparison);
    const measure = measures.find((each) => each === this.measure) ?? measures[0] ?? 'awarded';
    const layout = this.#hasMap ? this.layout : 'tiles';
    const values = shownValues(run, comparison, measure);
    const codes = run.dataset.neighbourhoods.map(({ code }) => code);
    return {
      run,
      language,
      words,
      measures,
      measure,
      layout,
      values,
      title: words.title[layout === 'map' && outlines !== undefined ? 'outlines' : layout],
      classes: mapClasses(
        measure,
        codes.map((code) => values.get(code) ?? null),
        words,
        language,
      ),
      plan: drawnPlan(layout, codes, geography, outlines),
    };
  }

  override render(): TemplateResult | typeof nothing {
    const { run, neighbourhood } = this;
    if (run === undefined) return nothing;
    const view = this.#view(run);
    const { words, plan, measures } = view;
    const reached = [this.reached, neighbourhood, plan.areas[0]?.code].find((code) =>
      plan.areas.some((area) => area.code === code),
    );
    return html`
      ${illustrativeNotice(run.dataset, this.words)}
      <h3 id="title">${view.title}</h3>
      ${this.#choices(view)}
      <div class="figure">
        <div class="drawn" @focusout=${this.#leave}>
          ${drawing({
            view,
            chosen: neighbourhood,
            reached,
            choose: this.#choose,
            point: (code) => (this.pointedAt = code),
            reach: (code) => (this.reached = code),
            press: (event) => this.#press(event, view),
          })}
          <p class="small muted" id="keys">${words.keys}</p>
        </div>
        <div class="beside">
          ${this.#readout(view)}<slot name="chosen"></slot>${mapLegend(view)}
          ${
            measures.includes('per-head')
              ? nothing
              : html`<p class="small muted">${words.noPopulations}</p>`
          }
          ${provenance(view, this.geography, this.outlines)}
        </div>
      </div>
      <details>
        <summary>${words.table}</summary>
        ${mapTable(view, this.#choose)}
      </details>
      ${outlinesForm(words, this.language, this.outlines !== undefined, this.outlineIssues ?? [])}
    `;
  }

  #choices({ words, measures, measure, layout }: MapView): TemplateResult {
    const layouts: readonly MapLayout[] = ['map', 'tiles'];
    return html`<div class="choices">
      <div class="field">
        <label for="measure">${words.measure}</label>
        <select
          id="measure"
          @change=${({ target }: Event) => {
            if (!(target instanceof HTMLSelectElement)) return;
            this.measure = measures.find((each) => each === target.value);
          }}
        >
          ${measures.map(
            (each) =>
              html`<option value=${each} ?selected=${each === measure}>
                ${words.measures[each]}
              </option>`,
          )}
        </select>
      </div>
      ${
        this.#hasMap
          ? html`<fieldset>
              <legend>${words.layout}</legend>
              ${layouts.map(
                (each) =>
                  html`<label class="choice"
                    ><input
                      type="radio"
                      name="layout"
                      value=${each}
                      .checked=${each === layout}
                      @change=${() => (this.layout = each)}
                    />${words.layouts[each]}</label
                  >`,
              )}
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  /** What the pointer or the keyboard is at, else what is chosen. */
  #readout({ run, words, values, measure, classes, language }: MapView): TemplateResult {
    const code = this.pointedAt ?? this.reached ?? this.neighbourhood;
    const area = run.dataset.neighbourhoods.find((each) => each.code === code);
    if (area === undefined) return html`<p class="readout muted">${words.point}</p>`;
    const value = values.get(area.code) ?? null;
    const found = classes.find(({ holds }) => holds(value));
    return html`<p class="readout" aria-hidden="true">
      <strong>${area.name}</strong>
      ${area.cityDistrict === null ? nothing : html`<span class="muted">${area.cityDistrict}</span>`}
      <span class="value number"
        >${value === null ? words.unknown : shownText(measure, value, language)}</span
      >
      <span class="small muted">
        ${words.measures[measure]}${found === undefined || value === null ? nothing : html` · ${found.label}`}
      </span>
    </p>`;
  }

  /** Heard around the drawing: Chromium lets the tab key stop at a drawing that itself listens for focus. */
  readonly #leave = (): void => {
    this.reached = undefined;
  };

  readonly #choose = (neighbourhood: string): void => {
    this.reached = neighbourhood;
    this.dispatchEvent(new NeighbourhoodSelectEvent({ neighbourhood }));
  };

  #press(event: KeyboardEvent, { plan: { areas } }: MapView): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const at = areas.find(
      ({ code }) => target instanceof Element && code === target.getAttribute('data-code'),
    );
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(at.code);
      return;
    }
    const direction = directions[event.key];
    const ends: Readonly<Record<string, typeof at | undefined>> = {
      Home: areas[0],
      End: areas.at(-1),
    };
    const next = direction === undefined ? ends[event.key] : nearest(at, areas, direction);
    if (direction !== undefined || next !== undefined) event.preventDefault();
    if (next === undefined) return;
    this.reached = next.code;
    void this.updateComplete.then(() => this.#optionOf(next.code)?.focus());
  }

  #optionOf(code: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`[data-code="${CSS.escape(code)}"]`);
  }

  /** Another policy has other neighbourhoods. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    const known = (code: string | undefined) =>
      this.run?.dataset.neighbourhoods.some((each) => each.code === code) === true;
    if (!known(this.reached)) this.reached = undefined;
    if (!known(this.pointedAt)) this.pointedAt = undefined;
  }
}

customElements.define('maatstaf-neighbourhood-map', MaatstafNeighbourhoodMap);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-neighbourhood-map': MaatstafNeighbourhoodMap;
  }
}
