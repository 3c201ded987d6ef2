import type { Scenario } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { freeText } from './free-text.ts';
import type { ScenarioWords } from './scenario-words.ts';

/** Which words of people's own go along with a scenario; nothing where there are none. */
export function textWarning(
  scenario: Scenario,
  words: ScenarioWords,
): TemplateResult | typeof nothing {
  const texts = freeText(scenario);
  if (texts.length === 0) return nothing;
  return html`<div class="warning">
    <p>${words.freeText}</p>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}
