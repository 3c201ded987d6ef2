import type { Language } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../words/words.ts';

/** What is shown while there is no outcome: that a policy is loading, or that it could not be loaded. */
export function waiting(hasFailed: boolean, language: Language): TemplateResult {
  const words = wordsIn(language);
  return html`<main>
    ${hasFailed ? html`<p role="alert" class="notice">${words.failed}</p>` : html`<p>${words.loading}</p>`}
  </main>`;
}
