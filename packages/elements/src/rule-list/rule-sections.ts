import type { Rule } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { localised } from '../text/localised.ts';
import { findingNotes } from './finding-notes.ts';
import { ruleCard } from './rule-card.ts';
import type { RuleInList } from './rule-in-list.ts';
import type { RuleListChanges, RuleListView } from './rule-list-view.ts';

/** The effects that belong to no criterion, in the order in which a proposal meets them. */
const effects = ['exclude', 'limit', 'earmark', 'attention'] as const;

/** The rules under the principle and criterion that they score, and then by what else they do. */
export function ruleSections(
  rules: readonly RuleInList[],
  view: RuleListView,
  changes: RuleListChanges,
): TemplateResult {
  const { run, words, language } = view;
  return html`${run.pack.principles.map((principle) => {
    const groups = principle.criteria
      .map((criterion) => ({
        criterion,
        own: rules.filter(({ rule }) => criterionOf(rule) === criterion.id),
      }))
      .filter(({ own }) => own.length > 0);
    return groups.length === 0
      ? nothing
      : html`<section class="group" aria-labelledby="principle-${principle.id}">
          <h3 id="principle-${principle.id}">${localised(principle.title, language)}</h3>
          <p class="muted">${localised(principle.description, language)}</p>
          ${groups.map(
            ({ criterion, own }) =>
              html`<h4>${localised(criterion.title, language)}</h4>
                <p class="muted">${localised(criterion.description, language)}</p>
                ${findingNotes(`criterion:${criterion.id}`, view)} ${cards(own, view, changes)}`,
          )}
        </section>`;
  })}
  ${effects.map((effect) => {
    const own = rules.filter(({ rule }) => rule.event.type === effect);
    return own.length === 0
      ? nothing
      : html`<section class="group" aria-labelledby="effect-${effect}">
          <h3 id="effect-${effect}">${words.effects[effect]}</h3>
          ${cards(own, view, changes)}
        </section>`;
  })}`;
}

function criterionOf({ event }: Rule): string | null {
  return event.type === 'score' ? event.params.criterion : null;
}

function cards(
  rules: readonly RuleInList[],
  view: RuleListView,
  changes: RuleListChanges,
): TemplateResult {
  return html`<div class="rules">
    ${repeat(
      rules,
      ({ rule }) => rule.name,
      (each) => ruleCard(each, view, changes),
    )}
  </div>`;
}
