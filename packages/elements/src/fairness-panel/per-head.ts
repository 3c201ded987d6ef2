import { html, type TemplateResult } from 'lit';
import { bar } from '../mark/bar.ts';
import { numbers } from '@maatstaf/core';
import { namesOf } from '../text/names.ts';
import type { FairnessView } from './fairness-view.ts';

/** Euros per inhabitant, most first; where not every area has a real count, only why they are not there. */
export function perHead({ run, metrics, words, language }: FairnessView): TemplateResult {
  const text = words.perHead;
  const amounts = [...metrics.centsPerHead];
  if (amounts.every(([, cents]) => cents === null))
    return html`<h3>${text.title}</h3>
      <p>${text.hidden}</p>`;
  const { euro } = numbers(language);
  const names = namesOf(run, language);
  const most = Math.max(1, ...amounts.map(([, cents]) => cents ?? 0));
  const rows = amounts.toSorted(([, one], [, other]) => (other ?? -1) - (one ?? -1));
  return html`<h3>${text.title}</h3>
    <div class="scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table>
        <caption class="visually-hidden">
          ${text.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.name}</th>
            <th scope="col" class="end">${text.amount}</th>
            <td class="chart"></td>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([code, cents]) =>
              html`<tr>
                <th scope="row">${names.neighbourhood(code)}</th>
                <td class="end number" data-column=${text.amount}>
                  ${cents === null ? text.nobody : euro(Math.round(cents))}
                </td>
                <td class="chart">${bar((cents ?? 0) / most)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
