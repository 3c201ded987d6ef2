import { metricText, metricValue } from '@maatstaf/core/explain';
import type { MetricInDetail } from '@maatstaf/core/metrics';
import { html, nothing, type TemplateResult } from 'lit';
import { namesOf } from '../text/names.ts';
import type { FairnessView } from './fairness-view.ts';
import { metricBar } from './metric-bar.ts';

/** One metric: its value, what that means, how far it could go, and how its areas are counted; or why it has no value. */
export function metricCard(metric: MetricInDetail, view: FairnessView): TemplateResult {
  const { run, before, words, language } = view;
  const { id, value, lowerBound, upperBound } = metric;
  const text = metricText(metric, language, namesOf(run, language).neighbourhood);
  const shown = (number: number): string => metricValue(id, number, language);
  const earlier = before?.metrics.find((each) => each.id === id)?.value ?? null;
  return html`<section class="card" aria-labelledby="metric-${id}" part="card">
    <h4 id="metric-${id}">${text.title}</h4>
    ${value === null ? nothing : html`<p class="figure number">${shown(value)}</p>`}
    <p>${text.noValue ?? text.meaning}</p>
    ${metricBar(metric)}
    ${
      value === null
        ? nothing
        : html`<p class="small muted">
            ${lowerBound === null || upperBound === null ? nothing : words.bounds(shown(lowerBound), shown(upperBound))}
            ${text.range}
          </p>`
    }
    <p class="small muted">
      ${text.weights} ${earlier === null ? nothing : words.baseline(shown(earlier))}
    </p>
  </section>`;
}
