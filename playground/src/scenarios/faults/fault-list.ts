import type { Issue, Language, Pack } from '@maatstaf/core';
import { issueText } from '@maatstaf/core/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { type Fault, faultOf } from './fault.ts';
import { faultWords } from './fault-words.ts';

/** As many as a person can take in; the first ones are usually the cause of the others. */
const mostShown = 20;

/**
 * What is wrong in a scenario: each in a sentence, with what to do about it where there is something to do, and
 * folded beneath that the codes and places for whoever mends the file.
 */
export function faultList(
  issues: readonly Issue[],
  pack: Pack,
  language: Language,
  { mending }: { readonly mending: boolean },
): TemplateResult {
  const words = faultWords(language);
  const shown = issues.slice(0, mostShown);
  const said = ({ wrong, mend }: Fault): string => (mending ? `${wrong} ${mend}` : wrong);
  return html`<ul class="issues">
      ${shown.map((issue) => html`<li>${said(faultOf(issue, pack, language))}</li>`)}
    </ul>
    ${issues.length > mostShown ? html`<p>${words.more(issues.length - mostShown)}</p>` : nothing}
    <details>
      <summary>${words.detail}</summary>
      <ul class="issues">
        ${shown.map((issue) => html`<li><code>${issueText(issue, language)}</code></li>`)}
      </ul>
    </details>`;
}
