import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readQuantity, typedQuantity } from '../quantity/quantity.ts';
import { fieldText } from '../text/field-text.ts';
import { namesOf } from '../text/names.ts';
import { numbers } from '@maatstaf/core';
import type { RuleListChanges, RuleListView } from './rule-list-view.ts';

/** The quality threshold with its switch and its number; nothing where the policy has none. */
export function thresholdField(
  view: RuleListView,
  changes: RuleListChanges,
): TemplateResult | typeof nothing {
  const { run, words, language } = view;
  const { threshold: published, source } = run.pack.allocation;
  const own = run.scenario.threshold;
  const threshold = own === undefined ? published : own;
  const told = threshold ?? published;
  if (told === undefined) return nothing;
  const names = namesOf(run, language);
  const id = 'threshold-points';
  const isRefused = view.refused === id;
  return html`<section class="group" aria-labelledby="threshold">
    <div class="head">
      <h3 id="threshold">${words.threshold.title}</h3>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${live(threshold !== null && threshold !== undefined)}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) changes.thresholdOn(target.checked);
          }}
        />
        <span>${words.threshold.on}</span>
      </label>
    </div>
    <p>${words.threshold.intro(numbers(language).list(told.principles.map(names.principle)))}</p>
    ${
      threshold === null || threshold === undefined
        ? html`<p class="muted">${words.threshold.off}</p>`
        : html`<div class="field ${threshold.points === published?.points ? '' : 'changed'}">
            <label for=${id}>${words.threshold.points}</label>
            <span class="typed">
              <input
                id=${id}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                aria-invalid=${isRefused ? 'true' : 'false'}
                aria-describedby="${id}-note ${id}-error"
                .value=${fieldText(typedQuantity(threshold.points, 'points', language), isRefused)}
                @change=${({ target }: Event) => {
                  if (!(target instanceof HTMLInputElement)) return;
                  const points = readQuantity(target.value, 'points', language);
                  changes.threshold(
                    id,
                    points !== null && points >= 0 && points <= 100 ? points : null,
                  );
                }}
              />
            </span>
            <p id="${id}-note" class="small muted">
              ${
                published === undefined
                  ? nothing
                  : `${words.parameter.published(typedQuantity(published.points, 'points', language))}. `
              }
              ${source === 'configuration' ? words.threshold.configuration : nothing}
            </p>
            <p id="${id}-error" class="error" role="alert">
              ${isRefused ? words.threshold.range : ''}
            </p>
          </div>`
    }
  </section>`;
}
