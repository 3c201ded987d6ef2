import { type Rule, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { explanationWords } from '../explanation/explanation-words.ts';
import { authorityText } from '../text/authority-text.ts';
import type { RuleListView } from './rule-list-view.ts';

/** Who says it, and by which sentences, in one line. */
export function sourceLine({ event }: Rule, { words, language }: RuleListView): string {
  const { source } = event.params;
  if (source === 'configuration') return words.configuration;
  const cited = [...source.statements, ...(source.law === undefined ? [] : [source.law])];
  return `${words.restsOn}: ${authorityText(source.authority, language)} (${cited.join(', ')})`;
}

/** The sentences of policy that a rule cites, word for word, each with its document and who says it. */
export function quotes({ event }: Rule, view: RuleListView): TemplateResult {
  const { run, words } = view;
  const { pack } = run;
  const { source } = event.params;
  if (source === 'configuration') return html`<p>${words.configuration}</p>`;
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const cited = new Set(source.statements);
  return html`${pack.statements
    .filter(({ id }) => cited.has(id))
    .map((statement) => {
      const document = documents.get(statement.document);
      const own = document?.language ?? pack.languages[0] ?? 'nl';
      return html`<figure>
        <blockquote lang=${own}>${statement.quote}</blockquote>
        <figcaption class="small muted">
          <span class="number">${statement.id}</span> ·
          ${document === undefined ? statement.document : textIn(document.title, view.language)} ·
          ${authorityText(document?.authority ?? source.authority, view.language)}
        </figcaption>
      </figure>`;
    })}
  ${source.law === undefined ? nothing : html`<p>${explanationWords(view.language).law(source.law)}</p>`}`;
}
