import { type Run, textIn } from '@maatstaf/core';
import { groupTitle } from '@maatstaf/core/explain';
import type { GuardrailPassed } from '@maatstaf/core/guardrails';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { namesOf } from '../text/names.ts';
import { base } from '../theme/base.styles.ts';
import { styles } from './guardrails.styles.ts';
import { guardrailWords } from './guardrail-words.ts';

/** More names than this in one sentence are counted. */
const mostNamed = 4;

/**
 * What a scenario does that whoever watches wants to know of: each mark that it passes, in a sentence, and
 * said to a screen reader when it changes. Says so too where none is passed.
 */
export class MaatstafGuardrails extends LocalisedElement {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    passed: { attribute: false },
    watched: { type: Number },
  };
  /** Where names are looked up. */
  declare run: Run | undefined;
  /** Undefined: not looked at yet. */
  declare passed: readonly GuardrailPassed[] | undefined;
  /** How many marks are watched. */
  declare watched: number;

  constructor() {
    super();
    this.watched = 0;
  }

  override render(): TemplateResult {
    const { run, passed, language, watched } = this;
    const words = guardrailWords(language);
    return html`<div role="status">
        ${
          run === undefined || passed === undefined
            ? nothing
            : passed.length === 0
              ? html`<p class="muted well">${words.allWell(watched)}</p>`
              : html`<div class="passed">
                  <p class="title"><span aria-hidden="true">⚠</span> ${words.title}</p>
                  <ul>
                    ${passed.flatMap((one) => this.#sentences(one, run)).map((sentence) => html`<li>${sentence}</li>`)}
                  </ul>
                </div>`
        }
      </div>
      ${passed === undefined ? nothing : html`<p class="muted small">${words.configuration}</p>`}`;
  }

  #sentences(passed: GuardrailPassed, run: Run): readonly string[] {
    const { language, numbers } = this;
    const words = guardrailWords(language);
    const names = namesOf(run, language);
    switch (passed.kind) {
      case 'less-to-needy':
        return [words[passed.kind](numbers.number(passed.before), numbers.number(passed.after))];
      case 'needy-area-loses-all': {
        const { neighbourhoods } = passed;
        const listed = this.#listed(neighbourhoods.map(names.neighbourhood));
        return [words[passed.kind](listed, neighbourhoods.length)];
      }
      case 'floor-missed': {
        const title = (id: string): string => {
          const limit = run.pack.limits.find((one) => one.id === id);
          return limit === undefined ? id : textIn(limit.title, language);
        };
        return [...Map.groupBy(passed.limits, ({ limit }) => limit)].map(([limit, groups]) =>
          words[passed.kind](
            title(limit),
            this.#listed(groups.map(({ group }) => groupTitle(run, limit, group, language))),
          ),
        );
      }
      case 'duty-broken':
        return passed.duties.map(({ duty, proposals }) => {
          const claim = run.pack.duties.find(({ id }) => id === duty)?.claim;
          const said = claim === undefined ? duty : textIn(claim, language);
          return words[passed.kind](said, this.#listed(proposals.map(names.proposal)));
        });
      case 'invariant-broken':
        return [words[passed.kind]];
    }
  }

  #listed(names: readonly string[]): string {
    const shown = names.slice(0, mostNamed);
    const rest = names.length - shown.length;
    return this.numbers.list(
      rest === 0 ? shown : [...shown, guardrailWords(this.language).more(rest)],
    );
  }
}

customElements.define('maatstaf-guardrails', MaatstafGuardrails);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-guardrails': MaatstafGuardrails;
  }
}
