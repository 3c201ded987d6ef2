import {
  factCatalogue,
  type Language,
  type ProposalRecord,
  recordOf,
  type Run,
} from '@maatstaf/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LocalisedElement } from '../text/localised-element.ts';
import { base } from '../theme/base.styles.ts';
import { control } from '../theme/control.styles.ts';
import { type CheckedDraft, checkedDraft, elsewhere, type Mistakes } from './checked-draft.ts';
import { fieldName, titleField, titleStart } from './field-name.ts';
import { factField } from './fact-field.ts';
import { type FactsToAsk, factsToAsk, proposalFacts } from './facts-to-ask.ts';
import type { FormView } from './form-view.ts';
import { moneyFields } from './money-fields.ts';
import { begunDraft, type DraftValue, draftOf, type ProposalDraft } from './proposal-draft.ts';
import { ProposalCancelEvent, ProposalChangeEvent, ProposalDraftEvent } from './proposal-events.ts';
import { proposalFormWords } from './proposal-form-words.ts';
import { styles } from './proposal-form.styles.ts';
import { servesField } from './serves-field.ts';
import { typedField } from './typed-field.ts';

/**
 * A form for a new proposal, or for one that is there: its title, part, neighbourhoods, amounts and
 * facts, in which unknown is a choice of its own. What is wrong stands at its field, and nothing that was
 * filled in is lost. It opens empty, with what somebody began before, or as the proposal is in force, and does not
 * follow later changes.
 *
 * @fires proposal-change - a proposal in which nothing is wrong
 * @fires proposal-draft - something was filled in: what stands in the form by now, to be given back as `begun`
 * @fires proposal-cancel - the person leaves the form as it is
 */
export class MaatstafProposalForm extends LocalisedElement {
  static override styles = [base, control, styles];
  static override properties: PropertyDeclarations = {
    run: { attribute: false },
    proposal: { type: String },
    begun: { attribute: false },
    draft: { state: true },
    mistakes: { state: true },
    hasFailed: { state: true },
    isOpen: { state: true },
  };
  declare run: Run | undefined;
  /** The id of the proposal to change; null for a new one. */
  declare proposal: string | null;
  /** What was filled in of a new proposal before, as `proposal-draft` told it; read when the form opens, whatever it is. */
  declare begun: unknown;
  declare protected draft: ProposalDraft | null;
  declare protected mistakes: Mistakes;
  /** Whether what finds mistakes could not be loaded. */
  declare protected hasFailed: boolean;
  /** Whether the facts that no rule looks at are open. */
  declare protected isOpen: boolean;
  #before: ProposalRecord | null = null;
  #isChecking = false;

