import type { Issue, Language } from '@maatstaf/core';
import { issueText } from '@maatstaf/core/issues';
import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../words/words.ts';

/** What is shown while there is no outcome: that a policy is loading, or why it cannot be opened. */
export function waiting(failure: readonly Issue[] | undefined, language: Language): TemplateResult {
  const words = wordsIn(language);
  if (failure === undefined) return html`<main><p>${words.loading}</p></main>`;
  return html`<main>
    <p role="alert">${words.failed}</p>
    <ul>
      ${failure.map((issue) => html`<li>${issueText(issue, language)}</li>`)}
    </ul>
  </main>`;
}
