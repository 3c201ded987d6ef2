import { factCatalogue, type Pack, type Run } from '@maatstaf/core';
import { type Explanation, type RuleReason, statusText } from '@maatstaf/core/explain';
import type { WhatItTakesSoFar } from '@maatstaf/core/sensitivity';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';
import { mark } from '../mark/mark.styles.ts';
import { rangeBar } from '../mark/range-bar.ts';
import { statusMark } from '../mark/status-mark.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { table } from '../theme/table.styles.ts';
import { contributionTable } from './contribution-table.ts';
import '../what-it-takes/what-it-takes.ts';
import { WhatItTakesEvent, WithoutStatementEvent } from './explanation-events.ts';
import { styles } from './explanation.styles.ts';
import type { WithoutStatements } from './without-sentence.ts';
import { reasonCard } from './reason-card.ts';
import { explanationWords } from './explanation-words.ts';
import { lockedInVain } from '../override-form/in-vain.ts';
import { overrideWords } from '../override-form/override-words.ts';

/**
 * Why one proposal was, or was not, funded: the outcome, the amount, what the score is made of, what a person
 * must look at, what is unknown, and every rule with the sentence of policy it rests on.
 *
 * @slot - what a person may do with the proposal, below its outcome
 * @fires what-it-takes - what would fund it is asked for
 * @fires needed-stop - looking for what would fund it is called off
 * @fires needed-retry - it is to be looked for again
 * @fires without-statement - the outcome without a sentence of policy is asked for
 */
export class MaatstafExplanation extends LocalisedElement {
  static override styles = [base, control, table, mark, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    explanation: { attribute: false },
    whatItTakes: { attribute: false },
    halted: { type: String },
    withoutStatements: { attribute: false },
  };
  /** Where the names of neighbourhoods, criteria and documents are looked up. */
  declare run: Run | undefined;
  declare explanation: Explanation | undefined;
  /**
   * What would fund it, as far as it is known; undefined while nothing is. Set to null, as for a proposal that
   * lacks neither money nor points, nothing is offered.
   */
  declare whatItTakes: WhatItTakesSoFar | null | undefined;
  /** Why looking for it came to an end before its time. */
  declare halted: 'stopped' | 'failed' | undefined;
  /** The outcome without each sentence of policy that was asked about, or that it failed. Not set: nothing is offered. */
  declare withoutStatements: WithoutStatements;

