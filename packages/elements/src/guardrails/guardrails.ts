import { type Run, textIn } from '@maatstaf/core';
import { groupTitle } from '@maatstaf/core/explain';
import type {
  DutyOfAwards,
  GuardrailPassed,
  Guardrails,
  GuardrailUntold,
  LimitedGroup,
} from '@maatstaf/core/guardrails';
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
 * said to a screen reader when it changes. Says so too where none is passed, and where that cannot be said.
 */
export class MaatstafGuardrails extends LocalisedElement {
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    guardrails: { attribute: false },
  };
  /** Where names are looked up. */
  declare run: Run | undefined;
  /** Undefined: not looked at yet. */
  declare guardrails: Guardrails | undefined;

  override render(): TemplateResult {
    const { run, guardrails, language } = this;
    const words = guardrailWords(language);
    return html`<div role="status">
        ${run === undefined || guardrails === undefined ? nothing : this.#told(guardrails, run)}
      </div>
      ${guardrails === undefined ? nothing : html`<p class="muted small">${words.configuration}</p>`}`;
  }

  #told({ passed, untold, kept, absent }: Guardrails, run: Run): TemplateResult {
    const { language, numbers } = this;
    const words = guardrailWords(language);
    const well =
      untold.length === 0
        ? words.allKept(kept.length)
        : kept.length === 0
          ? words.noneTold
          : words.noneElsePassed(kept.length);
    const lacking = new Set(absent.map((kind) => words.lacking[kind]));
    const items = (sentences: readonly string[]) =>
      html`<ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
    return html`${
      passed.length === 0
        ? kept.length + untold.length === 0
          ? nothing
          : html`<p class="muted well">${well}</p>`
        : html`<div class="passed">
            <p class="title"><span aria-hidden="true">⚠</span> ${words.title}</p>
            ${items(passed.flatMap((one) => this.#passed(one, run)))}
          </div>`
    }
    ${
      untold.length === 0
        ? nothing
        : html`<div class="untold">
            <p class="title">${words.untoldTitle}</p>
            ${items(untold.flatMap((one) => this.#untold(one, run)))}
          </div>`
    }
    ${
      lacking.size === 0
        ? nothing
        : html`<p class="muted small">${words.absent(numbers.list([...lacking]))}</p>`
    }`;
  }

  #passed(passed: GuardrailPassed, run: Run): readonly string[] {
    const { language, numbers } = this;
    const words = guardrailWords(language);
    switch (passed.kind) {
      case 'nothing-awarded':
      case 'invariant-broken':
        return [words[passed.kind]];
      case 'less-to-needy':
        return [words[passed.kind](numbers.metric(passed.before), numbers.metric(passed.after))];
      case 'needy-area-loses-all':
        return [this.#areas(passed.neighbourhoods, run, words[passed.kind])];
      case 'floor-missed':
        return this.#limits(passed.limits, run, words[passed.kind]);
      case 'duty-broken':
        return this.#duties(passed.duties, run, words[passed.kind]);
    }
  }

  #untold(untold: GuardrailUntold, run: Run): readonly string[] {
    const words = guardrailWords(this.language).untold;
    switch (untold.kind) {
      case 'less-to-needy':
        return [words[untold.kind][untold.why]];
      case 'needy-area-loses-all':
        return [this.#areas(untold.neighbourhoods, run, words[untold.kind])];
      case 'floor-missed':
        return this.#limits(untold.limits, run, words[untold.kind][untold.why]);
      case 'duty-broken':
        return this.#duties(untold.duties, run, words[untold.kind]);
    }
  }

  #areas(
    codes: readonly string[],
    run: Run,
    say: (names: string, count: number) => string,
  ): string {
    return say(this.#listed(codes.map(namesOf(run, this.language).neighbourhood)), codes.length);
  }

  /** A sentence for each limit, with its groups. */
  #limits(
    limits: readonly LimitedGroup[],
    run: Run,
    say: (limit: string, groups: string) => string,
  ): readonly string[] {
    const { language } = this;
    const title = (id: string): string => {
      const limit = run.pack.limits.find((one) => one.id === id);
      return limit === undefined ? id : textIn(limit.title, language);
    };
    return [...Map.groupBy(limits, ({ limit }) => limit)].map(([limit, groups]) =>
      say(
        title(limit),
        this.#listed(groups.map(({ group }) => groupTitle(run, limit, group, language))),
      ),
    );
  }

  #duties(
    duties: readonly DutyOfAwards[],
    run: Run,
    say: (claim: string, names: string) => string,
  ): readonly string[] {
    const { language } = this;
    return duties.map(({ duty, proposals }) => {
      const claim = run.pack.duties.find(({ id }) => id === duty)?.claim;
      const said = claim === undefined ? duty : textIn(claim, language);
      return say(said, this.#listed(proposals.map(namesOf(run, language).proposal)));
    });
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
