import type { Run } from '@maatstaf/core';
import type { Invariant } from '@maatstaf/core/invariants';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { styles } from './broken-invariants.styles.ts';
import { brokenWords } from './broken-words.ts';
import { invariantText } from './invariant-text.ts';
import { InvariantsOpenEvent } from './invariants-open-event.ts';

/** More names than this in one sentence are counted. */
const mostNamed = 4;

/**
 * What must be true of every outcome and is not true of this one, as an alert that says so at once. Draws
 * nothing where all of it is true.
 *
 * @fires invariants-open - everything that must be true is asked for
 */
export class MaatstafBrokenInvariants extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    invariants: { attribute: false },
  };
  /** Where names are looked up. */
  declare run: Run | undefined;
  /** What `invariantsOf` of `@maatstaf/core/invariants` found of it. */
  declare invariants: readonly Invariant[];

  constructor() {
    super();
    this.invariants = [];
  }

  override render(): TemplateResult | typeof nothing {
    const { run, language } = this;
    const broken = this.invariants.filter(({ holds }) => !holds);
    if (run === undefined || broken.length === 0) return nothing;
    const words = brokenWords(language);
    return html`<section class="broken" role="alert">
      <h3><span aria-hidden="true">⚠</span> ${words.title(broken.length)}</h3>
      <ul>
        ${broken.map((one) => html`<li>${invariantText(one, run, language, mostNamed)}</li>`)}
      </ul>
      <p>${words.advice}</p>
      <button type="button" @click=${() => this.dispatchEvent(new InvariantsOpenEvent())}>
        ${words.all}
      </button>
    </section>`;
  }
}

customElements.define('maatstaf-broken-invariants', MaatstafBrokenInvariants);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-broken-invariants': MaatstafBrokenInvariants;
  }
}
