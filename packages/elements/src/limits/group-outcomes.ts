import { type LimitOutcome, numbers } from '@maatstaf/core';
import { dateText, groupTitle } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import type { LimitView } from './limit-view.ts';

/** More groups than this fold away below the sentence that counts them. */
const shownAtOnce = 8;

/** How a limit came out for each of its groups, counted in a sentence and written out in a table. */
export function groupOutcomes(
  title: string,
  outcomes: readonly LimitOutcome[],
  view: LimitView,
): TemplateResult {
  const { words } = view;
  if (outcomes.length === 0) return html`<p class="muted">${words.noGroups}</p>`;
  const table = outcomeTable(title, outcomes, view);
  const sum = counted(outcomes, view);
  return outcomes.length > shownAtOnce
    ? html`<details>
        <summary>${sum}</summary>
        ${table}
      </details>`
    : html`<p>${sum}</p>
        ${table}`;
}

const isMost = ({ kind }: LimitOutcome): boolean => kind === 'ceiling' || kind === 'count';
const isFull = ({ reached, existing, bound }: LimitOutcome): boolean => reached + existing >= bound;

function counted(outcomes: readonly LimitOutcome[], { words }: LimitView): string {
  const count = (met: boolean | null) => outcomes.filter((each) => each.met === met).length;
  return outcomes.every(isMost)
    ? words.sumUpMost(outcomes.filter(isFull).length, outcomes.length)
    : words.sumUp(count(true), count(false), count(null));
}

function outcomeTable(
  title: string,
  outcomes: readonly LimitOutcome[],
  view: LimitView,
): TemplateResult {
  const { words } = view;
  const bound = words.bound[outcomes.every(isMost) ? 'most' : 'least'];
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.groups(title)}>
    <table>
      <caption class="visually-hidden">
        ${words.groups(title)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.group}</th>
          <th scope="col" class="end">${bound}</th>
          <th scope="col" class="end">${words.reached}</th>
          <th scope="col" class="end">${words.asked}</th>
          <th scope="col">${words.result}</th>
        </tr>
      </thead>
      <tbody>
        ${outcomes.map((outcome) => row(outcome, bound, view))}
      </tbody>
    </table>
  </div>`;
}

function row(outcome: LimitOutcome, bound: string, view: LimitView): TemplateResult {
  const { run, words, language } = view;
  const { euro, number } = numbers(language);
  const inCents = outcome.kind === 'floor' || outcome.kind === 'ceiling';
  const amount = (value: number) => (inCents ? euro(value) : number(value));
  return html`<tr>
    <th scope="row">${groupTitle(run, outcome.limit, outcome.group, language)}</th>
    <td class="end number" data-column=${bound}>${amount(outcome.bound)}</td>
    <td class="end" data-column=${words.reached}>
      <span
        ><span class="number">${amount(outcome.reached + outcome.existing)}</span>${
          outcome.existing === 0
            ? nothing
            : html`<span class="small muted">${words.withExisting(outcome.existing)}</span>`
        }</span
      >
    </td>
    <td class="end number" data-column=${words.asked}>${amount(outcome.asked)}</td>
    <td data-column=${words.result}>${result(outcome, view)}</td>
  </tr>`;
}

/** Whether the group has what it should; a word and a sign say the same as the colour. */
function result(outcome: LimitOutcome, { words, language }: LimitView): TemplateResult {
  const { euro } = numbers(language);
  const { met, heldCents, heldUntil } = outcome;
  const [tone, sign, text] = isMost(outcome)
    ? isFull(outcome)
      ? (['full', '●', words.full] as const)
      : (['met', '○', words.within] as const)
    : met === null
      ? (['unknown', '?', words.unknown] as const)
      : met
        ? (['met', '✓', words.met] as const)
        : (['not-met', '✗', words.notMet] as const);
  const lessAsked = met === false && outcome.asked + outcome.existing < outcome.bound;
  return html`<span>
    <span class="result ${tone}"><span aria-hidden="true">${sign}</span> ${text}</span>
    ${lessAsked ? html`<span class="small muted">${words.lessAsked}</span>` : nothing}
    ${
      heldCents > 0 && heldUntil !== null
        ? html`<span class="small muted"
            >${words.heldUntil(euro(heldCents), dateText(heldUntil, language))}</span
          >`
        : nothing
    }
  </span>`;
}