  constructor() {
    super();
    this.proposal = null;
    this.draft = null;
    this.mistakes = new Map();
    this.hasFailed = false;
    this.isOpen = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.run === undefined) return;
    const isOther = changed.get('run')?.published.pack.id !== this.run.published.pack.id;
    if (this.draft === null || changed.has('proposal') || (changed.has('run') && isOther))
      this.#start(this.run);
  }

  #start(run: Run): void {
    const proposal = run.dataset.proposals.find(({ id }) => id === this.proposal);
    this.#before = proposal === undefined ? null : recordOf(proposal);
    const opens = draftOf(this.#before, frameOf(run), this.language);
    this.draft = this.#before === null ? begunDraft(this.begun, opens) : opens;
    this.mistakes = new Map();
    this.hasFailed = false;
    this.isOpen = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { run, draft, mistakes } = this;
    if (run === undefined || draft === null) return nothing;
    const view = this.#view(run, draft);
    const { words } = view;
    const asked = this.#facts(run, draft);
    return html`<p class="notice personal">${words.personal}</p>
      <form novalidate @submit=${this.#submit}>
        <section aria-labelledby="what">
          <h3 id="what">${words.what}</h3>
          ${titles(view, run)} ${poolField(view, run)} ${servesField(view)}
        </section>
        <section aria-labelledby="money">
          <h3 id="money">${words.money}</h3>
          ${moneyFields(view)}
        </section>
        ${
          asked.asked.length === 0
            ? nothing
            : html`<section aria-labelledby="asked">
                <h3 id="asked">${words.asked}</h3>
                <p class="muted">${words.askedHint}</p>
                ${asked.asked.map((entry) => factField(entry, run.pack, view))}
              </section>`
        }
        ${
          asked.others.length === 0
            ? nothing
            : html`<details
                .open=${this.isOpen}
                @toggle=${({ target }: Event) => {
                  if (target instanceof HTMLDetailsElement) this.isOpen = target.open;
                }}
              >
                <summary>${words.more(asked.others.length)}</summary>
                <div class="fields">
                  <p class="muted">${words.moreHint}</p>
                  ${asked.others.map((entry) => factField(entry, run.pack, view))}
                </div>
              </details>`
        }
        <div class="ending">
          <p class="error" role="alert">
            ${this.hasFailed ? words.failed : mistakes.size === 0 ? '' : words.notSaved(mistakes.size)}
            ${mistakes.get(elsewhere) ?? ''}
          </p>
          ${this.#leads(run, view)}
          <p class="buttons">
            <button type="submit" class="primary">${words.save}</button>
            <button type="button" @click=${() => this.dispatchEvent(new ProposalCancelEvent())}>
              ${words.cancel}
            </button>
          </p>
        </div>
      </form>`;
  }

  /** What is wrong, in the order of the page: each leads to its field. */
  #leads(run: Run, { words }: FormView): TemplateResult | typeof nothing {
    const wrong = [...this.mistakes].filter(([field]) => field !== elsewhere);
    if (wrong.length === 0) return nothing;
    return html`<ul class="leads" aria-label=${words.toMend}>
      ${wrong.map(
        ([field, mistake]) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => void this.#goTo(field)}>
              ${fieldName(field, run, words, this.language)}: ${mistake}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #view(run: Run, draft: ProposalDraft): FormView {
    const { language } = this;
    const neighbourhoods = run.dataset.neighbourhoods.toSorted((a, b) =>
      a.name.localeCompare(b.name, language),
    );
    const codes = new Set(neighbourhoods.map(({ code }) => code));
    return {
      draft,
      words: proposalFormWords(language),
      language,
      neighbourhoods,
      mistakeOf: (field) => this.mistakes.get(field) ?? '',
      set: (change) => this.#set({ ...draft, ...change }, Object.keys(change)),
      setFact: (fact, value) => this.#setFact(fact, value),
      isPlace: (fact) => {
        const seen = run.published.dataset.proposals.flatMap(({ facts }) => facts[fact] ?? []);
        return seen.length > 0 && seen.every((value) => codes.has(String(value)));
      },
    };
  }

  #facts(run: Run, { facts }: ProposalDraft): FactsToAsk {
    const { pack, scenario } = run;
    const named = pack.poolBy === undefined ? null : (facts[pack.poolBy] ?? null);
    const pool = pack.pools.find(({ id }) => id === named)?.id ?? null;
    return factsToAsk(pack, scenario.rulesOff ?? [], pool);
  }

  #setFact(fact: string, value: DraftValue): void {
    const { draft } = this;
    if (draft !== null) this.#set({ ...draft, facts: { ...draft.facts, [fact]: value } }, [fact]);
  }

  /** A mistake goes when its field is changed; whether it is right is found on saving. */
  #set(draft: ProposalDraft, fields: readonly string[]): void {
    this.draft = draft;
    this.dispatchEvent(new ProposalDraftEvent({ draft }));
    const changed = new Set(fields.map((field) => fieldNames[field] ?? field));
    const isChanged = (field: string) => changed.has(partOf(field));
    if (![...this.mistakes.keys()].some(isChanged)) return;
    this.mistakes = new Map([...this.mistakes].filter(([field]) => !isChanged(field)));
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isChecking) void this.#check().catch(reportError);
  };

  async #check(): Promise<void> {
    const { run, draft } = this;
    if (run === undefined || draft === null) return;
    const facts = this.#facts(run, draft);
    const { id, record, mistakes, fields } = await this.#checked(draft, run, facts);
    this.mistakes = new Map(
      [...mistakes].toSorted(([one], [other]) => fields.indexOf(one) - fields.indexOf(other)),
    );
    if (mistakes.size === 0) {
      this.dispatchEvent(new ProposalChangeEvent({ proposal: id, record }));
      return;
    }
    if (facts.others.some((fact) => mistakes.has(fact.id))) this.isOpen = true;
    // The first field of the page that is not right gets the focus.
    const first = fields.find((field) => mistakes.has(field));
    if (first !== undefined) await this.#goTo(first);
  }

  /** Moves the focus to a field, which may stand in the part that is closed. */
  async #goTo(field: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="field-${field}"]`);
    if (target?.closest('details') !== null) this.isOpen = true;
    await this.updateComplete;
    target?.focus();
  }

  async #checked(draft: ProposalDraft, run: Run, facts: FactsToAsk): Promise<CheckedDraft> {
    const { language } = this;
    this.#isChecking = true;
    try {
      const checked = await checkedDraft(draft, { run, facts, before: this.#before, language });
      this.hasFailed = false;
      return checked;
    } catch (error) {
      this.hasFailed = true;
      throw error;
    } finally {
      this.#isChecking = false;
    }
  }
}

/** Parts of a draft by the field that a mistake in them stands at. */
const fieldNames: Readonly<Record<string, string>> = {
  isEven: 'serves',
  requested: 'requestedCents',
  minimum: 'minimumCents',
  years: 'yearlyCents',
};

/** The part of a draft that a field is of: there is one field for the title in each language. */
const partOf = (field: string): string => (field.startsWith(titleStart) ? 'title' : field);

const yearsOf = ({ pack, scenario }: Run): readonly number[] =>
  (scenario.years ?? pack.allocation.years ?? []).map(({ year }) => year);

function frameOf(run: Run) {
  const { pack } = run;
  const pool = pack.poolBy === undefined ? undefined : factCatalogue(pack).get(pack.poolBy);
  return {
    facts: [...(pool === undefined ? [] : [pool]), ...proposalFacts(pack)],
    years: yearsOf(run),
  };
}

function titles(view: FormView, { pack }: Run): readonly TemplateResult[] {
  const { draft, words, set } = view;
  const languages: readonly Language[] = pack.languages;
  return languages.map((language, at) =>
    typedField(
      {
        field: titleField(language, at),
        title: languages.length === 1 ? words.title : words.titleIn[language],
        unknownTitle: null,
        value: draft.title[language],
        kind: 'text',
        typed: (value) => set({ title: { ...draft.title, [language]: value ?? '' } }),
      },
      view,
    ),
  );
}

function poolField(view: FormView, { pack }: Run): TemplateResult | typeof nothing {
  const entry = pack.poolBy === undefined ? undefined : factCatalogue(pack).get(pack.poolBy);
  return entry === undefined ? nothing : factField(entry, pack, view);
}

customElements.define('maatstaf-proposal-form', MaatstafProposalForm);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-proposal-form': MaatstafProposalForm;
  }
}
