import type { Language } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import type { DraftValue, ProposalDraft } from './proposal-draft.ts';
import type { ProposalFormWords } from './proposal-form-words.ts';

/** What every field of the form is drawn from, and where it tells what was filled in. */
export interface FormView {
  readonly draft: ProposalDraft;
  readonly words: ProposalFormWords;
  /** Of the screen; numbers are written as the draft has it. */
  readonly language: Language;
  /** What is wrong with a field, in words; empty where nothing is. */
  readonly mistakeOf: (field: string) => string;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly setFact: (fact: string, value: DraftValue) => void;
  /** Neighbourhoods by name, to choose from. */
  readonly neighbourhoods: readonly { readonly code: string; readonly name: string }[];
  /** Facts whose values are codes of neighbourhoods, which are chosen by name. */
  readonly isPlace: (fact: string) => boolean;
}

/** The place for what is wrong with a field. */
export function errorLine(field: string, { mistakeOf }: FormView): TemplateResult {
  return html`<p id="error-${field}" class="error">${mistakeOf(field)}</p>`;
}

/** For `aria-invalid` of a field. */
export function invalid(field: string, { mistakeOf }: FormView): 'true' | 'false' {
  return mistakeOf(field) === '' ? 'false' : 'true';
}

/** Whether a mistake in a row of fields is about one of them: the first that cannot be read, or all where that is none (−1). */
export function isMeant(place: number, unread: number): boolean {
  return unread === -1 || place === unread;
}

/** What stands in the field that an event is about. */
export function typedIn({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.value
    : '';
}

/** Whether the box that an event is about is ticked. */
export function tickedIn({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}
