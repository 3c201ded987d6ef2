import { html, type TemplateResult } from 'lit';
import { fieldText } from '../text/field-text.ts';
import { type LimitNumber, readLimitNumber, typedNumber } from './limit-number.ts';
import { limitNumberText, type LimitUnit } from './limit-number-text.ts';
import type { LimitView } from './limit-view.ts';

/** The number of one limit as a person types it. */
export interface NumberField {
  readonly limit: string;
  readonly title: string;
  readonly number: LimitNumber;
  /** Of which money, and how it is divided; empty for a number of proposals. */
  readonly hint: string;
  /** Whether what stands in the field was refused: it then stays, with what is expected beside it. */
  readonly refused: boolean;
  /** Hears the number that was typed; null where it is none. */
  readonly typed: (unit: LimitUnit, value: number | null) => void;
}

/** The number of a limit as text, which Enter and leaving the field commit. */
export function numberField(field: NumberField, { words, language }: LimitView): TemplateResult {
  const { limit, number, refused } = field;
  const { unit } = number;
  const id = `number-${limit}`;
  return html`<div class="field">
    <label for=${id}
      >${words.number[unit]} <span class="visually-hidden">${words.of(field.title)}</span></label
    >
    <span class="typed">
      ${unit === 'cents' ? html`<span aria-hidden="true">€</span>` : ''}
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${refused ? 'true' : 'false'}
        aria-describedby="${id}-note ${id}-error"
        .value=${fieldText(typedNumber(number, language), refused)}
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          field.typed(unit, readLimitNumber(unit, target.value, language));
        }}
      />
      ${unit === 'share' ? html`<span aria-hidden="true">%</span>` : ''}
    </span>
    <p id="${id}-note" class="small muted">
      ${field.hint === '' ? '' : html`${field.hint}.<br />`}
      ${words.published(limitNumberText(unit, number.published, language))}
    </p>
    <p id="${id}-error" class="error" role="alert">${refused ? words.error[unit] : ''}</p>
  </div>`;
}
