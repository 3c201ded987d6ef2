import { type CatalogueEntry, factCatalogue, numbers, textIn } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../mark/bar.ts';
import { factValue } from '../text/fact-value.ts';
import type { PageView } from './page-view.ts';

/** The figures of the neighbourhood among those of the others, and which of them are not known. */
export function aspectsPart(view: PageView): TemplateResult {
  const { run, area, language, words } = view;
  const text = words.aspects;
  const entries = [...factCatalogue(run.pack).values()].filter(
    ({ id, type }) => id.startsWith('neighbourhood.') && type === 'number',
  );
  const known = entries.filter(({ id }) => typeof area.facts[id] === 'number');
  const unknown = entries.filter((entry) => !known.includes(entry));
  return html`${
    known.length === 0
      ? html`<p>${text.none}</p>`
      : html`<p class="small muted">${text.barNote}</p>
          <div class="scroll" role="region" tabindex="0" aria-label=${text.title}>
            <table>
              <caption class="visually-hidden">
                ${text.title}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${text.aspect}</th>
                  <th scope="col" class="end">${text.here}</th>
                  <td class="chart"></td>
                  <th scope="col">${text.others}</th>
                  <th scope="col">${text.place}</th>
                </tr>
              </thead>
              <tbody>
                ${known.map((entry) => row(entry, view))}
              </tbody>
            </table>
          </div>`
  }
  ${
    unknown.length === 0
      ? nothing
      : html`<p class="note">
          ${text.unknown(numbers(language).list(unknown.map(({ title }) => textIn(title, language))))}
        </p>`
  }`;
}

function row(entry: CatalogueEntry, { run, area, language, words }: PageView): TemplateResult {
  const text = words.aspects;
  const values = run.dataset.neighbourhoods.flatMap(({ facts }) => {
    const value = facts[entry.id];
    return typeof value === 'number' ? [value] : [];
  });
  const value = Number(area.facts[entry.id]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const above = values.filter((other) => other > value).length;
  const equal = values.filter((other) => other === value).length;
  const { number } = numbers(language);
  const first = number(above + 1);
  const place = equal === 1 ? first : `${first}–${number(above + equal)}`;
  const written = (figure: number) => factValue(figure, entry, language);
  return html`<tr>
    <th scope="row">
      ${textIn(entry.title, language)}
      ${isModelled(entry.id, run) ? html`<span class="small muted">(${text.modelled})</span>` : nothing}
    </th>
    <td class="end number" data-column=${text.here}>${written(value)}</td>
    <td class="chart">${bar(high === low ? 1 : (value - low) / (high - low))}</td>
    <td class="number" data-column=${text.others}>${text.range(written(low), written(high))}</td>
    <td class="number" data-column=${text.place}>${text.places(place, values.length)}</td>
  </tr>`;
}

/** Whether the pack says that the figures are estimates from a model. */
function isModelled(fact: string, { pack }: PageView['run']): boolean {
  return pack.needModels.some(
    (model) =>
      model.kind === 'computed' &&
      model.dimensions.some(({ indicators }) =>
        indicators.some((indicator) => indicator.fact === fact && indicator.modelled),
      ),
  );
}
