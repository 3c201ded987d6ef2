import { type Rule, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { effectText } from '../condition/condition-text.ts';
import { pointsFields } from './points-fields.ts';
import { errorIds, errorsAt, fieldId, invalidAt, type RuleFormView } from './rule-form-view.ts';

/** The effects that a new rule may have; the others hang on amounts, and are made in the JSON. */
const simple = ['score', 'exclude', 'attention'] as const;

/** What the rule does, with its criterion and points where it scores. A rule of the policy keeps its effect. */
export function effectFields(isNew: boolean, view: RuleFormView): TemplateResult {
  const { words, rule } = view;
  const { type } = rule.event;
  return html`${isNew ? effectChoice(view) : nothing}
  ${type === 'score' ? html`${criterionChoice(view)} ${pointsFields(view)}` : nothing}
  ${type === 'limit' || type === 'earmark' ? amounts(view) : nothing}
  ${!isNew && (type === 'exclude' || type === 'attention') ? html`<p>${words.effects[type]}</p>` : nothing}
  ${errorsAt(view, '/event', true)} ${errorsAt(view, '/event/type', true)}`;
}

function effectChoice(view: RuleFormView): TemplateResult {
  const { words, rule, setEffect } = view;
  return html`<div class="pair">
    <label for="effect">${words.effectLabel}</label>
    <select
      id="effect"
      aria-invalid=${invalidAt(view, '/event/type')}
      aria-describedby=${errorIds('/event/type')}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) setEffect(target.value);
      }}
    >
      ${simple.map(
        (each) =>
          html`<option value=${each} .selected=${each === rule.event.type}>
            ${words.effects[each]}
          </option>`,
      )}
    </select>
  </div>`;
}

function criterionChoice(view: RuleFormView): TemplateResult {
  const { run, words, rule, language } = view;
  const pointer = '/event/params/criterion';
  const { criterion } = rule.event.params;
  return html`<div class="pair">
      <label for=${fieldId(pointer)}>${words.criterion}</label>
      <select
        id=${fieldId(pointer)}
        aria-invalid=${invalidAt(view, pointer)}
        aria-describedby=${errorIds(pointer)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) view.setParams({ criterion: target.value });
        }}
      >
        ${run.pack.principles.map(
          (principle) =>
            html`<optgroup label=${textIn(principle.title, language)}>
              ${principle.criteria.map(
                ({ id, title }) =>
                  html`<option value=${id} .selected=${id === criterion}>
                    ${textIn(title, language)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </div>
    ${errorsAt(view, pointer)}`;
}

/** Amounts in a sentence, where they are of the right form. */
function amounts(view: RuleFormView): TemplateResult {
  const { rule, told, words } = view;
  return html`${view.issues.length === 0 ? html`<p>${effectText(rule as unknown as Rule, told)}</p>` : nothing}
    <p class="small muted">${words.onlyJson}</p>
    ${errorsAt(view, '/event/params/caps')} ${errorsAt(view, '/event/params/earmark')}`;
}
