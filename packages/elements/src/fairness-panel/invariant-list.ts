import { messages } from '@maatstaf/core/explain';
import { invariantsOf } from '@maatstaf/core/invariants';
import { html, nothing, type TemplateResult } from 'lit';
import { numbers } from '../numbers/numbers.ts';
import { namesOf } from '../text/names.ts';
import type { FairnessView } from './fairness-view.ts';

/** What must be true of every outcome, with whether it is true of this one and what breaks it. */
export function invariantList({ run, words, language }: FairnessView): TemplateResult {
  const text = words.invariants;
  const invariants = invariantsOf(run);
  const names = namesOf(run, language);
  const nameOf = (id: string): string =>
    id === 'budget'
      ? text.budget
      : ([names.proposal, names.pool, names.neighbourhood]
          .map((name) => name(id))
          .find((name) => name !== id) ?? id);
  return html`<h3>${text.title}</h3>
    <p>${text.sum(invariants.filter(({ holds }) => holds).length, invariants.length)}</p>
    <ul class="invariants">
      ${invariants.map(
        ({ id, holds, witnesses }) =>
          html`<li class=${holds ? 'holds' : 'fails'}>
            <span class="verdict"
              ><span aria-hidden="true">${holds ? '✓' : '✗'}</span>
              ${holds ? text.holds : text.fails}</span
            >
            <span>
              ${messages[language].invariant[id]}
              ${
                witnesses.length === 0
                  ? nothing
                  : text.witnesses(numbers(language).list(witnesses.map(nameOf)))
              }
            </span>
          </li>`,
      )}
    </ul>`;
}
