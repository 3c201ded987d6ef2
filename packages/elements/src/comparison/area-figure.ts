import { html, nothing, type TemplateResult } from 'lit';
import { numbers } from '@maatstaf/core';
import { areaChanges, type AreaChange, largest } from './area-changes.ts';
import { areaChart } from './area-chart.ts';
import { saveButtons } from './save-buttons.ts';
import type { Against, ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';
import { sameLines } from './same-lines.ts';
import { type FigureState, tableTwin } from './table-twin.ts';

/** More bars than this are no drawing any more. */
const mostBars = 30;
const mostRows = 200;

/**
 * Gains and losses by neighbourhood of every outcome but the base, as a drawing and as a table; of what changes
 * nothing for any, a line. A drawing is told how many stand beside it.
 */
export function areaFigures(
  view: ComparisonView,
  stateOf: (one: Against, count: number) => FigureState,
): TemplateResult {
  const { others, words } = view;
  const same = others.filter((one) => areaChanges(one).length === 0);
  const drawn = others.filter((one) => !same.includes(one));
  return html`${sameLines(same, words.areasAllSame, view)}
    <div class="figures">
      ${drawn.map((one) => areaFigure(one, view, stateOf(one, drawn.length)))}
    </div>`;
}

function areaFigure(one: Against, view: ComparisonView, state: FigureState): TemplateResult {
  const { columns, base, names, language, words } = view;
  const changes = areaChanges(one);
  const title = words.areasOf(one.column.title, base.title);
  const same = one.changes.neighbourhoods.length - changes.length;
  const drawn = largest(changes, mostBars);
  return html`<figure class="area-figure">
    <figcaption>
      <span class="letter">${letterOf(columns, one.column.key)}</span>
      <strong>${title}</strong>
    </figcaption>
    ${areaChart(drawn, names.neighbourhood, title, state.width, language)}
    <p class="small muted">
      ${drawn.length < changes.length ? words.areasMost(drawn.length, changes.length) : nothing}
      ${same === 0 ? nothing : words.areasSame(same)}
    </p>
    ${saveButtons(title, words)} ${twin(title, changes, one, view, state)}
  </figure>`;
}

function twin(
  title: string,
  changes: readonly AreaChange[],
  { column }: Against,
  view: ComparisonView,
  state: FigureState,
): TemplateResult {
  const { base, names, language, words } = view;
  const { euro, euroChange } = numbers(language);
  return tableTwin(title, view, state, () => ({
    head: html`<th scope="col">${words.area}</th>
      <th scope="col" class="end">${base.title}</th>
      <th scope="col" class="end">${column.title}</th>
      <th scope="col" class="end">±</th>`,
    rows: changes.slice(0, mostRows).map(
      ({ neighbourhood, beforeCents, afterCents, deltaCents }) =>
        html`<tr>
          <th scope="row">${names.neighbourhood(neighbourhood)}</th>
          <td class="end number" data-column=${base.title}>${euro(beforeCents)}</td>
          <td class="end number" data-column=${column.title}>${euro(afterCents)}</td>
          <td class="end number ${deltaCents > 0 ? 'change-more' : 'change-less'}" data-column="±">
            ${euroChange(deltaCents)}
          </td>
        </tr>`,
    ),
    below:
      changes.length > mostRows
        ? html`<p class="small muted">${words.tableMost(mostRows, changes.length)}</p>`
        : nothing,
  }));
}
