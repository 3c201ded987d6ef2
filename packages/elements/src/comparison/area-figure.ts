import { html, nothing, type TemplateResult } from 'lit';
import { numbers } from '../numbers/numbers.ts';
import { areaChanges, type AreaChange, largest } from './area-changes.ts';
import { areaChart } from './area-chart.ts';
import { saveButtons } from './save-buttons.ts';
import type { Against, ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';

/** More bars than this are no drawing any more. */
const mostBars = 30;
const mostRows = 200;

/** What a figure needs beside its data. */
export interface FigureState {
  /** In pixels. */
  readonly width: number;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

/** Gains and losses by neighbourhood of one outcome against the base, as a drawing and as a table. */
export function areaFigure(one: Against, view: ComparisonView, state: FigureState): TemplateResult {
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
    ${
      changes.length === 0
        ? html`<p class="muted">${words.areasAllSame}</p>`
        : html`${areaChart(drawn, names.neighbourhood, title, state.width, language)}
            <p class="small muted">
              ${drawn.length < changes.length ? words.areasMost(drawn.length, changes.length) : nothing}
              ${same === 0 ? nothing : words.areasSame(same)}
            </p>
            ${saveButtons(title, words)} ${twin(title, changes, one, view, state)}`
    }
  </figure>`;
}

function twin(
  title: string,
  changes: readonly AreaChange[],
  { column }: Against,
  { base, names, language, words }: ComparisonView,
  { isOpen, open }: FigureState,
): TemplateResult {
  const { euro, euroChange } = numbers(language);
  return html`<details
    ?open=${isOpen}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) open(target.open);
    }}
  >
    <summary>${words.asTable(title)}</summary>
    ${
      isOpen
        ? html`<div class="scroll" role="region" tabindex="0" aria-label=${words.asTable(title)}>
              <table>
                <caption class="visually-hidden">
                  ${title}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${words.area}</th>
                    <th scope="col" class="end">${base.title}</th>
                    <th scope="col" class="end">${column.title}</th>
                    <th scope="col" class="end">±</th>
                  </tr>
                </thead>
                <tbody>
                  ${changes.slice(0, mostRows).map(
                    ({ neighbourhood, beforeCents, afterCents, deltaCents }) =>
                      html`<tr>
                        <th scope="row">${names.neighbourhood(neighbourhood)}</th>
                        <td class="end number" data-column=${base.title}>${euro(beforeCents)}</td>
                        <td class="end number" data-column=${column.title}>${euro(afterCents)}</td>
                        <td
                          class="end number ${deltaCents > 0 ? 'change-more' : 'change-less'}"
                          data-column="±"
                        >
                          ${euroChange(deltaCents)}
                        </td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>
            ${
              changes.length > mostRows
                ? html`<p class="small muted">${words.tableMost(mostRows, changes.length)}</p>`
                : nothing
            }`
        : nothing
    }
  </details>`;
}
