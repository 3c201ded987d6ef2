import { factsOfRule, type Run } from '@maatstaf/core';
import type { Finding } from '@maatstaf/core/review';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { conditionView } from '../condition/condition-view.ts';
import { ParameterChangeEvent } from '../limits/limit-events.ts';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { findingNotes } from './finding-notes.ts';
import { parameterField } from './parameter-field.ts';
import {
  RuleOpenEvent,
  RuleResetEvent,
  RuleSwitchEvent,
  ThresholdChangeEvent,
} from './rule-events.ts';
import { passes, type RuleFilter, ruleFilters } from './rule-filter.ts';
import { type RuleInList, rulesInList, searchable } from './rule-in-list.ts';
import type { RuleListChanges, RuleListView } from './rule-list-view.ts';
import { styles } from './rule-list.styles.ts';
import { ruleListWords } from './rule-list-words.ts';
import { ruleSections } from './rule-sections.ts';
import { thresholdField } from './threshold-field.ts';

/**
 * The policy as rules: by principle and criterion and then by what else they do, each with its sentence,
 * its conditions in words, what it rests on, how many proposals it touches, and the parameters it reads.
 * Looking is free: filter and search change nothing. What differs from the baseline is marked.
 *
 * @fires rule-switch - a rule was switched on or off
 * @fires rule-open - a person wants to change a rule, or make a new one
 * @fires rule-reset - a person wants a rule as it is published
 * @fires parameter-change - a parameter has another value
 * @fires threshold-change - the quality threshold has other points, or is off
 * @csspart rule - one rule
 */
export class MaatstafRuleList extends LocalisedElement {
  static override styles = [base, control, mark, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    findings: { attribute: false },
    unfinished: { attribute: false },
    refused: { state: true },
    filter: { state: true },
    query: { state: true },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  /** What `review` found about the rules as they are; empty while it is not known. */
  declare findings: readonly Finding[];
  /** The rules, by name, of which a person has made a version that is not right yet. */
  declare unfinished: ReadonlySet<string>;
  /** The field, by its id, of which what was typed is refused. */
  declare protected refused: string | undefined;
  declare protected filter: RuleFilter;
  declare protected query: string;
  #rules: readonly RuleInList[] = [];

  constructor() {
    super();
    this.findings = [];
    this.unfinished = new Set();
    this.filter = 'all';
    this.query = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { run, baseline } = this;
    // What was refused makes way for the number of another outcome.
    if (changed.has('run')) this.refused = undefined;
    if (run === undefined || baseline === undefined) return;
    const before = changed.get('run');
    if (before?.assessment !== run.assessment || changed.has('baseline'))
      this.#rules = rulesInList(run, baseline);
  }

  override render(): TemplateResult | typeof nothing {
    const { run, baseline, language } = this;
    if (run === undefined || baseline === undefined) return nothing;
    const words = ruleListWords(language);
    const findings = new Map<string, Finding[]>();
    for (const finding of this.findings)
      for (const subject of finding.concerns)
        findings.set(subject, [...(findings.get(subject) ?? []), finding]);
    const view: RuleListView = {
      run,
      baseline,
      language,
      words,
      told: conditionView(run, language),
      findings,
      unfinished: this.unfinished,
      refused: this.refused,
    };
    const query = this.query.trim().toLocaleLowerCase();
    const shown = this.#rules.filter(
      (each) =>
        passes(this.filter, each, findings.has(`rule:${each.rule.name}`)) &&
        (query === '' || searchable(each, run).includes(query)),
    );
    const isWhole = shown.length === this.#rules.length;
    return html`
      <p class="muted">${words.intro}</p>
      ${illustrativeNotice(run.dataset, this.words)} ${this.#controls(view, shown.length)}
      ${
        shown.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : ruleSections(shown, view, this.#changes)
      }
      ${isWhole ? [thresholdField(view, this.#changes), this.#otherParameters(view)] : nothing}
    `;
  }

  #controls({ words }: RuleListView, shown: number): TemplateResult {
    const rules = this.#rules;
    const count = (isOne: (each: RuleInList) => boolean) => rules.filter(isOne).length;
    const changes = words.changedCount(
      count(({ isChanged }) => isChanged),
      count(({ isOn }) => !isOn),
    );
    return html`<div class="controls" role="search">
      <div class="control">
        <label for="query">${words.search}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) this.query = target.value;
          }}
        />
      </div>
      <div class="control">
        <label for="filter">${words.show}</label>
        <select
          id="filter"
          @change=${({ target }: Event) => {
            if (!(target instanceof HTMLSelectElement)) return;
            this.filter = ruleFilters[target.selectedIndex] ?? 'all';
          }}
        >
          ${ruleFilters.map(
            (each) =>
              html`<option value=${each} .selected=${each === this.filter}>
                ${words.shown[each]}
              </option>`,
          )}
        </select>
      </div>
      <button type="button" @click=${() => this.#changes.open(null)}>${words.add}</button>
      <p class="count" role="status">
        ${words.counted(shown, rules.length)} ${changes === '' ? nothing : html`${changes}.`}
      </p>
    </div>`;
  }

  /** Parameters that no rule reads: limits do, or what is watched over the years. */
  #otherParameters(view: RuleListView): TemplateResult | typeof nothing {
    const { run, words } = view;
    const read = new Set(run.pack.rules.flatMap(factsOfRule));
    const others = run.pack.parameters.filter(({ id }) => !read.has(`parameter.${id}`));
    if (others.length === 0) return nothing;
    return html`<section class="group" aria-labelledby="other">
      <h3 id="other">${words.other}</h3>
      <p class="muted">${words.otherIntro}</p>
      ${others.map(
        (parameter) =>
          html`<div class="rule">
            ${parameterField(parameter, 'other', view, this.#changes)}
            ${findingNotes(`parameter:${parameter.id}`, view)}
          </div>`,
      )}
    </section>`;
  }

  readonly #changes: RuleListChanges = {
    on: (rule, on) => this.dispatchEvent(new RuleSwitchEvent({ rule, on })),
    open: (rule) => this.dispatchEvent(new RuleOpenEvent({ rule })),
    reset: (rule) => this.dispatchEvent(new RuleResetEvent({ rule })),
    parameter: (field, parameter, value) => {
      this.refused = value === null ? field : undefined;
      if (value !== null) this.dispatchEvent(new ParameterChangeEvent({ parameter, value }));
    },
    threshold: (field, points) => {
      this.refused = points === null ? field : undefined;
      if (points !== null) this.dispatchEvent(new ThresholdChangeEvent({ points }));
    },
    thresholdOn: (on) => {
      const points = on ? (this.baseline?.pack.allocation.threshold?.points ?? null) : null;
      this.dispatchEvent(new ThresholdChangeEvent({ points }));
    },
  };

  /** Brings a rule into view and the focus to its button, where it is shown. */
  focusRule(name: string): void {
    const heading = this.renderRoot.querySelector(`#rule-${CSS.escape(name.replace('/', '-'))}`);
    heading?.closest('article')?.querySelector<HTMLElement>('.actions button')?.focus();
  }
}

customElements.define('maatstaf-rule-list', MaatstafRuleList);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-rule-list': MaatstafRuleList;
  }
}
