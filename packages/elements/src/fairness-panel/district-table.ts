import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../mark/bar.ts';
import { numbers } from '@maatstaf/core';
import { metricValue } from '@maatstaf/core/explain';
import type { FairnessView } from './fairness-view.ts';

/** The Theil index split over city districts, with the money of each beside its part of the people. */
export function districtTable(view: FairnessView): TemplateResult | typeof nothing {
  const { metrics, words, language } = view;
  const theil = metrics.metrics.find(({ id }) => id === 'theil');
  const parts = theil?.parts ?? null;
  if (theil === undefined || parts === null) return nothing;
  const { share } = numbers(language);
  const text = words.districts;
  const whole = parts.between + parts.within;
  const ofPeople = words.people[theil.weights];
  return html`<h3>${text.title}</h3>
    ${
      whole === 0
        ? nothing
        : html`<p>${text.split(share(parts.between / whole), share(parts.within / whole))}</p>`
    }
    <p class="small muted">${text.barNote}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table>
        <caption class="visually-hidden">
          ${text.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.district}</th>
            <th scope="col" class="end">${ofPeople}</th>
            <th scope="col" class="end">${words.money}</th>
            <td class="chart"></td>
            <th scope="col" class="end">${text.within}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.cityDistricts.map(
            (district) =>
              html`<tr>
                <th scope="row">${district.cityDistrict ?? text.none}</th>
                <td class="end number" data-column=${ofPeople}>
                  ${share(district.populationShare)}
                </td>
                <td class="end number" data-column=${words.money}>${share(district.moneyShare)}</td>
                <td class="chart">${bar(district.moneyShare, district.populationShare)}</td>
                <td class="end number" data-column=${text.within}>
                  ${metricValue('theil', district.theil, language)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
