import type { Explanation } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';

/** The lines of a score and their sum. */
export function contributionTable(explanation: Explanation, wording: Wording): TemplateResult {
  const { words, numbers, names } = wording;
  const text = words.explanation;
  if (explanation.contributions.length === 0) return html`<p>${text.noContributions}</p>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${text.contributions}>
    <table>
      <caption class="visually-hidden">
        ${text.contributions}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.part}</th>
          <th scope="col">${text.neighbourhood}</th>
          <th scope="col" class="end">${text.points}</th>
          <th scope="col" class="end">${text.adds}</th>
        </tr>
      </thead>
      <tbody>
        ${explanation.contributions.map(
          (line) =>
            html`<tr class="line-${line.kind}">
              <th scope="row">
                ${line.label}
                <span class="small muted"
                  >${names.principle(line.principle)} › ${names.criterion(line.criterion)}</span
                >
              </th>
              <td>${names.neighbourhood(line.neighbourhood)}</td>
              <td class="end number">${numbers.points(line.points)}</td>
              <td class="end number">${numbers.pointsChange(line.weighted)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${text.total}</th>
          <td class="end number">
            ${explanation.score === null ? '–' : numbers.points(explanation.score)}
          </td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
