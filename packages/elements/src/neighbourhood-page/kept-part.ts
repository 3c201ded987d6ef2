import { type GroupLimit, textIn } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import { groupOutcomes } from '../limits/group-outcomes.ts';
import { limitWords } from '../limits/limit-words.ts';
import type { PageView } from './page-view.ts';

/** The limits that are about the neighbourhood or its city district, with what is held for it. */
export function keptPart({ run, area, language, words }: PageView): TemplateResult {
  const text = words.kept;
  const own = run.pack.limits.flatMap((limit) => {
    const group = groupOf(limit, area);
    const outcomes = run.allocation.limits.filter(
      (outcome) => outcome.limit === limit.id && outcome.group === group,
    );
    return group === null || outcomes.length === 0 ? [] : [{ limit, outcomes }];
  });
  if (own.length === 0) return html`<p>${text.none}</p>`;
  return html`${own.map(({ limit, outcomes }) => {
    const title = textIn(limit.title, language);
    return html`<h4>${title}</h4>
      ${groupOutcomes(title, outcomes, { run, language, words: limitWords(language) })}`;
  })}`;
}

function groupOf(limit: GroupLimit, { code, cityDistrict }: PageView['area']): string | null {
  if (limit.kind === 'tranches') return null;
  switch (limit.group.by) {
    case 'neighbourhood':
      return code;
    case 'city-district':
      return cityDistrict;
    case 'pool':
    case 'earmark':
    case 'whole':
      return null;
  }
}
