import { type Parameter, parameterMistake, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { quantityText, readQuantity, typedQuantity, unitSigns } from '../quantity/quantity.ts';
import { authorityText } from '../text/authority-text.ts';
import { fieldText } from '../text/field-text.ts';
import { localised } from '../text/localised.ts';
import type { RuleListChanges, RuleListView } from './rule-list-view.ts';

/**
 * One parameter as a field, which Enter and leaving it commit. `place` tells fields of the same parameter
 * apart.
 */
export function parameterField(
  parameter: Parameter,
  place: string,
  view: RuleListView,
  { parameter: change }: RuleListChanges,
): TemplateResult {
  const { words, language, run } = view;
  const { unit, min, max } = parameter;
  const own = run.scenario.parameters?.[parameter.id] ?? parameter.default;
  const id = `${place}-${parameter.id}`;
  const isRefused = view.refused === id;
  const text = (value: number) => quantityText(value, unit, language);
  const { before, after } = unitSigns(unit, language);
  return html`<div class="field ${own === parameter.default ? '' : 'changed'}">
    <label for=${id}>${localised(parameter.title, language)}</label>
    <span class="typed">
      ${before === '' ? nothing : html`<span aria-hidden="true">${before}</span>`}
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${isRefused ? 'true' : 'false'}
        aria-describedby="${id}-note ${id}-error"
        .value=${fieldText(typedQuantity(own, unit, language), isRefused)}
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          const value = readQuantity(target.value, unit, language);
          const isRight = value !== null && parameterMistake(parameter, value) === null;
          change(id, parameter.id, isRight ? value : null);
        }}
      />
      ${after === '' ? nothing : html`<span>${after}</span>`}
    </span>
    ${
      own === parameter.default
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => change(id, parameter.id, parameter.default)}
          >
            ${words.reset}
            <span class="visually-hidden">${words.of(textIn(parameter.title, language))}</span>
          </button>`
    }
    <p id="${id}-note" class="small muted">
      ${
        parameter.description === undefined
          ? nothing
          : html`${localised(parameter.description, language)}<br />`
      }
      ${words.parameter.published(text(parameter.default))},
      ${words.parameter.range(text(min), text(max))}. ${sourceOf(parameter, view)}
    </p>
    <p id="${id}-error" class="error" role="alert">
      ${isRefused ? words.parameter.error(text(min), text(max)) : ''}
    </p>
  </div>`;
}

function sourceOf({ source }: Parameter, { words, language }: RuleListView): string {
  if (source === 'configuration') return words.parameter.configuration;
  return `${words.restsOn}: ${authorityText(source.authority, language)} (${source.statements.join(', ')}).`;
}
