import { type Rule, textIn } from '@maatstaf/core';
import { dateText } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { conditionText, effectText } from '../condition/condition-text.ts';
import { localised } from '../text/localised.ts';
import { findingNotes } from './finding-notes.ts';
import { parameterField } from './parameter-field.ts';
import { reachLine } from './reach-line.ts';
import type { RuleInList } from './rule-in-list.ts';
import type { RuleListChanges, RuleListView } from './rule-list-view.ts';
import { quotes, sourceLine } from './rule-source.ts';

/** One rule: its sentence, what it rests on, its switch, how many it touches, and what can be set of it. */
export function ruleCard(
  each: RuleInList,
  view: RuleListView,
  changes: RuleListChanges,
): TemplateResult {
  const { rule, isOn, isChanged, published } = each;
  const { words, language } = view;
  const { name } = rule;
  const { params } = rule.event;
  const title = textIn(params.title, language);
  const id = `rule-${name.replace('/', '-')}`;
  return html`<article
    class="rule ${isOn ? '' : 'is-off'} ${isChanged ? 'changed' : ''}"
    aria-labelledby=${id}
    part="rule"
  >
    <div class="head">
      <h5 id=${id}>${localised(params.title, language)} ${marks(each, view)}</h5>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${live(isOn)}
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) changes.on(name, target.checked);
          }}
        />
        <span>${words.on} <span class="visually-hidden">${words.of(title)}</span></span>
      </label>
    </div>
    <p>${localised(params.reason, language)}</p>
    <p class="small muted">${sourceLine(rule, view)}</p>
    ${reachLine(each, view)} ${findingNotes(`rule:${name}`, view)}
    ${each.parameters.map((parameter) => [
      parameterField(parameter, id, view, changes),
      findingNotes(`parameter:${parameter.id}`, view),
    ])}
    <details>
      <summary aria-label=${words.details(title)}>${words.detailsShort}</summary>
      ${workings(rule, view)} ${isChanged && published !== null ? before(published, view) : nothing}
      <h6>${words.source}</h6>
      ${isChanged && published !== null ? html`<p>${words.changedSource}</p>` : nothing}
      ${quotes(rule, view)}
    </details>
    <div class="actions">
      <button type="button" @click=${() => changes.open(name)}>
        ${words.edit} <span class="visually-hidden">${words.of(title)}</span>
      </button>
      ${
        isChanged || !isOn
          ? html`<button type="button" class="quiet" @click=${() => changes.reset(name)}>
              ${published === null ? words.remove : words.reset}
              <span class="visually-hidden">${words.of(title)}</span>
            </button>`
          : nothing
      }
    </div>
  </article>`;
}

/** In words what sets the rule apart: changed, new, off, not valid. */
function marks(
  { isOn, isChanged, published, validity, rule }: RuleInList,
  { words, language, unfinished }: RuleListView,
): readonly TemplateResult[] {
  const { validFrom, validTo } = rule.event.params;
  return [
    ...(isChanged ? [published === null ? words.added : words.changed] : []),
    ...(isOn ? [] : [words.off]),
    ...(unfinished.has(rule.name) ? [words.unfinished] : []),
    ...(validity === 'not-yet' ? [words.notYet(dateText(validFrom ?? '', language))] : []),
    ...(validity === 'expired' ? [words.expired(dateText(validTo ?? '', language))] : []),
  ].map((text) => html`<span class="mark">${text}</span>`);
}

/** When it holds, what it does then, and from which day to which. */
function workings(rule: Rule, { told, words, language }: RuleListView): TemplateResult {
  const { event } = rule;
  const { validFrom, validTo } = event.params;
  const day = (date: string | undefined) => (date === undefined ? null : dateText(date, language));
  return html`<h6>${words.conditions}</h6>
    <div class="conditions">${conditionText(rule.conditions, told)}</div>
    <h6>${words.effect}</h6>
    <p>
      ${effectText(rule, told)}
      ${event.type === 'score' && event.params.ladder !== undefined ? words.ladder : nothing}
    </p>
    ${
      validFrom === undefined && validTo === undefined
        ? nothing
        : html`<p>${words.valid(day(validFrom), day(validTo))}.</p>`
    }`;
}

/** What the rule said before it was changed. */
function before(published: Rule, { told, words, language }: RuleListView): TemplateResult {
  return html`<div class="before">
    <h6>${words.published}</h6>
    <p>${localised(published.event.params.reason, language)}</p>
    <div class="conditions">${conditionText(published.conditions, told)}</div>
    <p>${effectText(published, told)}</p>
  </div>`;
}
