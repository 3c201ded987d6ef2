import type { Run } from '@maatstaf/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../mark/mark.styles.ts';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { stacked } from '../theme/stacked.styles.ts';
import { table } from '../theme/table.styles.ts';
import { groupOutcomes } from './group-outcomes.ts';
import { limitCard, type LimitCardChanges } from './limit-card.ts';
import { LimitChangeEvent, MilestoneChangeEvent, ParameterChangeEvent } from './limit-events.ts';
import type { LimitView } from './limit-view.ts';
import { limitWords } from './limit-words.ts';
import { styles } from './limits.styles.ts';
import { moneyKept } from './money-kept.ts';
import { poolBudgets } from './pool-budgets.ts';

/**
 * The sub-budgets, the money that is held, and every limit on groups with how it came out. People switch
 * limits on and off, give them other numbers, and say in which step a pool is.
 *
 * @fires limit-change - a limit was switched, or has another number
 * @fires milestone-change - a milestone that money waits for is reached, or is not
 * @fires parameter-change - the step of a pool that opens in steps
 * @csspart limit - one limit
 */
export class MaatstafLimits extends LocalisedElement {
  static override styles = [base, control, table, mark, styles, stacked];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    refused: { state: true },
  };
  declare run: Run | undefined;
  /** The limit of which what was typed is no number. */
  declare protected refused: string | undefined;

  /** What was refused makes way for the number of another outcome. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run')) this.refused = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, language } = this;
    if (run === undefined) return nothing;
    const words = limitWords(language);
    const view: LimitView = { run, language, words };
    const known = new Set(run.pack.limits.map(({ id }) => id));
    const years = run.allocation.limits.filter(({ limit }) => !known.has(limit));
    return html`
      ${illustrativeNotice(run.dataset, this.words)}
      <h3>${words.pools.caption}</h3>
      ${poolBudgets(view)} ${moneyKept(view)}
      <h3>${words.title}</h3>
      <p class="muted">${run.pack.limits.length === 0 ? words.none : words.intro}</p>
      ${repeat(
        run.pack.limits,
        ({ id }) => id,
        (limit) => limitCard(limit, this.refused === limit.id, view, this.#changes),
      )}
      ${
        years.length === 0
          ? nothing
          : html`<section class="limit" aria-labelledby="years">
              <h4 id="years">${words.years}</h4>
              ${groupOutcomes(words.years, years, view)}
            </section>`
      }
    `;
  }

  readonly #changes: LimitCardChanges = {
    on: (limit, on) => this.dispatchEvent(new LimitChangeEvent({ limit, change: { on } })),
    number: (limit, unit, value) => {
      this.refused = value === null ? limit : undefined;
      if (value !== null)
        this.dispatchEvent(new LimitChangeEvent({ limit, change: { [unit]: value } }));
    },
    step: (parameter, value) => this.dispatchEvent(new ParameterChangeEvent({ parameter, value })),
    milestone: (milestone, reached) =>
      this.dispatchEvent(new MilestoneChangeEvent({ milestone, reached })),
  };
}

customElements.define('maatstaf-limits', MaatstafLimits);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-limits': MaatstafLimits;
  }
}
