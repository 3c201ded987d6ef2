import { type Comparison, type Run, textIn } from '@maatstaf/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { comeAndGone } from '../changes/come-and-gone.ts';
import { sameSettings } from '../changes/same-settings.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { styles } from './summary-cards.styles.ts';

/** More names than this do not fit a card; the list of changes has them all. */
const namesShown = 2;

/**
 * The headline figures of a scenario, always against the baseline and by name: budget, what is
 * awarded, who comes in and falls out, neighbourhoods up and down, and the concentration index.
 *
 * @csspart card - one figure
 */
export class MaatstafSummaryCards extends LocalisedElement {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    baseline: { attribute: false },
    comparison: { attribute: false },
  };
  declare run: Run | undefined;
  declare baseline: Run | undefined;
  declare comparison: Comparison | undefined;

  override render(): TemplateResult | typeof nothing {
    const { run, baseline, comparison, words, numbers, language } = this;
    if (run === undefined || baseline === undefined || comparison === undefined) return nothing;
    const { cards } = words;
    const names = namesOf(run, language);
    const { entered, left } = comeAndGone(comparison);
    const pack = textIn(run.pack.title, language);
    const [now, then] = [run.allocation, baseline.allocation];
    const moved = (up: boolean) =>
      comparison.neighbourhoods
        .filter(({ beforeCents, afterCents }) =>
          up ? afterCents > beforeCents : afterCents < beforeCents,
        )
        .map(({ neighbourhood }) => names.neighbourhood(neighbourhood));
    const was = (before: string, after: string) =>
      before === after ? cards.unchanged : cards.was(before);
    const [budget, budgetBefore] = [numbers.euro(now.budgetCents), numbers.euro(then.budgetCents)];
    const [spent, spentBefore] = [numbers.euro(now.spentCents), numbers.euro(then.spentCents)];

    return html`
      <h3>
        ${sameSettings(baseline, run) ? cards.baseline(pack) : cards.title(run.scenario.title ?? cards.scenario, pack)}
      </h3>
      ${illustrativeNotice(run.dataset, words)}
      <dl class=${run.pack.needModels.length === 0 ? 'without-need' : ''}>
        ${this.#card(cards.budget, budget, was(budgetBefore, budget), 'money')}
        ${this.#card(
          cards.spent,
          spent,
          html`${was(spentBefore, spent)}<br />${cards.left(numbers.euro(now.budgetCents - now.spentCents - now.heldCents))}${
              now.heldCents === 0 ? '' : html`<br />${cards.held(numbers.euro(now.heldCents))}`
            }`,
          'money',
        )}
        ${this.#concentration(run, baseline, was)}
        ${this.#listCard(cards.entered, entered.map(names.proposal), 'up')}
        ${this.#listCard(cards.leaving, left.map(namesOf(baseline, language).proposal), 'down')}
        ${this.#listCard(cards.up, moved(true), 'up')}
        ${this.#listCard(cards.down, moved(false), 'down')}
      </dl>
    `;
  }

  #card(
    title: string,
    figure: string,
    note: string | TemplateResult,
    tone: '' | 'up' | 'down' | 'wide' | 'money' = '',
  ): TemplateResult {
    return html`<div class="card ${tone}" part="card">
      <dt>${title}</dt>
      <dd>
        <span class="figure number">${figure}</span>
        <span class="note muted">${note}</span>
      </dd>
    </div>`;
  }

  #listCard(title: string, names: readonly string[], tone: 'up' | 'down'): TemplateResult {
    const { cards } = this.words;
    const rest = names.length - namesShown;
    const shown = names.slice(0, namesShown).join(' · ');
    const note =
      names.length === 0 ? this.words.none : rest > 0 ? `${shown} · ${cards.more(rest)}` : shown;
    return this.#card(
      title,
      this.numbers.number(names.length),
      note,
      names.length === 0 ? '' : tone,
    );
  }

  #concentration(
    run: Run,
    baseline: Run,
    was: (before: string, after: string) => string,
  ): TemplateResult | typeof nothing {
    const { cards } = this.words;
    const { numbers } = this;
    const find = ({ fairness }: Run) =>
      fairness.metrics.find(({ id }) => id === 'concentration-index');
    const metric = find(run);
    if (metric === undefined || run.pack.needModels.length === 0) return nothing;
    const weights = metric.weights === 'equal-areas' ? cards.equalAreas : cards.byPopulation;
    if (metric.value === null)
      return this.#card(cards.concentration, '–', cards.concentrationNone, 'wide');
    const before = find(baseline)?.value ?? null;
    const figure = numbers.metric;
    const facts = [
      ...(before === null ? [] : [was(figure(before), figure(metric.value))]),
      ...(metric.lowerBound === null ? [] : [cards.lowest(figure(metric.lowerBound))]),
      weights,
      ...(metric.leftOut.length === 0 ? [] : [cards.leftOut(metric.leftOut.length)]),
    ];
    const note = html`${cards.concentrationWords(metric.value)}<br />${facts.join('; ')}`;
    return this.#card(cards.concentration, figure(metric.value), note, 'wide');
  }
}

customElements.define('maatstaf-summary-cards', MaatstafSummaryCards);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-summary-cards': MaatstafSummaryCards;
  }
}
