import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorLine, type FormView, invalid, typedIn } from './form-view.ts';

/** Something to choose, by the id that is kept. */
interface Choice {
  readonly id: string;
  readonly title: string | TemplateResult;
}

interface ChoiceField<Value> {
  readonly field: string;
  readonly title: string | TemplateResult;
  readonly hint?: string | TemplateResult | undefined;
  /** Null is unknown. */
  readonly value: Value | null;
  readonly choices: readonly Choice[];
  readonly chosen: (value: Value | null) => void;
}

/** One of a list, unknown first. */
export function selectField(own: ChoiceField<string>, view: FormView): TemplateResult {
  const { field, title, hint, value, choices, chosen } = own;
  return html`<div class="field">
    <label for="field-${field}" class="name">${title}</label>
    ${hintLine(field, hint)}
    <select
      id="field-${field}"
      aria-invalid=${invalid(field, view)}
      aria-describedby="hint-${field} error-${field}"
      @change=${(event: Event) => chosen(typedIn(event) === '' ? null : typedIn(event))}
    >
      <option value="" .selected=${value === null}>${view.words.unknown}</option>
      ${choices.map(
        ({ id, title: name }) =>
          html`<option value=${id} .selected=${value === id}>${name}</option>`,
      )}
    </select>
    ${errorLine(field, view)}
  </div>`;
}

/** Yes, no or unknown. */
export function yesNoField(
  own: Omit<ChoiceField<string>, 'choices'>,
  view: FormView,
): TemplateResult {
  const { field, title, hint, value, chosen } = own;
  const { words } = view;
  const option = (id: string | null, name: string) =>
    html`<label class="tick"
      ><input
        type="radio"
        name=${field}
        id=${id === null ? `field-${field}` : nothing}
        .checked=${value === id}
        @change=${() => chosen(id)}
      />
      ${name}</label
    >`;
  return html`<fieldset class="field" aria-describedby="hint-${field} error-${field}">
    <legend class="name">${title}</legend>
    ${hintLine(field, hint)}
    <div class="ticks">
      ${option('true', words.yes)} ${option('false', words.no)} ${option(null, words.unknown)}
    </div>
    ${errorLine(field, view)}
  </fieldset>`;
}

/**
 * Any of a list, none of them, or unknown: three different answers. Ticking one of the last two takes
 * the others away; unticking the last of the list leaves unknown.
 */
export function setField(own: ChoiceField<readonly string[]>, view: FormView): TemplateResult {
  const { field, title, hint, value, choices, chosen } = own;
  const { words } = view;
  const toggled = (id: string): readonly string[] | null => {
    const rest = (value ?? []).filter((other) => other !== id);
    if (value?.includes(id) !== true) return [...rest, id];
    return rest.length === 0 ? null : rest;
  };
  return html`<fieldset class="field" aria-describedby="hint-${field} error-${field}">
    <legend class="name">${title}</legend>
    ${hintLine(field, hint)}
    <div class="ticks columns">
      ${choices.map(
        ({ id, title: name }) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${value?.includes(id) === true}
              @change=${() => chosen(toggled(id))}
            />
            ${name}</label
          >`,
      )}
      ${sole(words.nothing, value?.length === 0, nothing, () => chosen([]))}
      ${sole(words.unknown, value === null, `field-${field}`, () => chosen(null))}
    </div>
    ${errorLine(field, view)}
  </fieldset>`;
}

/** A box that stands for the whole answer: clicking it when it is ticked leaves it ticked. */
function sole(
  title: string,
  checked: boolean,
  id: string | typeof nothing,
  choose: () => void,
): TemplateResult {
  return html`<label class="tick"
    ><input type="checkbox" id=${id} .checked=${live(checked)} @change=${choose} /> ${title}</label
  >`;
}

function hintLine(field: string, hint: string | TemplateResult | undefined) {
  return hint === undefined ? nothing : html`<p id="hint-${field}" class="hint">${hint}</p>`;
}