  constructor() {
    super();
    this.whatItTakes = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, explanation, language, words, numbers } = this;
    if (run === undefined || explanation === undefined) return nothing;
    const text = explanationWords(language);
    const { award, score, range } = explanation;
    const serves =
      run.dataset.proposals.find(({ id }) => id === explanation.proposal)?.serves ?? [];
    const wording: Wording = { language, words, numbers, names: namesOf(run, language) };
    return html`
      <h2 id="title" tabindex="-1">${explanation.title}</h2>
      <p class="outcome">
        ${statusMark(award, language)}
        ${
          score === null || range === null
            ? nothing
            : html`<span class="number">${text.score(numbers.points(score))}</span
                >${rangeBar(score, range)}
                ${
                  range.high - range.low < 0.05
                    ? nothing
                    : html`<span class="muted number">
                        ${words.awards.between(numbers.points(range.low), numbers.points(range.high))}
                      </span>`
                }`
        }
      </p>
      <p class="headline">${explanation.headline}</p>
      <div class="notices">
        ${explanation.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
      </div>
      <slot></slot>
      ${
        award.override === null
          ? nothing
          : this.#alert(text.override, [
              `${award.override.action === 'lock-in' ? overrideWords(language).lockIn : overrideWords(language).lockOut}: ${award.override.reason}`,
              ...(lockedInVain(run, award.proposal) === null
                ? []
                : [overrideWords(language).inVain(statusText(award, language))]),
            ])
      }
      ${this.#amounts(explanation, wording)} ${this.#needed(explanation, run)}
      <section>
        <h3>${text.contributions}</h3>
        ${contributionTable(explanation, serves, wording)}
      </section>
      ${this.#alert(text.attention, explanation.attention)}
      ${this.#alert(
        text.unknown,
        explanation.unknown.map(({ title }) => title),
      )}
      ${this.#rules(explanation, run.pack, wording)}
    `;
  }

  #alert(title: string, lines: readonly string[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<section class="alert">
      <h3>${title}</h3>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
  }

  #amounts({ award }: Explanation, { words, numbers, names, language }: Wording): TemplateResult {
    const text = explanationWords(language);
    const line = (title: string, value: string) =>
      html`<div>
        <dt>${title}</dt>
        <dd class="number">${value}</dd>
      </div>`;
    return html`<section>
      <h3>${text.limits}</h3>
      <dl class="amounts">
        ${line(text.requested, award.requestedCents === null ? words.unknown : numbers.euro(award.requestedCents))}
        ${award.claimCents === award.requestedCents ? nothing : line(text.claim, numbers.euro(award.claimCents))}
        ${line(text.awarded, numbers.euro(award.awardedCents))}
        ${award.shortCents > 0 ? line(text.short, numbers.euro(award.shortCents)) : nothing}
      </dl>
      ${
        award.limitedBy.length === 0
          ? nothing
          : html`<p class="small">
              ${text.limitedBy}: ${numbers.list(award.limitedBy.map(names.rule))}
            </p>`
      }
    </section>`;
  }

  #needed({ proposal }: Explanation, run: Run): TemplateResult | typeof nothing {
    const { whatItTakes, language } = this;
    if (whatItTakes === null) return nothing;
    return html`<details
      class="needed"
      @toggle=${({ target }: Event) => {
        if (!(target instanceof HTMLDetailsElement) || !target.open) return;
        if (whatItTakes === undefined) this.dispatchEvent(new WhatItTakesEvent({ proposal }));
      }}
    >
      <summary>${explanationWords(language).whatItTakes}</summary>
      <maatstaf-what-it-takes
        .run=${run}
        .needed=${whatItTakes}
        .halted=${this.halted}
        language=${language}
      ></maatstaf-what-it-takes>
    </details>`;
  }

  #rules({ reasons }: Explanation, pack: Pack, wording: Wording): TemplateResult {
    const text = explanationWords(wording.language);
    const catalogue = factCatalogue(pack);
    const withOutcome = (outcome: RuleReason['outcome']) =>
      reasons.filter((reason) => reason.outcome === outcome);
    const cards = (list: readonly RuleReason[]) =>
      html`<ul class="reasons">
        ${list.map((reason) => reasonCard(reason, pack, catalogue, wording, this.withoutStatements))}
      </ul>`;
    const section = (title: string, list: readonly RuleReason[]) =>
      list.length === 0
        ? nothing
        : html`<section>
            <h3>${title}</h3>
            ${cards(list)}
          </section>`;
    const notFired = withOutcome('not-fired');
    return html`${section(text.fired, withOutcome('fired'))}
    ${section(text.undetermined, withOutcome('undetermined'))}
    ${
      notFired.length === 0
        ? nothing
        : html`<details>
            <summary>${text.notFired(notFired.length)}</summary>
            ${cards(notFired)}
          </details>`
    }`;
  }

  /** What was open when another outcome came in is asked for again. */
  override updated(): void {
    const { whatItTakes, withoutStatements, explanation } = this;
    const needed = this.renderRoot.querySelector<HTMLDetailsElement>('.needed');
    if (needed?.open === true && whatItTakes === undefined && explanation !== undefined) {
      this.dispatchEvent(new WhatItTakesEvent({ proposal: explanation.proposal }));
    }
    for (const part of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.without')) {
      const { statement } = part.dataset;
      if (part.open && statement !== undefined && withoutStatements?.has(statement) === false) {
        this.dispatchEvent(new WithoutStatementEvent({ statement }));
      }
    }
  }

  /** Moves the focus to the title, so that a screen reader starts at the top. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}

customElements.define('maatstaf-explanation', MaatstafExplanation);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-explanation': MaatstafExplanation;
  }
}
