import { type GroupLimit, numbers, type Run, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LimitView } from './limit-view.ts';

type Tranches = Extract<GroupLimit, { readonly kind: 'tranches' }>;

/** Hears another step, by the parameter that holds it, and whether a milestone is reached. */
export interface TrancheChanges {
  readonly step: (parameter: string, value: number) => void;
  readonly milestone: (milestone: string, reached: boolean) => void;
}

/** The steps in which a pool opens: which one it is now, what that opens, and what the rest waits for. */
export function trancheSteps(
  limit: Tranches,
  view: LimitView,
  changes: TrancheChanges,
): TemplateResult {
  const { run, words, language } = view;
  const { euro } = numbers(language);
  const pool = run.allocation.pools.find((each) => each.pool === limit.pool);
  const { closed } = limit;
  return html`${stepChoice(limit, view, changes)}
  ${
    pool === undefined || limit.step === undefined
      ? nothing
      : html`<p>
          ${words.tranche.open(euro(pool.budgetCents - pool.closedCents), euro(pool.budgetCents))}
          ${pool.closedCents > 0 ? words.tranche.closed(euro(pool.closedCents)) : nothing}
        </p>`
  }
  ${
    closed === undefined
      ? nothing
      : html`<div class="choice">
          <input
            id="milestone-${closed.until.id}"
            type="checkbox"
            aria-describedby="milestone-${closed.until.id}-note"
            .checked=${live(run.scenario.milestones?.includes(closed.until.id) === true)}
            @change=${({ target }: Event) => {
              if (target instanceof HTMLInputElement)
                changes.milestone(closed.until.id, target.checked);
            }}
          />
          <label for="milestone-${closed.until.id}"
            >${words.tranche.milestone(textIn(closed.until.title, language))}</label
          >
          <p id="milestone-${closed.until.id}-note" class="small muted">
            ${words.tranche.waits(closed.from)}
          </p>
        </div>`
  }`;
}

function stepChoice(
  { id, title, step, parts }: Tranches,
  { run, words, language }: LimitView,
  changes: TrancheChanges,
): TemplateResult {
  if (step === undefined) return html`<p class="muted">${words.tranche.byYear}</p>`;
  const now = currentStep(run, step);
  return html`<div class="field">
    <label for="step-${id}"
      >${words.tranche.step}
      <span class="visually-hidden">${words.of(textIn(title, language))}</span></label
    >
    <select
      id="step-${id}"
      .value=${live(String(now))}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) changes.step(step, Number(target.value));
      }}
    >
      ${parts.map(
        (_, at) =>
          html`<option value=${at + 1} ?selected=${at + 1 === now}>
            ${words.tranche.stepOf(at + 1, parts.length)}
          </option>`,
      )}
    </select>
  </div>`;
}

function currentStep({ pack, scenario }: Run, parameter: string): number {
  const own = pack.parameters.find(({ id }) => id === parameter)?.default ?? 1;
  return scenario.parameters?.[parameter] ?? own;
}
