import { numbers, textIn } from '@maatstaf/core';
import type { Geography, Outlines } from '@maatstaf/core/geography';
import { html, nothing, type TemplateResult } from 'lit';
import { localised } from '../text/localised.ts';
import { namesOf } from '../text/names.ts';
import type { MapView } from './map-view.ts';

/** That the map is schematic, what it was derived from, and who is not on it. */
export function provenance(
  { run, words, language, layout, plan }: MapView,
  geography: Geography | undefined,
  outlines: Outlines | undefined,
): TemplateResult {
  const drawn = new Set(plan.areas.map(({ code }) => code));
  const names = namesOf(run, language);
  const missing = run.dataset.neighbourhoods.flatMap(({ code }) =>
    drawn.has(code) ? [] : [names.neighbourhood(code)],
  );
  const isOwn = layout === 'map' && outlines !== undefined;
  const note =
    geography === undefined ? words.inOrder : html`${localised(geography.note, language)}`;
  return html`<div class="provenance small muted">
    <p>${isOwn ? words.outlines.own : note}</p>
    ${
      isOwn
        ? nothing
        : geography?.sources.map(
            ({ title, by, licence }) =>
              html`<p>${words.source(textIn(title, language), by, licence)}</p>`,
          )
    }
    ${missing.length === 0 ? nothing : html`<p>${words.notDrawn(numbers(language).list(missing))}</p>`}
  </div>`;
}
