import {
  type CatalogueEntry,
  type FactValue,
  type Pack,
  type Source,
  textIn,
} from '@maatstaf/core';
import type { RuleReason } from '@maatstaf/core/explain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';
import { factValue } from '../text/fact-value.ts';
import { explanationWords } from './explanation-words.ts';
import { type WithoutStatements, withoutSentence } from './without-sentence.ts';
import { authorityText } from '../text/authority-text.ts';

/** One rule as it bore on the proposal: its sentence, the facts it looked at, and the policy it rests on. */
export function reasonCard(
  reason: RuleReason,
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  wording: Wording,
  without: WithoutStatements,
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
    ${source(reason, pack, wording, without)}
  </li>`;
}

/** What a rule rests on; first that it is the scenario's own, where it is, for then no source adopted it so. */
function source(
  reason: RuleReason,
  pack: Pack,
  wording: Wording,
  without: WithoutStatements,
): TemplateResult {
  const { edited, publishedSource } = reason;
  if (edited === null) return cited(reason, reason.source, pack, wording, without);
  const said = explanationWords(wording.language).edited;
  const original =
    edited === 'changed' && publishedSource !== null ? publishedSource : reason.source;
  return html`<p class="small"><strong>${said[edited]}</strong></p>
    ${
      edited === 'added' && original === 'configuration'
        ? nothing
        : html`<p class="muted small">${said.original[edited]}</p>
            ${cited(reason, original, pack, wording, without)}`
    }`;
}

function cited(
  reason: RuleReason,
  from: Source,
  pack: Pack,
  wording: Wording,
  without: WithoutStatements,
): TemplateResult {
  const { language } = wording;
  const explanation = explanationWords(language);
  if (from === 'configuration')
    return html`<p class="muted small">${explanation.configuration}</p>`;
  const statements = reason.statements.filter(({ id }) => from.statements.includes(id));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const own = pack.languages[0] ?? 'nl';
  const { authority } = from;
  return html`${statements.map((statement) => {
    const document = documents.get(statement.document);
    const by = document?.authority ?? authority;
    const title = document === undefined ? statement.document : textIn(document.title, language);
    return html`<figure>
      <blockquote lang=${document?.language ?? own}>${statement.quote}</blockquote>
      <figcaption class="muted small">
        <span class="number">${statement.id}</span> · ${title} · ${authorityText(by, language)}
      </figcaption>
      ${withoutSentence(statement.id, without, wording)}
    </figure>`;
  })}
  ${
    from.law === undefined ? nothing : html`<p class="muted small">${explanation.law(from.law)}</p>`
  }`;
}
