import type { Issue, Language } from '@maatstaf/core';
import { issueText } from '@maatstaf/core/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { OutlinesChooseEvent, OutlinesClearEvent } from './map-events.ts';
import type { MapWords } from './map-words.ts';

/** More than this a person does not read; the rest is counted. */
const mostShown = 12;

/** Where people bring outlines of their own, with all that is wrong with the file they chose. */
export function outlinesForm(
  { outlines: words }: MapWords,
  language: Language,
  isOwn: boolean,
  issues: readonly Issue[],
): TemplateResult {
  const failed = issues.some(({ severity }) => severity === 'error');
  return html`<details class="outlines" ?open=${issues.length > 0}>
    <summary>${words.title}</summary>
    <p id="intro">${words.intro}</p>
    <p class="field">
      <label for="outlines">${words.file}</label>
      <input
        id="outlines"
        type="file"
        accept=".geojson,.json,application/geo+json"
        aria-describedby="intro"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          const [file] = target.files ?? [];
          if (file !== undefined) target.dispatchEvent(new OutlinesChooseEvent({ file }));
          // So that the same file can be chosen again once it is mended.
          target.value = '';
        }}
      />
    </p>
    <div role=${failed ? 'alert' : 'status'}>
      ${
        issues.length === 0
          ? nothing
          : html`<p class=${failed ? 'error' : ''}>${failed ? words.failed : words.warned}</p>
              <ul class="issues">
                ${issues.slice(0, mostShown).map((issue) => html`<li>${issueText(issue, language)}</li>`)}
                ${
                  issues.length > mostShown
                    ? html`<li>${words.more(issues.length - mostShown)}</li>`
                    : nothing
                }
              </ul>`
      }
    </div>
    ${
      isOwn
        ? html`<button
            type="button"
            @click=${({ target }: Event) => target?.dispatchEvent(new OutlinesClearEvent())}
          >
            ${words.clear}
          </button>`
        : nothing
    }
  </details>`;
}
