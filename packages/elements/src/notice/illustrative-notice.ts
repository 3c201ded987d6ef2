import type { Dataset } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.ts';

/**
 * That the amounts are examples; nothing where they are real. Stands above whatever shows one. A page that
 * says it once above several elements sets `--maatstaf-illustrative: none` on what holds them.
 */
export function illustrativeNotice(
  { illustrativeAmounts }: Pick<Dataset, 'illustrativeAmounts'>,
  words: Messages,
): TemplateResult | typeof nothing {
  return illustrativeAmounts
    ? html`<p class="notice illustrative">${words.illustrative}</p>`
    : nothing;
}
