import { type CatalogueEntry, operatorsFor } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  type Form,
  formOf,
  forms,
  groupOf,
  isLeaf,
  moved,
  partPath,
  partsOf,
  type Path,
  reformed,
} from './condition-tree.ts';
import { type DraftCondition, type DraftLeaf, isRecord } from './draft.ts';
import { factChoice } from './fact-choice.ts';
import {
  errorIds,
  errorsAt,
  fieldId,
  type Focus,
  invalidAt,
  isWrongAt,
  pointerOf,
  type RuleFormView,
} from './rule-form-view.ts';
import { comparableWith, takesMany, valueField } from './value-field.ts';

/** A comparison that is to be filled in. */
const blank: DraftLeaf = { fact: '', operator: 'equal', value: '' };

/** All conditions of the rule as rows in groups. */
export function conditionRows(view: RuleFormView): TemplateResult {
  const { conditions } = view.rule;
  return isLeaf(conditions)
    ? html`${row(conditions, { path: [], place: '1', tools: nothing }, view)}
      ${errorsAt(view, '/conditions', true)}`
    : group(conditions, formOf(conditions) ?? 'all', { path: [], place: '', tools: nothing }, view);
}

/** Where a part stands: its path, its number as people read it, and the buttons that move it. */
interface Spot {
  readonly path: Path;
  readonly place: string;
  readonly tools: TemplateResult | typeof nothing;
}

function group(
  condition: DraftCondition,
  form: Form,
  { path, place, tools }: Spot,
  view: RuleFormView,
): TemplateResult {
  const { words } = view;
  const pointer = pointerOf(path);
  const parts = partsOf(condition);
  const groupInvalid = [pointer, `${pointer}/${form}`].some((at) => isWrongAt(view, at));
  const add = (part: DraftCondition, deeper: readonly (string | number)[]) => {
    const next = [...parts, part];
    // A negation holds one thing: two of them become a group within it.
    const grown = form === 'not' ? groupOf('not', next) : groupOf(form, next);
    const at = form === 'not' && next.length > 1 ? ['not', 'all'] : form === 'not' ? [] : [form];
    const own = form === 'not' && next.length === 1 ? ['not'] : [...at, next.length - 1];
    view.setCondition(path, grown, {
      pointer: `${pointerOf([...path, ...own, ...deeper])}/fact`,
      act: 'fact',
    });
  };
  return html`<fieldset class="group" aria-describedby="${fieldId(`${pointer}/${form}`)}-error">
    <legend class="visually-hidden">${words.group(place)}</legend>
    <div class="group-head">
      <label for="${fieldId(pointer)}-form">${words.formLabel}</label>
      <select
        id="${fieldId(pointer)}-form"
        data-at=${pointer}
        data-act="form"
        aria-invalid=${groupInvalid ? 'true' : 'false'}
        aria-describedby="${fieldId(pointer)}-error ${fieldId(`${pointer}/${form}`)}-error"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLSelectElement)) return;
          const chosen = forms[target.selectedIndex] ?? 'all';
          view.setCondition(path, reformed(condition, chosen), { pointer, act: 'form' });
        }}
      >
        ${forms.map(
          (each) =>
            html`<option value=${each} .selected=${each === form}>${words.forms[each]}</option>`,
        )}
      </select>
      ${tools}
    </div>
    ${errorsAt(view, pointer, true)} ${errorsAt(view, `${pointer}/${form}`, true)}
    <ol class="parts">
      ${parts.map((part, at) => html`<li>${partOf(condition, form, part, at, { path, place }, view)}</li>`)}
    </ol>
    <div class="adding">
      <button type="button" data-at=${pointer} data-act="add" @click=${() => add(blank, [])}>
        <span aria-hidden="true">+</span> ${words.addRow}
      </button>
      <button type="button" class="quiet" @click=${() => add({ any: [blank] }, ['any', 0])}>
        <span aria-hidden="true">+</span> ${words.addGroup}
      </button>
    </div>
  </fieldset>`;
}

