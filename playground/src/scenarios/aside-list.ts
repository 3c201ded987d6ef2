import type { Language } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { momentText } from './moment-text.ts';
import { saveAside } from './save-aside.ts';
import type { ScenarioKeeper } from './scenario-keeper.ts';
import { scenarioWords } from './scenario-words.ts';

/** What was set aside because it could not be read, to save as a file or throw away; nothing where there is none. */
export function asideList(
  keeper: ScenarioKeeper,
  language: Language,
): TemplateResult | typeof nothing {
  if (keeper.kept.aside.length === 0) return nothing;
  const words = scenarioWords(language);
  return html`<section aria-labelledby="aside">
    <h3 id="aside">${words.aside}</h3>
    <p class="muted">${words.asideIs}</p>
    <ul class="scenarios">
      ${keeper.kept.aside.map((one) => {
        const moment = momentText(one.savedAt, language);
        return html`<li>
          <div class="which">${words.asideOf(moment)}</div>
          <div class="buttons">
            <button
              type="button"
              aria-label=${words.asideFile(moment)}
              @click=${() => saveAside(one)}
            >
              ${words.saveFile}
            </button>
            <button
              type="button"
              aria-label=${words.asideRemove(moment)}
              @click=${() => void keeper.kept.removeAside(one)}
            >
              ${words.remove}
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
