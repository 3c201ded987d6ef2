import { type Language, needModelOf, type Run, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { needNotices } from '@maatstaf/core/explain';
import { messages } from '../messages/messages.ts';

/**
 * The choice of the index of need, with what must be known of the one in use; nothing where there is none
 * to choose. `choose` hears the id, or null for the pack's first.
 */
export function needChoice(
  run: Run,
  language: Language,
  choose: (needModel: string | null) => void,
): TemplateResult | typeof nothing {
  const { needModels } = run.pack;
  const used = needModelOf(run.pack, run.scenario);
  if (needModels.length < 2) return nothing;
  const notices = needNotices(run, language);
  return html`<div class="need">
    <label for="need">${messages(language).settings.need}</label>
    <select
      id="need"
      aria-describedby="need-notices"
      .value=${live(used?.id ?? '')}
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        choose(target.selectedIndex === 0 ? null : target.value);
      }}
    >
      ${needModels.map(
        ({ id, title }) =>
          html`<option value=${id} ?selected=${id === used?.id}>
            ${textIn(title, language)}
          </option>`,
      )}
    </select>
    <ul id="need-notices" class="muted">
      ${notices.map((notice) => html`<li>${notice}</li>`)}
    </ul>
  </div>`;
}
