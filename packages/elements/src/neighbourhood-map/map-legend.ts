import { html, nothing, svg, type TemplateResult } from 'lit';
import { hatch } from './drawing.ts';
import type { MapView } from './map-view.ts';

/** Every class with its colour, its sign, its bounds and how many neighbourhoods are in it. */
export function mapLegend({ words, classes, values, measure, run }: MapView): TemplateResult {
  const all = run.dataset.neighbourhoods.map(({ code }) => values.get(code) ?? null);
  const hasUnknown = all.includes(null);
  return html`<div class="legend">
    <h4>${words.legend}</h4>
    <ul>
      ${classes.map(
        ({ tone, mark, label, holds }, at) =>
          html`<li>
            <svg class="swatch" viewBox="0 0 36 26" aria-hidden="true" focusable="false">
              ${tone === 'unknown' ? hatch(`hatch-${at}`) : nothing}
              ${svg`<rect class="shape ${tone}" x="1" y="1" width="34" height="24" rx="4" fill=${tone === 'unknown' ? `url(#hatch-${at})` : nothing}></rect>
              <text class="mark on-${tone}" x="18" y="13" dy="0.35em">${mark}</text>`}
            </svg>
            <span class="visually-hidden">${mark}</span>
            <span>${label}</span>
            <span class="small muted">${words.count(all.filter(holds).length)}</span>
          </li>`,
      )}
    </ul>
    ${measure === 'need' ? html`<p class="small muted">${words.needNote}</p>` : nothing}
    ${hasUnknown ? html`<p class="small muted">${words.unknownNote}</p>` : nothing}
  </div>`;
}
