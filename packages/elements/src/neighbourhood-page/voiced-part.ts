import { factCatalogue, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { authorityText } from '../text/authority-text.ts';
import { factValue } from '../text/fact-value.ts';
import type { PageView } from './page-view.ts';
import { statementsOf } from './statements-of.ts';

/** The sentences of the documents that are about the neighbourhood, and what was recorded of it in words. */
export function voicedPart({ run, area, language, words }: PageView): TemplateResult {
  const { pack } = run;
  const text = words.voiced;
  const statements = statementsOf(area, pack);
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const recorded = [...factCatalogue(pack).values()].filter(
    ({ id, type }) => Object.hasOwn(area.facts, id) && type !== 'number',
  );
  return html`${
    statements.length === 0
      ? html`<p>${text.none}</p>`
      : html`<ul class="quotes">
          ${statements.map(({ id, quote, document, summary }) => {
            const from = documents.get(document);
            return html`<li>
              <blockquote lang=${from?.language ?? 'nl'}>${quote}</blockquote>
              ${summary === undefined ? nothing : html`<p class="small">${textIn(summary, language)}</p>`}
              <p class="small muted">
                <span class="number">${id}</span> ·
                ${from === undefined ? document : html`${textIn(from.title, language)} · ${authorityText(from.authority, language)}`}
              </p>
            </li>`;
          })}
        </ul>`
  }
  ${
    recorded.length === 0
      ? nothing
      : html`<h4>${text.known}</h4>
          <dl class="recorded">
            ${recorded.map(
              (entry) =>
                html`<div>
                  <dt>${textIn(entry.title, language)}</dt>
                  <dd>${factValue(area.facts[entry.id] ?? null, entry, language)}</dd>
                </div>`,
            )}
          </dl>`
  }`;
}
