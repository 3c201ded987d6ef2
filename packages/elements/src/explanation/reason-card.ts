import {
  type Authority,
  type CatalogueEntry,
  type FactValue,
  type Pack,
  textIn,
} from '@maatstaf/core';
import type { RuleReason } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';
import { factValue } from '../text/fact-value.ts';
import { explanationWords } from './explanation-words.ts';
import { authorityText } from '../text/authority-text.ts';

/** One rule as it bore on the proposal: its sentence, the facts it looked at, and the policy it rests on. */
export function reasonCard(
  reason: RuleReason,
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  wording: Wording,
): TemplateResult {
  const { numbers, language, names } = wording;
  const explanation = explanationWords(language);
  const valueOf = (fact: string, value: FactValue): string => {
    const entry = catalogue.get(fact);
    const isPlace = entry?.type === 'label' && typeof value === 'string';
    return isPlace ? names.neighbourhood(value) : factValue(value, entry, language);
  };
  const facts = reason.facts.map(
    ({ fact, title, value }) =>
      html`<div>
        <dt>${title}</dt>
        <dd>${valueOf(fact, value)}</dd>
      </div>`,
  );
  const points =
    reason.effect !== 'score'
      ? nothing
      : reason.outcome === 'fired'
        ? html`<span class="number">${explanation.added(numbers.points(reason.weighted))}</span>`
        : html`<span class="number muted"
            >${explanation.couldAdd(numbers.points(reason.couldAdd))}</span
          >`;
  return html`<li class="reason reason-${reason.outcome}">
    <p class="reason-head">
      <strong>${reason.title}</strong>
      <span class="effect">${explanation.effect[reason.effect]}</span>
      ${points}
    </p>
    ${reason.sentence === reason.title ? nothing : html`<p>${reason.sentence}</p>`}
    ${
      reason.neighbourhoods.length > 1
        ? html`<p class="muted small">
            ${reason.neighbourhoods.map(names.neighbourhood).join(' · ')}
          </p>`
        : nothing
    }
    ${facts.length === 0 ? nothing : html`<dl class="facts" aria-label=${explanation.facts}>${facts}</dl>`}
    ${source(reason, pack, wording)}
  </li>`;
}

function source(reason: RuleReason, pack: Pack, { language }: Wording): TemplateResult {
  const explanation = explanationWords(language);
  if (reason.source === 'configuration')
    return html`<p class="muted small">${explanation.configuration}</p>`;
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const own = pack.languages[0] ?? 'nl';
  const authority: Authority = reason.source.authority;
  return html`${reason.statements.map((statement) => {
    const document = documents.get(statement.document);
    const by = document?.authority ?? authority;
    const title = document === undefined ? statement.document : textIn(document.title, language);
    return html`<figure>
      <blockquote lang=${document?.language ?? own}>${statement.quote}</blockquote>
      <figcaption class="muted small">
        <span class="number">${statement.id}</span> · ${title} · ${authorityText(by, language)}
      </figcaption>
    </figure>`;
  })}
  ${
    reason.source.law === undefined
      ? nothing
      : html`<p class="muted small">${explanation.law(reason.source.law)}</p>`
  }`;
}
