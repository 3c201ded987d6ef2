import type { Run } from '@maatstaf/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Keeps } from '../award-table/ranked.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { AwardFilterEvent } from './award-filter-event.ts';
import { styles } from './award-filter.styles.ts';
import { awardFilterWords } from './award-filter-words.ts';
import { type AwardFilter, keptBy, noFilter, type Outcome, outcomes } from './kept-by.ts';

/** One of the things to choose from; undefined leaves none out. */
interface Option<Value> {
  readonly value: Value | undefined;
  readonly title: string;
}

/**
 * Fields that filter a ranked list by name, neighbourhood, pool and outcome, with how many proposals are
 * left of how many. The line with that count stays while a filter is on, also where the fields are closed
 * and on paper: it is a status, so that screen readers say it. Where none is left there is a way back.
 *
 * @fires award-filter - the list is to show other proposals
 * @csspart fields - the fields
 */
export class MaatstafAwardFilter extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    filter: { attribute: false },
    isClosed: { attribute: false },
  };
  declare run: Run | undefined;
  /** What is filtered by, by nothing where it is not set; the page sets it to what `award-filter` told. */
  declare filter: AwardFilter | undefined;
  /** Whether the fields are put away; what is filtered stays so. */
  declare isClosed: boolean;

  constructor() {
    super();
    this.isClosed = false;
  }

  get #asked(): AwardFilter {
    return this.filter ?? noFilter;
  }

  override render(): TemplateResult | typeof nothing {
    const { run } = this;
    if (run === undefined) return nothing;
    const keeps = keptBy(this.#asked);
    const { awards } = run.allocation;
    const all = awards.length;
    const shown = keeps === undefined ? all : this.#count(run, keeps);
    const isFiltered = keeps !== undefined;
    const words = awardFilterWords(this.language);
    return html`${this.isClosed ? nothing : this.#fields(run)}
      <p class="line" tabindex="-1">
        <span role="status"
          >${
            isFiltered
              ? `${words.only(this.#told(run))}: ${words.counted(shown, all)}.`
              : this.isClosed
                ? nothing
                : `${words.countedAll(all)}.`
          }</span
        >${
          isFiltered && shown > 0
            ? html`<button type="button" @click=${this.#reset}>${words.reset}</button>`
            : nothing
        }
      </p>
      ${
        shown > 0 || !isFiltered
          ? nothing
          : html`<div class="none">
              <p>${words.none}</p>
              <button type="button" class="primary" @click=${this.#reset}>${words.reset}</button>
            </div>`
      }`;
  }

  #fields(run: Run): TemplateResult {
    const { language } = this;
    const filter = this.#asked;
    const words = awardFilterWords(language);
    const { neighbourhoods, pools } = this.#choices(run);
    return html`<div class="fields" part="fields" role="search" aria-label=${words.title}>
      <div class="field">
        <label for="query">${words.query}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${filter.query}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.#set({ query: target.value });
          }}
        />
      </div>
      ${choice('neighbourhood', words.neighbourhood, neighbourhoods, filter.neighbourhood, this.#set)}
      ${pools.length < 3 ? nothing : choice('pool', words.pool, pools, filter.pool, this.#set)}
      ${choice('outcome', words.outcome, this.#outcomes(), filter.outcome, this.#set)}
    </div>`;
  }

  /** Neighbourhoods that a proposal serves, by name; pools as they stand in the list. */
  #choices({ pack, dataset, allocation }: Run): {
    readonly neighbourhoods: readonly Option<string>[];
    readonly pools: readonly Option<string | null>[];
  } {
    const words = awardFilterWords(this.language);
    const names = namesOf({ pack, dataset }, this.language);
    const served = new Set(
      dataset.proposals.flatMap(({ serves }) => serves.map(({ neighbourhood }) => neighbourhood)),
    );
    const byName = [...served]
      .map((value) => ({ value, title: names.neighbourhood(value) }))
      .toSorted((one, other) => one.title.localeCompare(other.title, this.language));
    const without = allocation.awards.some(({ pool }) => pool === null)
      ? [{ value: null, title: this.words.withoutPool }]
      : [];
    return {
      neighbourhoods: [{ value: undefined, title: words.everyNeighbourhood }, ...byName],
      pools: [
        { value: undefined, title: words.everyPool },
        ...allocation.pools.map(({ pool }) => ({ value: pool, title: names.pool(pool) })),
        ...without,
      ],
    };
  }

  #outcomes(): readonly Option<Outcome>[] {
    const words = awardFilterWords(this.language);
    return [
      { value: undefined, title: words.everyOutcome },
      ...outcomes.map((value) => ({ value, title: words.outcomes[value] })),
    ];
  }

  /** What is filtered by, in words. */
  #told(run: Run): string {
    const { query, neighbourhood, pool, outcome } = this.#asked;
    const words = awardFilterWords(this.language);
    const names = namesOf(run, this.language);
    return [
      ...(query.trim() === '' ? [] : [words.named(query.trim())]),
      ...(neighbourhood === undefined ? [] : [names.neighbourhood(neighbourhood)]),
      ...(pool === undefined ? [] : [pool === null ? this.words.withoutPool : names.pool(pool)]),
      ...(outcome === undefined ? [] : [words.outcomes[outcome]]),
    ].join(' · ');
  }

  #count({ dataset, allocation }: Run, keeps: Keeps): number {
    const awards = new Map(allocation.awards.map((award) => [award.proposal, award]));
    let count = 0;
    for (const proposal of dataset.proposals) {
      const award = awards.get(proposal.id);
      if (award !== undefined && keeps(proposal, award)) count += 1;
    }
    return count;
  }

  readonly #set = (change: Partial<AwardFilter>): void => {
    const filter = { ...this.#asked, ...change };
    this.dispatchEvent(new AwardFilterEvent({ filter, keeps: keptBy(filter) }));
  };

  /** The button leaves with the filter; the focus goes to the first field, or else to the count. */
  readonly #reset = (): void => {
    const { renderRoot } = this;
    const next = renderRoot.querySelector<HTMLElement>(this.isClosed ? '.line' : '#query');
    next?.focus();
    this.#set({ query: '', neighbourhood: undefined, pool: undefined, outcome: undefined });
  };
}

/** A list to choose one of. */
function choice<Key extends 'neighbourhood' | 'pool' | 'outcome'>(
  key: Key,
  label: string,
  options: readonly Option<NonNullable<AwardFilter[Key]> | null>[],
  chosen: AwardFilter[Key],
  set: (change: Partial<AwardFilter>) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${key}>${label}</label>
    <select
      id=${key}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement)
          set({ [key]: options[target.selectedIndex]?.value });
      }}
    >
      ${options.map(
        ({ value, title }) => html`<option .selected=${value === chosen}>${title}</option>`,
      )}
    </select>
  </div>`;
}

customElements.define('maatstaf-award-filter', MaatstafAwardFilter);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-award-filter': MaatstafAwardFilter;
  }
}
