import { compare, type Language, numbers, textIn } from '@maatstaf/core';
import { issueMeanings, phraseIn } from '@maatstaf/core/issues';
import { html, nothing, type TemplateResult } from 'lit';
import { comeAndGone } from '../changes/come-and-gone.ts';
import { methodWords } from '../method-choice/method-words.ts';
import type { ComparedColumn, ComparedOutcome, RefusedColumn } from './compared-column.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { letterOf } from './comparison-view.ts';

/** What the cards report. */
export interface CardActions {
  readonly leave: (limits: { readonly ids: readonly string[]; readonly leftover: boolean }) => void;
  readonly stop: (key: string) => void;
  readonly retry: (key: string) => void;
}

/** A card for each column with what it came to; above them, in a line each, what cannot be divided and why. */
export function columnCards(
  columns: readonly ComparedColumn[],
  base: ComparedOutcome | undefined,
  language: Language,
  words: ComparisonWords,
  actions: CardActions,
): TemplateResult {
  return html`${columns.map((column) =>
      column.kind === 'refused' ? refusal(column, language, words, actions.leave) : nothing,
    )}
    <ul class="columns" aria-label=${words.columns}>
      ${columns.map((column) =>
        column.kind === 'refused'
          ? nothing
          : html`<li class="column ${column.kind}" part="column">
              <h3><span class="letter">${letterOf(columns, column.key)}</span> ${column.title}</h3>
              ${cardBody(column, base, language, words, actions)}
            </li>`,
      )}
    </ul>`;
}

function cardBody(
  column: Exclude<ComparedColumn, RefusedColumn>,
  base: ComparedOutcome | undefined,
  language: Language,
  words: ComparisonWords,
  { stop, retry }: CardActions,
): TemplateResult {
  switch (column.kind) {
    case 'outcome':
      return outcomeBody(column, base, language, words);
    case 'awaited':
      return html`<p role="status">${words.awaited}</p>
        <progress aria-label=${`${words.awaited} ${words.stopOf(column.title)}`}></progress>
        <button type="button" @click=${() => stop(column.key)}>
          ${words.stop}<span class="visually-hidden"> ${words.stopOf(column.title)}</span>
        </button>`;
    case 'failed':
      return html`<p role="status">${column.stopped ? words.stopped : words.failed}</p>
        <button type="button" @click=${() => retry(column.key)}>
          ${words.retry}<span class="visually-hidden"> ${words.stopOf(column.title)}</span>
        </button>`;
  }
}

function outcomeBody(
  { run, key }: ComparedOutcome,
  base: ComparedOutcome | undefined,
  language: Language,
  words: ComparisonWords,
): TemplateResult {
  const { euro } = numbers(language);
  const { allocation } = run;
  const funded = allocation.awardedCents.filter((cents) => cents > 0).length;
  const changes =
    base === undefined || base.key === key ? null : comeAndGone(compare(base.run, run));
  return html`<p class="sum">${words.spent(euro(allocation.spentCents))}</p>
    <p class="small">${words.funded(funded)}</p>
    <p class="small muted">
      ${changes === null ? words.base : words.inAndOut(changes.entered.length, changes.left.length)}
    </p>`;
}

/**
 * Why a method cannot divide this. Where nothing but limits that can be left out stands in its way, with a
 * button to leave them out.
 */
function refusal(
  { title, run, issues, limits }: RefusedColumn,
  language: Language,
  words: ComparisonWords,
  leave: CardActions['leave'],
): TemplateResult {
  const { list } = numbers(language);
  const titles = limits.map(({ id, feature }) => {
    const limit = run.pack.limits.find((one) => one.id === id);
    return limit === undefined
      ? methodWords(language).feature[feature]
      : textIn(limit.title, language);
  });
  const ids = limits.flatMap(({ id }) => (id === null ? [] : [id]));
  const leftover = limits.some(({ feature }) => feature === 'leftover-flows');
  const canBeLeft =
    issues.length === limits.length && ids.length + Number(leftover) === limits.length;
  const others =
    limits.length === issues.length
      ? []
      : issues.filter(({ code }) => code !== 'method.limit-refused');
  return html`<p class="refused" part="refused">
    <strong>${words.refused(title)}</strong>
    ${titles.length === 0 ? nothing : words.cannotKeep(list(titles))}
    ${others.map(
      ({ code, found, expected }) =>
        html`${issueMeanings[code]?.[language] ?? code} (${phraseIn(found, language)})
        ${words.instead(phraseIn(expected, language))} `,
    )}
    ${
      canBeLeft
        ? html`<button type="button" class="quiet" @click=${() => leave({ ids, leftover })}>
              ${words.leave}
            </button>
            <span class="muted">${words.leaveHint}</span>`
        : nothing
    }
  </p>`;
}
