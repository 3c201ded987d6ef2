import type { CurvePoint } from '@maatstaf/core/metrics';
import { html, type TemplateResult } from 'lit';
import { numbers } from '@maatstaf/core';
import { namesOf } from '../text/names.ts';
import type { FairnessView } from './fairness-view.ts';

export type CurveName = 'concentration' | 'lorenz';

/** A curve as a drawing, with the same points as a table below it, which is made when it is opened. */
export function curveFigure(
  name: CurveName,
  isOpen: boolean,
  open: (name: CurveName, isOpen: boolean) => void,
  view: FairnessView,
): TemplateResult {
  const { metrics, words } = view;
  const { title, meaning } = words.curve[name];
  const points = metrics.curves[name];
  if (points.length === 0)
    return html`<figure>
      <figcaption><strong>${title}</strong> <span>${words.noCurve}</span></figcaption>
    </figure>`;
  const ofPeople = words.people[weightsOf(name, view)];
  const drawn = points.map(({ population, money }) => `${population * 100},${100 - money * 100}`);
  return html`<figure>
    <figcaption>
      <strong>${title}</strong>
      <span class="small">${meaning}</span>
    </figcaption>
    <div class="plot">
      <span class="small muted y">${words.axis(words.money)}</span>
      <svg viewBox="-1 -1 102 102" role="img" aria-label="${title}. ${meaning}">
        <rect class="frame" width="100" height="100"></rect>
        <path class="grid" d="M25 0v100M50 0v100M75 0v100M0 25h100M0 50h100M0 75h100"></path>
        <path class="even" d="M0 100L100 0"></path>
        <polygon class="area" points="0,100 ${drawn.join(' ')}"></polygon>
        <polyline class="line" points=${drawn.join(' ')}></polyline>
      </svg>
      <span class="small muted x">${words.axis(ofPeople)}</span>
    </div>
    <details
      ?open=${isOpen}
      @toggle=${({ target }: Event) => {
        if (target instanceof HTMLDetailsElement) open(name, target.open);
      }}
    >
      <summary>${words.asTable(title)}</summary>
      ${isOpen ? curveTable(title, points, ofPeople, view) : ''}
    </details>
  </figure>`;
}

/** How the areas of a curve are counted: as in the metric that it draws. */
function weightsOf(name: CurveName, { metrics }: FairnessView): 'population' | 'equal-areas' {
  const id = name === 'concentration' ? 'concentration-index' : 'gini';
  return metrics.metrics.find((metric) => metric.id === id)?.weights ?? 'equal-areas';
}

function curveTable(
  title: string,
  points: readonly CurvePoint[],
  ofPeople: string,
  { run, words, language }: FairnessView,
): TemplateResult {
  const { share, list } = numbers(language);
  const names = namesOf(run, language);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.asTable(title)}>
    <table>
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.added}</th>
          <th scope="col" class="end">${ofPeople}</th>
          <th scope="col" class="end">${words.money}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ population, money, neighbourhoods }) =>
            html`<tr>
              <th scope="row">
                ${neighbourhoods.length === 0 ? words.start : list(neighbourhoods.map(names.neighbourhood))}
              </th>
              <td class="end number" data-column=${ofPeople}>${share(population)}</td>
              <td class="end number" data-column=${words.money}>${share(money)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
