import { type Issue, type Rule, type Run, textIn } from '@maatstaf/core';
import { locationText } from '@maatstaf/core/issues';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { conditionView } from '../condition/condition-view.ts';
import { RuleResetEvent } from '../rule-list/rule-events.ts';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { conditionRows } from './condition-rows.ts';
import { type Path, replaced } from './condition-tree.ts';
import {
  type DraftCondition,
  draftRule,
  draftText,
  type DrawableRule,
  isDrawable,
  isRecord,
  type RuleDraft,
} from './draft.ts';
import { effectFields } from './effect-fields.ts';
import { hasField, mistakeField, placeText } from './mistake-field.ts';
import {
  RuleCloseEvent,
  RuleDraftEvent,
  RulePlaceEvent,
  RuleTrialEvent,
} from './rule-form-events.ts';
import { type Focus, issueSentence, type RuleFormView } from './rule-form-view.ts';
import { styles } from './rule-form.styles.ts';
import { type RuleFormWords, ruleFormWords } from './rule-form-words.ts';
import { dateFields, textFields } from './text-fields.ts';
import { Typing } from './typing.ts';

/**
 * One rule to change: as rows of conditions with what they do, or as JSON. Every change is told with the
 * whole draft, right or wrong; whoever hears it checks it and sets `issues`. A draft that is wrong stays
 * as it is, with what is wrong beside the fields.
 *
 * @fires rule-draft - the draft has changed
 * @fires rule-trial - somebody is typing: what the draft would be, to be checked only; its `issues` are shown meanwhile
 * @fires rule-reset - a person wants the rule as it is published; one that is new goes
 * @fires rule-place - a person wants to see a place in the JSON, which an editor in the slot is to show
 * @fires rule-close - a person is done with it
 * @slot editor - an editor for the JSON, in place of the plain field; it fires `rule-text`
 */
