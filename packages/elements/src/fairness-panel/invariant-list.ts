import type { Invariant } from '@maatstaf/core/invariants';
import { html, type TemplateResult } from 'lit';
import { invariantText } from '../broken-invariants/invariant-text.ts';
import type { FairnessView } from './fairness-view.ts';

/** What must be true of every outcome, with whether it is true of this one and what breaks it. */
export function invariantList(
  invariants: readonly Invariant[],
  { run, words, language }: FairnessView,
): TemplateResult {
  const text = words.invariants;
  return html`<h3>${text.title}</h3>
    <p>${text.sum(invariants.filter(({ holds }) => holds).length, invariants.length)}</p>
    <ul class="invariants">
      ${invariants.map(
        (one) =>
          html`<li class=${one.holds ? 'holds' : 'fails'}>
            <span class="verdict"
              ><span aria-hidden="true">${one.holds ? '✓' : '✗'}</span>
              ${one.holds ? text.holds : text.fails}</span
            >
            <span>${invariantText(one, run, language)}</span>
          </li>`,
      )}
    </ul>`;
}
