import { html, type TemplateResult } from 'lit';
import type { MapView } from './map-view.ts';
import { shownText } from './shown-values.ts';

/** What the map shows, as a table: highest first, unknown last, equals by name. Each row can be chosen. */
export function mapTable(view: MapView, choose: (code: string) => void): TemplateResult {
  const { run, words, values, classes, measure, language, title } = view;
  const valueOf = (code: string) => values.get(code) ?? null;
  const rows = run.dataset.neighbourhoods.toSorted((one, other) => {
    const [a, b] = [valueOf(one.code) ?? -Infinity, valueOf(other.code) ?? -Infinity];
    return a === b ? one.name.localeCompare(other.name, language) : a < b ? 1 : -1;
  });
  const head = words.measures[measure];
  const caption = words.listbox(title, head);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col" class="end">${head}</th>
          <th scope="col">${words.klass}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ code, name }) => {
          const value = valueOf(code);
          const found = classes.find(({ holds }) => holds(value));
          return html`<tr>
            <th scope="row">
              <button type="button" class="quiet name-button" @click=${() => choose(code)}>
                ${name}
              </button>
            </th>
            <td class="end number" data-column=${head}>
              ${value === null ? words.unknown : shownText(measure, value, language)}
            </td>
            <td data-column=${words.klass}>
              ${found === undefined ? '' : `${found.mark} · ${found.label}`}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