export class MaatstafRuleForm extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    published: { attribute: false },
    draft: { attribute: false },
    issues: { attribute: false },
    said: { state: true },
  };
  declare run: Run | undefined;
  /** The rule of the baseline with this name; null where it is new. */
  declare published: Rule | null;
  declare draft: RuleDraft | undefined;
  /** What is wrong with the draft, by pointers into the rule; null while that is not known. */
  declare issues: readonly Issue[] | null;
  /** What was done last, where it is not plain from what has the focus. */
  declare protected said: string;
  readonly #typing: Typing = new Typing(this, () =>
    this.dispatchEvent(new RuleTrialEvent({ draft: null })),
  );
  #focus: Focus | undefined;
  /** What was wrong before somebody began to type: under the hand the list of it stays as it is. */
  #settled: readonly Issue[] = [];

  constructor() {
    super();
    this.published = null;
    this.issues = null;
    this.said = '';
  }

  override willUpdate(): void {
    if (!this.#typing.isTyping) this.#settled = this.issues ?? [];
  }

  override render(): TemplateResult | typeof nothing {
    const { run, draft, language } = this;
    if (run === undefined || draft === undefined) return nothing;
    const words = ruleFormWords(language);
    const rule = draftRule(draft);
    const isForm = draft.kind === 'rule' && isDrawable(rule);
    return html`
      <div class="head">
        <button type="button" @click=${() => this.dispatchEvent(new RuleCloseEvent())}>
          <span aria-hidden="true">←</span> ${words.back}
        </button>
        <button type="button" class="quiet" @click=${() => this.#reset(rule)}>
          ${this.published === null ? words.remove : words.reset}
        </button>
      </div>
      <h3 id="title" tabindex="-1">${titleOf(rule, this.published, language) || words.fresh}</h3>
      ${this.#state(words, isForm ? rule : null)}
      <fieldset class="modes">
        <legend>${words.view}</legend>
        ${(['rule', 'text'] as const).map(
          (kind) =>
            html`<label>
              <input
                type="radio"
                name="mode"
                .checked=${live(isForm === (kind === 'rule'))}
                @change=${() => this.#become(kind)}
              />
              <span>${kind === 'rule' ? words.form : words.json}</span>
            </label>`,
        )}
      </fieldset>
      ${isForm ? this.#form(this.#view(run, rule, words)) : this.#text(draft, words)}
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  /** How the draft stands; `rule` is what the form draws, null where it is seen as JSON. */
  #state(words: RuleFormWords, rule: DrawableRule | null): TemplateResult {
    const { issues } = this;
    if (issues === null) return html`<p class="state" role="status">${words.checking}</p>`;
    if (this.#typing.isTyping && issues.length === 0)
      return html`<p class="state" role="status">${words.typing}</p>`;
    return html`<div class="state ${issues.length === 0 ? 'right' : 'wrong'}">
      <p role="status">
        <span aria-hidden="true">${issues.length === 0 ? '✓' : '!'}</span>
        ${issues.length > 0 ? words.wrong(issues.length) : this.#isOff ? words.rightButOff : words.right}
      </p>
      ${
        issues.length === 0 || this.#settled.length === 0
          ? nothing
          : html`<ul>
              ${this.#settled.map((issue) => html`<li>${this.#mistake(issue, words, rule)}</li>`)}
            </ul>`
      }
    </div>`;
  }

  /** What is wrong, which leads to where it is. */
  #mistake(issue: Issue, words: RuleFormWords, rule: DrawableRule | null): TemplateResult {
    const { language } = this;
    const { at } = issue;
    const sentence = issueSentence(rule === null ? issue : askingNumber(issue), {
      words,
      language,
    });
    const place = html`<code>${locationText(at, language).replace(/^[#, ]+/u, '')}</code>`;
    if (rule === null) return this.#leading(html`${place} ${sentence}`, () => this.#showPlace(at));
    if (at.kind !== 'pointer' || !hasField(at.pointer, this.published === null))
      return html`${place} ${sentence}`;
    return this.#leading(html`${placeText(at.pointer, rule, words)}: ${sentence}`, () =>
      mistakeField(this.renderRoot, at.pointer)?.focus(),
    );
  }

  #leading(text: TemplateResult, go: () => void): TemplateResult {
    return html`<button type="button" class="leading" @click=${go}>${text}</button>`;
  }

  /** The place in the text, which an editor shows; the plain field takes the focus by itself. */
  #showPlace(at: Issue['at']): void {
    this.renderRoot.querySelector<HTMLElement>('#json')?.focus();
    this.dispatchEvent(new RulePlaceEvent({ at }));
  }

  get #isOff(): boolean {
    const { draft, run } = this;
    const rule = draft === undefined ? undefined : draftRule(draft);
    return isDrawable(rule) && run?.scenario.rulesOff?.includes(rule.name) === true;
  }

  #form(view: RuleFormView): TemplateResult {
    const { words } = view;
    return html`<section aria-labelledby="texts">
        <h4 id="texts">${words.texts}</h4>
        ${textFields(view)}
      </section>
      <section aria-labelledby="conditions">
        <h4 id="conditions">${words.conditions}</h4>
        ${conditionRows(view)}
      </section>
      <section aria-labelledby="effect-title">
        <h4 id="effect-title">${words.effect}</h4>
        ${effectFields(this.published === null, view)}
      </section>
      <section aria-labelledby="dates">
        <h4 id="dates">${words.dates}</h4>
        ${dateFields(view)}
      </section>`;
  }

  #text(draft: RuleDraft, words: RuleFormWords): TemplateResult {
    const isStuck = draft.kind === 'rule';
    return html`<section
      @rule-text=${({ detail }: HTMLElementEventMap['rule-text']) =>
        this.#put({ kind: 'text', text: detail.text })}
    >
      ${isStuck ? html`<p>${words.noForm}</p>` : nothing}
      <slot name="editor">
        <label for="json">${words.jsonLabel}</label>
        <textarea
          id="json"
          rows="24"
          spellcheck="false"
          autocapitalize="off"
          .value=${live(draftText(draft))}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement)
              this.#put({ kind: 'text', text: target.value });
          }}
        ></textarea>
      </slot>
    </section>`;
  }

  #view(run: Run, rule: DrawableRule, words: RuleFormWords): RuleFormView {
    const { language } = this;
    const { event, conditions } = rule;
    const put = (next: DrawableRule) => this.#put({ kind: 'rule', rule: next });
    return {
      run,
      language,
      words,
      told: conditionView(run, language),
      rule,
      issues: (this.issues ?? []).map(askingNumber),
      setParams: (changes) => {
        const params = Object.fromEntries(
          Object.entries({ ...event.params, ...changes }).filter(
            ([, value]) => value !== undefined,
          ),
        );
        put({ ...rule, event: { ...event, params } });
      },
      setEffect: (type) => {
        const { criterion: _, points: __, ladder: ___, ...params } = event.params;
        const first = run.pack.principles[0]?.criteria[0]?.id;
        const scored = type === 'score' ? { criterion: first, points: 50 } : {};
        put({ ...rule, event: { ...event, type, params: { ...params, ...scored } } });
      },
      setCondition: (path: Path, condition: DraftCondition | null, then?: Focus) => {
        this.#focus = then;
        this.said = then?.said ?? '';
        put({ ...rule, conditions: replaced(conditions, path, condition) ?? { all: [] } });
      },
    };
  }

  #put(draft: RuleDraft): void {
    if (this.#typing.isTrying) {
      this.dispatchEvent(new RuleTrialEvent({ draft }));
      return;
    }
    this.draft = draft;
    this.dispatchEvent(new RuleDraftEvent({ draft }));
  }

  #reset(rule: unknown): void {
    const name = this.published?.name ?? (isRecord(rule) ? rule['name'] : undefined);
    if (typeof name === 'string') this.dispatchEvent(new RuleResetEvent({ rule: name }));
  }

  /** To the form, if what stands there is of the right form; or to the text. */
  #become(kind: RuleDraft['kind']): void {
    const { draft } = this;
    if (draft === undefined) return;
    if (kind === 'text') this.#put({ kind, text: draftText(draft) });
    else {
      const rule = draftRule(draft);
      if (isDrawable(rule)) this.#put({ kind, rule });
      else {
        this.said = ruleFormWords(this.language).noForm;
        this.requestUpdate();
      }
    }
  }

  override updated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus === undefined) return;
    const at = `[data-at="${CSS.escape(focus.pointer)}"]`;
    const target =
      this.renderRoot.querySelector<HTMLElement>(`${at}[data-act="${focus.act}"]`) ??
      this.renderRoot.querySelector<HTMLElement>('[data-act="add"]');
    target?.focus();
  }

  /** Moves the focus to the title, so that a screen reader starts at the top. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}

/** The form asks for a number of points where a file may also hold the object of a line: only the number is told of. */
function askingNumber(issue: Issue): Issue {
  const { at, code } = issue;
  const isPoints = at.kind === 'pointer' && at.pointer === '/event/params/points';
  if (!isPoints || code !== 'value.type') return issue;
  return { ...issue, expected: { nl: 'een getal', en: 'a number' } };
}

/** What the rule is called, as far as that is known. */
function titleOf(rule: unknown, published: Rule | null, language: 'nl' | 'en'): string {
  if (isDrawable(rule)) {
    const { title } = rule.event.params;
    const own = isRecord(title) ? (title[language] ?? Object.values(title)[0]) : undefined;
    if (typeof own === 'string' && own.trim() !== '') return own;
  }
  return published === null ? '' : textIn(published.event.params.title, language);
}

customElements.define('maatstaf-rule-form', MaatstafRuleForm);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-rule-form': MaatstafRuleForm;
  }
}