function partOf(
  condition: DraftCondition,
  form: Form,
  part: DraftCondition,
  at: number,
  within: Pick<Spot, 'path' | 'place'>,
  view: RuleFormView,
): TemplateResult {
  const { words } = view;
  const path = partPath(within.path, form, at);
  const place = within.place === '' ? String(at + 1) : `${within.place}.${at + 1}`;
  const count = partsOf(condition).length;
  const name = isLeaf(part) ? words.condition(place) : words.group(place);
  const shift = (by: 1 | -1, act: string) => {
    if (at + by < 0 || at + by >= count) return;
    const to = within.place === '' ? String(at + by + 1) : `${within.place}.${at + by + 1}`;
    const focus: Focus = {
      pointer: pointerOf(partPath(within.path, form, at + by)),
      act,
      said: words.movedTo(to),
    };
    view.setCondition(within.path, moved(condition, at, by), focus);
  };
  const tool = (act: string, sign: string, title: string, isOff: boolean, press: () => void) =>
    html`<button
      type="button"
      class="tool"
      aria-label="${title}: ${name}"
      title=${title}
      aria-disabled=${isOff ? 'true' : 'false'}
      data-at=${pointerOf(path)}
      data-act=${act}
      @click=${press}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const tools = html`<span class="tools">
    ${
      form === 'not'
        ? nothing
        : [
            tool('up', '↑', words.up, at === 0, () => shift(-1, 'up')),
            tool('down', '↓', words.down, at === count - 1, () => shift(1, 'down')),
          ]
    }
    ${tool('remove', '✕', words.removeRow, false, () =>
      view.setCondition(path, null, { pointer: pointerOf(within.path), act: 'add' }),
    )}
  </span>`;
  return isLeaf(part)
    ? row(part, { path, place, tools }, view)
    : group(part, formOf(part) ?? 'all', { path, place, tools }, view);
}

function row(leaf: DraftLeaf, { path, place, tools }: Spot, view: RuleFormView): TemplateResult {
  const { words, told } = view;
  const pointer = pointerOf(path);
  const name = words.condition(place);
  const entry = typeof leaf.fact === 'string' ? told.catalogue.get(leaf.fact) : undefined;
  const set = (changes: DraftLeaf) => view.setCondition(path, { ...leaf, ...changes });
  return html`<div class="row" role="group" aria-label=${name}>
    <span class="place" aria-hidden="true">${place}</span>
    <div class="fields">
      ${factChoice(
        {
          pointer: `${pointer}/fact`,
          label: `${words.fact}, ${name}`,
          fact: leaf.fact,
          offered: ({ id }) => !id.startsWith('parameter.'),
          choose: (fact) => set(fitted(leaf, fact, told.catalogue.get(fact))),
        },
        view,
      )}
      ${
        entry === undefined
          ? nothing
          : html`${operatorChoice(leaf, entry, { path, place, tools }, view)}
            ${valueField({ pointer: `${pointer}/value`, leaf, entry, row: name, set: (value) => set({ value }) }, view)}
            ${withChoice(leaf, entry, { path, place, tools }, view)}`
      }
    </div>
    ${tools}
    <div class="errors">
      ${errorsAt(view, pointer, true)}
      ${['fact', 'operator', 'value'].map((key) => errorsAt(view, `${pointer}/${key}`))}
    </div>
  </div>`;
}

function operatorChoice(
  leaf: DraftLeaf,
  entry: CatalogueEntry,
  { path, place }: Spot,
  view: RuleFormView,
): TemplateResult {
  const { words, told } = view;
  const pointer = `${pointerOf(path)}/operator`;
  const offered = operatorsFor[entry.type];
  return html`<select
    id=${fieldId(pointer)}
    aria-label="${words.operator}, ${words.condition(place)}"
    aria-invalid=${invalidAt(view, pointer)}
    aria-describedby=${errorIds(pointer)}
    @change=${({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const operator = offered.find((each) => each === target.value);
      view.setCondition(path, { ...leaf, operator, value: valueFor(operator, leaf.value) });
    }}
  >
    ${
      offered.some((each) => each === leaf.operator)
        ? nothing
        : html`<option value="" .selected=${true} disabled>
            ${typeof leaf.operator === 'string' ? words.unknownValue(leaf.operator) : words.choose}
          </option>`
    }
    ${offered.map(
      (each) =>
        html`<option value=${each} .selected=${each === leaf.operator}>
          ${told.words.operator[each]}
        </option>`,
    )}
  </select>`;
}

/** Whether a value or another fact is compared with; nothing where no fact is comparable. */
function withChoice(
  leaf: DraftLeaf,
  entry: CatalogueEntry,
  { path, place }: Spot,
  view: RuleFormView,
): TemplateResult | typeof nothing {
  const { words, told } = view;
  const isOffered = comparableWith(entry, leaf.operator);
  const others = [...told.catalogue.values()].filter(isOffered);
  const isFact = isRecord(leaf.value);
  if (others.length === 0 && !isFact) return nothing;
  return html`<select
    class="with"
    aria-label="${words.with}, ${words.condition(place)}"
    @change=${({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const value = target.selectedIndex === 1 ? { fact: '' } : emptyValue(entry, leaf.operator);
      view.setCondition(path, { ...leaf, value });
    }}
  >
    <option .selected=${!isFact}>${words.withValue}</option>
    <option .selected=${isFact}>${words.withFact}</option>
  </select>`;
}

/** A comparison of another fact: the operator stays where it fits, the value makes way. */
function fitted(leaf: DraftLeaf, fact: string, entry: CatalogueEntry | undefined): DraftLeaf {
  if (entry === undefined) return { fact };
  const offered = operatorsFor[entry.type];
  const operator = offered.find((each) => each === leaf.operator) ?? offered[0];
  return { fact, operator, value: emptyValue(entry, operator) };
}

/** Where a value starts from: yes, or nothing yet. */
function emptyValue({ type }: CatalogueEntry, operator: unknown): unknown {
  if (takesMany(operator)) return [];
  return type === 'boolean' ? true : '';
}

/** A value for another operator: one becomes a list of one, a list its first. */
function valueFor(operator: unknown, value: unknown): unknown {
  if (isRecord(value)) return value;
  const list: readonly unknown[] = Array.isArray(value) ? value : value === '' ? [] : [value];
  return takesMany(operator) ? list : (list[0] ?? '');
}
