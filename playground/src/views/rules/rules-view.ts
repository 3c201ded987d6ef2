import { type Language, textIn } from '@maatstaf/core';
import type { Finding } from '@maatstaf/core/review';
import { base, control } from '@maatstaf/elements';
import '@maatstaf/elements/rule-form';
import type { RuleDraft } from '@maatstaf/elements/rule-form';
import '@maatstaf/elements/rule-list';
import {
  css,
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { draftsOf, unfinished } from '../../state/rule-drafts.ts';
import { ruleEdit, ruleOffEdit } from '../../state/rule-edits.ts';
import { type MakeEdit, ScenarioEditEvent } from '../../state/scenario-edit-event.ts';
import type { Session } from '../../state/session.ts';
import { thresholdEdit } from '../../state/threshold-edit.ts';
import { newReviewer } from '../../workers/new-worker.ts';
import { Loads } from '../loads.ts';
import { SessionView } from '../session-view.ts';
import { Drafting, ruleOf } from './drafting.ts';
import { leftOpen } from './left-open.ts';
import { Reviews } from './reviews.ts';
import { hasSameRules } from './same-rules.ts';
import { type RulesWords, rulesWords } from './rules-words.ts';

/**
 * The policy as rules, or the one rule that a person is changing. Only a rule that is right reaches the
 * scenario, and one that is not stays as it was left.
 */
export class MaatstafRulesView extends SessionView {
  static override styles: CSSResultGroup = [
    base,
    control,
    css`
      .unfinished {
        margin-bottom: 1rem;
      }
      .unfinished ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .test {
        margin-bottom: 1rem;
      }
      @media print {
        .test {
          display: none;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    opened: { state: true },
    isTesting: { state: true },
    findings: { state: true },
  };
  /** The rule that is open, by name. */
  declare protected opened: string | undefined;
  /** Whether the lab stands in the place of the rules. */
  declare protected isTesting: boolean;
  declare protected findings: readonly Finding[];
  readonly #loads: Loads<'editor' | 'lab'> = new Loads<'editor' | 'lab'>(this, {
    editor: () => import('./json-editor.ts'),
    lab: () => import('../../lab/lab-view.ts'),
  });
  readonly #reviews: Reviews = new Reviews(newReviewer, (findings) => (this.findings = findings));
  readonly #drafting: Drafting = new Drafting(this);

  constructor() {
    super();
    this.isTesting = false;
    this.findings = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leftOpen.forget();
    this.#reviews.stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this;
    if (!changed.has('session') || session === undefined) return;
    const before = changed.get('session');
    if (before?.baseline !== session.baseline) {
      this.opened = undefined;
      this.isTesting = false;
      this.findings = [];
    }
    if (before === undefined) this.#openAgain(session);
    if (before?.run !== session.run) this.#reviews.ask(session.run);
    const { opened } = this;
    if (opened !== undefined && !this.#drafting.follow(session, opened)) this.opened = undefined;
  }

  /** The rule that was open when the page was loaded anew is open again. */
  #openAgain({ baseline, run }: Session): void {
    const left = leftOpen.take(baseline.pack.id);
    if (left === null) return;
    const { name, typed } = left;
    if (ruleOf(run.pack, name) === undefined && !draftsOf(baseline).has(name)) return;
    this.#open(name);
    // What was being typed counts as if the field had been left.
    if (typed !== null) this.#put(typed);
  }

  override render(): TemplateResult | typeof nothing {
    const { session, opened, language } = this;
    if (session === undefined) return nothing;
    const words = rulesWords(language);
    if (this.isTesting) return this.#lab(session, words);
    return html`${this.#offer(session, words)}
    ${opened === undefined ? this.#list(session) : this.#form(session, opened, words)}`;
  }

  /** Rules that were changed may be tested at once; not while the one that is open is wrong. */
  #offer({ run, baseline }: Session, words: RulesWords): TemplateResult | typeof nothing {
    const { opened } = this;
    const isWrong = opened !== undefined && unfinished(draftsOf(baseline)).has(opened);
    if (isWrong || hasSameRules(run.scenario, baseline.scenario)) return nothing;
    return html`<p class="test">
      <button
        type="button"
        @click=${() => {
          this.#loads.load('lab');
          this.#turn(true, '.back');
        }}
      >
        ${words.test}
      </button>
    </p>`;
  }

  #lab({ run, baseline }: Session, words: RulesWords): TemplateResult {
    return html`<p class="test">
        <button type="button" class="back" @click=${() => this.#turn(false, '.test button')}>
          <span aria-hidden="true">←</span> ${words.back}
        </button>
      </p>
      ${
        this.#loads.hasFailed('lab')
          ? html`<p role="alert">${this.words.viewFailed}</p>`
          : html`<maatstaf-lab-view .run=${run} .baseline=${baseline} language=${this.language}
              >${this.words.viewLoading}</maatstaf-lab-view
            >`
      }`;
  }

  /** Goes to the lab or back from it, with the focus on what leads the other way. */
  #turn(isTesting: boolean, target: string): void {
    this.isTesting = isTesting;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(target)?.focus(),
    );
  }

  #list(session: Session): TemplateResult {
    const { language } = this;
    const { run, baseline } = session;
    const words = rulesWords(language);
    const left = unfinished(draftsOf(baseline));
    return html`${
        left.size === 0
          ? nothing
          : html`<section class="unfinished notice">
              <p id="unfinished">${words.unfinished(left.size)}</p>
              <ul aria-labelledby="unfinished">
                ${[...left].map(
                  (name) =>
                    html`<li>
                      <button type="button" @click=${() => this.#open(name)}>
                        ${words.goOn(titleOf(session, name, language) ?? name)}
                      </button>
                    </li>`,
                )}
              </ul>
            </section>`
      }
      <maatstaf-rule-list
        .run=${run}
        .baseline=${baseline}
        .findings=${this.findings}
        .unfinished=${left}
        language=${language}
        @rule-switch=${({ detail }: HTMLElementEventMap['rule-switch']) =>
          this.#edit(() => ruleOffEdit(detail.rule, !detail.on))}
        @rule-open=${({ detail }: HTMLElementEventMap['rule-open']) => this.#open(detail.rule)}
        @rule-reset=${({ detail }: HTMLElementEventMap['rule-reset']) => this.#reset(detail.rule)}
        @threshold-change=${({ detail }: HTMLElementEventMap['threshold-change']) =>
          this.#edit(({ baseline: { pack } }) => thresholdEdit(pack, detail.points))}
      ></maatstaf-rule-list>`;
  }

  #form(
    { run, baseline }: Session,
    name: string,
    words: RulesWords,
  ): TemplateResult | typeof nothing {
    const own = draftsOf(baseline).get(name);
    if (own === undefined) return nothing;
    const { language } = this;
    const { draft, issues } = own;
    const hasFailed = this.#loads.hasFailed('editor');
    const hasEditor = customElements.get('maatstaf-rule-json') !== undefined;
    return html`${hasFailed ? html`<p role="alert">${words.editorFailed}</p>` : nothing}
      <maatstaf-rule-form
        .run=${run}
        .published=${baseline.pack.rules.find((rule) => rule.name === name) ?? null}
        .draft=${draft}
        .issues=${this.#drafting.tried ?? issues}
        language=${language}
        @rule-draft=${({ detail }: HTMLElementEventMap['rule-draft']) => this.#put(detail.draft)}
        @rule-trial=${({ detail }: HTMLElementEventMap['rule-trial']) => this.#try(detail.draft)}
        @rule-reset=${({ detail }: HTMLElementEventMap['rule-reset']) => this.#reset(detail.rule)}
        @rule-place=${({ detail }: HTMLElementEventMap['rule-place']) =>
          this.renderRoot.querySelector('maatstaf-rule-json')?.goTo(detail.at)}
        @rule-close=${() => this.#close()}
      >
        ${
          draft.kind === 'text' && hasEditor
            ? html`<maatstaf-rule-json
                slot="editor"
                .text=${draft.text}
                .issues=${issues ?? []}
                language=${language}
              ></maatstaf-rule-json>`
            : nothing
        }
      </maatstaf-rule-form>`;
  }

  #edit(make: MakeEdit): void {
    this.dispatchEvent(new ScenarioEditEvent(make));
  }

  /** Opens a rule where it was left; null makes a new one. */
  #open(name: string | null): void {
    const { session } = this;
    const opened = session === undefined ? null : this.#drafting.open(session, name);
    if (opened === null) return;
    this.opened = opened.name;
    this.#note(null);
    if (opened.unchecked !== null) this.#put(opened.unchecked);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('maatstaf-rule-form')?.focus(),
    );
  }

  #close(): void {
    const { opened } = this;
    this.opened = undefined;
    this.#try(null);
    leftOpen.forget();
    if (opened === undefined) return;
    void this.#focusIn(opened);
  }

  /** Brings the focus back to where the rule stands in the list. */
  async #focusIn(name: string): Promise<void> {
    await this.updateComplete;
    const list = this.renderRoot.querySelector('maatstaf-rule-list');
    await list?.updateComplete;
    list?.focusRule(name);
  }

  /** As it is published: out of the scenario, switched on, and its draft forgotten. */
  #reset(name: string): void {
    const { session } = this;
    if (session === undefined) return;
    this.#drafting.forget(session, name);
    const isOpen = this.opened === name;
    if (isOpen) this.#close();
    if (session.run.scenario.rules?.some((rule) => rule.name === name) === true)
      this.#edit(({ baseline }) => ruleEdit(baseline.pack, name, null));
    if (!isOpen && session.run.scenario.rulesOff?.includes(name) === true)
      this.#edit(() => ruleOffEdit(name, false));
    this.requestUpdate();
  }

  #put(draft: RuleDraft): void {
    const { session, opened } = this;
    if (session === undefined || opened === undefined) return;
    if (draft.kind === 'text') this.#loadEditor();
    this.#note(null);
    this.#drafting.put(session, opened, draft);
  }

  /** Notes which rule is open, and what is being typed in it, for a reload. */
  #note(typed: RuleDraft | null): void {
    const { session, opened } = this;
    if (session !== undefined && opened !== undefined)
      leftOpen.note(session.baseline.pack.id, opened, typed);
  }

  /** Has what a rule would be looked at, with what is being typed; null where nothing is. */
  #try(draft: RuleDraft | null): void {
    this.#note(draft);
    void this.#drafting.try(this.opened, draft).catch(reportError);
  }

  #loadEditor(): void {
    if (customElements.get('maatstaf-rule-json') !== undefined) return;
    this.#loads.load('editor');
    void customElements.whenDefined('maatstaf-rule-json').then(() => this.requestUpdate());
  }
}

/** What a rule is called as the scenario has it; undefined where there is none of that name. */
function titleOf({ run }: Session, name: string, language: Language): string | undefined {
  const title = ruleOf(run.pack, name)?.event.params.title;
  return title === undefined ? undefined : textIn(title, language);
}

customElements.define('maatstaf-rules-view', MaatstafRulesView);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-rules-view': MaatstafRulesView;
  }
}
