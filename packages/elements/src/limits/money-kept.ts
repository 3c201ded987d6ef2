import { type LimitOutcome, numbers, textIn } from '@maatstaf/core';
import { dateText, groupTitle } from '@maatstaf/core/explain';
import { html, type TemplateResult } from 'lit';
import { namesOf } from '../text/names.ts';
import type { LimitView } from './limit-view.ts';

/** What was not awarded: how much is held, for whom and until when, and how much is free. */
export function moneyKept(view: LimitView): TemplateResult {
  const { run, words, language } = view;
  const { budgetCents, spentCents, heldCents } = run.allocation;
  const { euro } = numbers(language);
  const text = words.money;
  return html`<h3>${text.title}</h3>
    <p>${heldCents === 0 ? text.noneHeld : text.held(euro(heldCents))}</p>
    <ul class="sentences">
      ${heldSentences(view).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>${text.free(euro(budgetCents - spentCents - heldCents))}</p>`;
}

/** For what money is held: one sentence per floor, and one per pool of which a part opens later. */
function heldSentences({ run, words, language }: LimitView): readonly string[] {
  const { euro, list } = numbers(language);
  const { limits, pools } = run.allocation;
  const text = words.money;
  const names = namesOf(run, language);
  const floors = run.pack.limits.flatMap(({ id, title }) => {
    const held = limits.filter(
      (outcome): outcome is LimitOutcome & { readonly heldUntil: string } =>
        outcome.limit === id && outcome.heldCents > 0 && outcome.heldUntil !== null,
    );
    const [first] = held;
    if (first === undefined) return [];
    const sum = held.reduce((total, { heldCents }) => total + heldCents, 0);
    const groups = held.map(({ group, heldCents }) =>
      text.group(groupTitle(run, id, group, language), euro(heldCents)),
    );
    const until = dateText(first.heldUntil, language);
    return [text.floor(textIn(title, language), euro(sum), until, list(groups))];
  });
  const closed = pools.flatMap(({ pool, closedCents }) =>
    closedCents > 0 ? [text.tranche(names.pool(pool), euro(closedCents))] : [],
  );
  return [...floors, ...closed];
}
