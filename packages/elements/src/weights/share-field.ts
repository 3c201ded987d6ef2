import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.ts';
import type { Numbers } from '@maatstaf/core';
import { fieldText } from '../text/field-text.ts';
import { readShare } from './read-share.ts';

/** A share as a person types it. */
export interface ShareField {
  readonly id: string;
  readonly title: string;
  /** 0–1. */
  readonly share: number;
  readonly locked: boolean;
  /** Whether what stands in the field was refused: it then stays, with what is expected beside it. */
  readonly refused: boolean;
  /** Hears the share that was typed, 0–1; null where it is none. */
  readonly typed: (share: number | null) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 0.01, ArrowDown: -0.01 };

/** The percentage of a share as text, which Enter and leaving the field commit and the arrows step by 1. */
export function shareField(field: ShareField, words: Messages, numbers: Numbers): TemplateResult {
  const { id, share, refused } = field;
  return html`<span class="field">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${words.weights.percent(field.title)}
        aria-invalid=${refused ? 'true' : 'false'}
        aria-describedby=${refused ? `${id}-error` : nothing}
        .value=${fieldText(numbers.number(share * 100, 2), refused)}
        ?disabled=${field.locked}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) field.typed(readShare(event.target.value));
        }}
        @keydown=${(event: KeyboardEvent) => {
          const step = steps[event.key];
          if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          const from = readShare(event.target.value) ?? share;
          const stepped = Math.min(1, Math.max(0, from + step));
          event.target.value = numbers.number(stepped * 100, 2);
          event.target.dispatchEvent(new Event('change'));
        }}
      /><span aria-hidden="true">%</span>
    </span>
    ${
      refused
        ? html`<p id="${id}-error" class="error" role="alert">${words.weights.percentError}</p>`
        : nothing
    }`;
}
