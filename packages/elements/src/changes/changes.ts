import type { Comparison, Run } from '@maatstaf/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { illustrativeNotice } from '../notice/illustrative-notice.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { styles } from './changes.styles.ts';
import { describedChanges } from './described-changes.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import { changeWords } from './change-words.ts';

/** All differences with the baseline on one list, in sentences, with a summary on top. */
export class MaatstafChanges extends LocalisedElement {
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
    const { run, baseline, comparison, words, numbers } = this;
    if (run === undefined || baseline === undefined || comparison === undefined) return nothing;
    const text = changeWords(this.language);
    const { settings, proposals, neighbourhoods } = describedChanges(
      baseline,
      run,
      comparison,
      this.language,
    );
    const isSame = settings.length + proposals.length + neighbourhoods.length === 0;
    return html`
      <h3>${text.title}</h3>
      ${illustrativeNotice(run.dataset, words)}
      <p class="summary">
        ${
          isSame
            ? text.none
            : text.withSpent(
                outcomeSentence(run, comparison, this.language),
                numbers.euro(run.allocation.spentCents),
              )
        }
      </p>
      ${this.#list(text.settings, settings)} ${this.#list(text.proposals, proposals)}
      ${this.#list(text.neighbourhoods, neighbourhoods)}
    `;
  }

  #list(title: string, sentences: readonly string[]): TemplateResult | typeof nothing {
    if (sentences.length === 0) return nothing;
    return html`<h4>${title}</h4>
      <ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
  }
}

customElements.define('maatstaf-changes', MaatstafChanges);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-changes': MaatstafChanges;
  }
}
