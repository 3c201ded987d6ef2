import { html, nothing, type TemplateResult } from 'lit';
import { errorLine, type FormView, invalid, tickedIn, typedIn } from './form-view.ts';

/** A field in which a person types, or says that the value is unknown. */
export interface TypedField {
  readonly field: string;
  readonly title: string | TemplateResult;
  /** The title as plain text, for the name of the box that says unknown; null where unknown is no choice. */
  readonly unknownTitle: string | null;
  readonly hint?: string | TemplateResult | undefined;
  /** Null is unknown. */
  readonly value: string | null;
  readonly kind: 'amount' | 'number' | 'text' | 'date';
  /** Stands after the field: "uur" or "%". */
  readonly unit?: string;
  readonly typed: (value: string | null) => void;
}

/** The field with its title, hint and mistake, and beside it the choice for unknown. */
export function typedField(own: TypedField, view: FormView): TemplateResult {
  const { field, title, hint, value, kind, unit, unknownTitle, typed } = own;
  const { words } = view;
  return html`<div class="field">
    <label for="field-${field}" class="name">${title}</label>
    ${hint === undefined ? nothing : html`<p id="hint-${field}" class="hint">${hint}</p>`}
    <div class="typed">
      ${kind === 'amount' ? html`<span aria-hidden="true">€</span>` : nothing}
      <input
        id="field-${field}"
        class=${kind}
        type=${kind === 'date' ? 'date' : 'text'}
        inputmode=${kind === 'amount' || kind === 'number' ? 'decimal' : 'text'}
        autocomplete="off"
        aria-invalid=${invalid(field, view)}
        aria-describedby="hint-${field} error-${field}"
        .value=${value ?? ''}
        @input=${(event: Event) => typed(typedIn(event))}
      />
      ${unit === undefined || unit === '' ? nothing : html`<span>${unit}</span>`}
      ${
        unknownTitle === null
          ? nothing
          : html`<label class="tick"
              ><input
                type="checkbox"
                aria-label=${words.unknownOf(unknownTitle)}
                .checked=${value === null}
                @change=${(event: Event) => typed(tickedIn(event) ? null : '')}
              />
              ${words.unknown}</label
            >`
      }
    </div>
    ${errorLine(field, view)}
  </div>`;
}
