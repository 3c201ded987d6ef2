import { type Language, textIn } from '@maatstaf/core';
import { html, type nothing, type TemplateResult } from 'lit';
import { offeredPacks } from '../packs/open-pack.ts';
import { wordsIn } from '../words/words.ts';

/** What the header needs, and what it reports. */
export interface HeaderState {
  readonly packId: string;
  readonly language: Language;
  readonly choosePack: (id: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** Keeps, opens and shares; nothing until that is loaded. */
  readonly scenario: TemplateResult | typeof nothing;
}

const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The name of the tool, the policy and the language. */
export function header(state: HeaderState): TemplateResult {
  const words = wordsIn(state.language);
  return html`<header>
    <div class="brand">
      <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="6"></rect>
        <path d="M6 24V8m0 16h20M12 24v-4m5 4v-8m5 8V11"></path>
      </svg>
      <div>
        <h1>Maatstaf</h1>
        <p class="muted">${words.tagline}</p>
      </div>
    </div>
    <div class="bar">
      ${state.scenario}
      <div class="chooser">
        <label for="pack">${words.policy}</label>
        <select
          id="pack"
          @change=${(event: Event) => {
            if (event.target instanceof HTMLSelectElement) state.choosePack(event.target.value);
          }}
        >
          ${offeredPacks.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === state.packId}>
                ${textIn(title, state.language)}
              </option>`,
          )}
        </select>
      </div>
      <div class="chooser">
        <label for="language">${words.language}</label>
        <select
          id="language"
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            state.chooseLanguage(event.target.value === 'nl' ? 'nl' : 'en');
          }}
        >
          ${(['nl', 'en'] as const).map(
            (each) =>
              html`<option value=${each} lang=${each} ?selected=${each === state.language}>
                ${languageNames[each]}
              </option>`,
          )}
        </select>
      </div>
    </div>
  </header>`;
}
