import { type CatalogueEntry, comparable, textIn } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readQuantity, typedQuantity, unitSigns } from '../quantity/quantity.ts';
import { type DraftLeaf, isRecord } from './draft.ts';
import { factChoice } from './fact-choice.ts';
import { errorIds, fieldId, invalidAt, type RuleFormView } from './rule-form-view.ts';

/** The value of one comparison, and who hears another. */
interface ValueField {
  readonly pointer: string;
  readonly leaf: DraftLeaf;
  /** The fact that is compared. */
  readonly entry: CatalogueEntry;
  /** What the row is called, for those who do not see where the field stands. */
  readonly row: string;
  readonly set: (value: unknown) => void;
}

/** Whether an operator compares with several values at once. */
export function takesMany(operator: unknown): boolean {
  return operator === 'in' || operator === 'notIn';
}

/** The facts that a fact may be compared with, but for itself. */
export function comparableWith(
  entry: CatalogueEntry,
  operator: unknown,
): (other: CatalogueEntry) => boolean {
  return (other) => other.id !== entry.id && comparable(entry, other, takesMany(operator));
}

/** A field that fits the type of the fact: a number with its unit, a choice, a list, or another fact. */
export function valueField(field: ValueField, view: RuleFormView): TemplateResult {
  const { leaf, entry, row, pointer } = field;
  const { words } = view;
  if (isRecord(leaf.value))
    return factChoice(
      {
        pointer: `${pointer}/fact`,
        label: `${words.other}, ${row}`,
        fact: leaf.value['fact'],
        offered: comparableWith(entry, leaf.operator),
        choose: (fact) => field.set({ fact }),
      },
      view,
    );
  if (takesMany(leaf.operator))
    return entry.values === null ? listField(field, view) : checkboxes(field, entry.values, view);
  if (entry.type === 'boolean')
    return choice(
      field,
      [
        { value: true, title: words.yes },
        { value: false, title: words.no },
      ],
      view,
    );
  if (entry.values !== null)
    return choice(
      field,
      [...entry.values].map(([value, title]) => ({ value, title: textIn(title, view.language) })),
      view,
    );
  return textField(field, view);
}

function choice(
  { pointer, leaf, row, set }: ValueField,
  options: readonly { readonly value: string | boolean; readonly title: string }[],
  view: RuleFormView,
): TemplateResult {
  const { words } = view;
  const place = options.findIndex(({ value }) => value === leaf.value);
  return html`<select
    id=${fieldId(pointer)}
    aria-label="${words.value}, ${row}"
    aria-invalid=${invalidAt(view, pointer)}
    aria-describedby=${errorIds(pointer)}
    @change=${({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) return;
      set(options[Number(target.value)]?.value ?? '');
    }}
  >
    ${
      place === -1
        ? html`<option value="" .selected=${true} disabled>
            ${
              leaf.value === undefined || leaf.value === ''
                ? words.choose
                : words.unknownValue(JSON.stringify(leaf.value))
            }
          </option>`
        : ''
    }
    ${options.map(
      ({ title }, at) => html`<option value=${at} .selected=${at === place}>${title}</option>`,
    )}
  </select>`;
}

function checkboxes(
  { pointer, leaf, row, set }: ValueField,
  values: NonNullable<CatalogueEntry['values']>,
  view: RuleFormView,
): TemplateResult {
  const chosen: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [];
  return html`<fieldset class="values" id=${fieldId(pointer)} aria-describedby=${errorIds(pointer)}>
    <legend class="visually-hidden">${view.words.values}, ${row}</legend>
    ${[...values].map(
      ([id, title]) =>
        html`<label>
          <input
            type="checkbox"
            aria-invalid=${invalidAt(view, pointer)}
            aria-describedby=${errorIds(pointer)}
            .checked=${live(chosen.includes(id))}
            @change=${() =>
              set([...values.keys()].filter((each) => (each === id) !== chosen.includes(each)))}
          />
          <span>${textIn(title, view.language)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Several numbers or names in one field, with semicolons between them. */
function listField(field: ValueField, view: RuleFormView): TemplateResult {
  const { pointer, leaf, entry, row } = field;
  const values: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return html`<span class="typed">
    <input
      id=${fieldId(pointer)}
      type="text"
      autocomplete="off"
      aria-label="${view.words.values}, ${row}"
      aria-invalid=${invalidAt(view, pointer)}
      aria-describedby="${errorIds(pointer)} ${fieldId(pointer)}-hint"
      .value=${values.map((value) => shown(value, entry, view)).join('; ')}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        const typed = target.value.split(';').map((each) => each.trim());
        field.set(typed.filter((each) => each !== '').map((each) => read(each, entry, view)));
      }}
    />
    <span id="${fieldId(pointer)}-hint" class="small muted">${view.words.valuesHint}</span>
  </span>`;
}

function textField(
  { pointer, leaf, entry, row, set }: ValueField,
  view: RuleFormView,
): TemplateResult {
  const { before, after } =
    entry.type === 'number'
      ? unitSigns(entry.unit ?? 'count', view.language)
      : { before: '', after: '' };
  return html`<span class="typed">
    ${before}
    <input
      id=${fieldId(pointer)}
      type="text"
      inputmode=${entry.type === 'number' ? 'decimal' : 'text'}
      autocomplete="off"
      aria-label="${view.words.value}, ${row}"
      aria-invalid=${invalidAt(view, pointer)}
      aria-describedby=${errorIds(pointer)}
      .value=${shown(leaf.value, entry, view)}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) set(read(target.value.trim(), entry, view));
      }}
    />
    ${after}
  </span>`;
}

/** What was typed as the value it stands for; as it was typed where it stands for none, for it is not lost. */
function read(typed: string, { type, unit }: CatalogueEntry, { language }: RuleFormView): unknown {
  return type === 'number' ? (readQuantity(typed, unit ?? 'count', language) ?? typed) : typed;
}

function shown(value: unknown, { unit }: CatalogueEntry, { language }: RuleFormView): string {
  if (typeof value === 'number') return typedQuantity(value, unit ?? 'count', language);
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
