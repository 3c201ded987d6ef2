import type { TippingPoints } from '@maatstaf/core/sensitivity';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** Ticks below a slider where the outcome tips. For the eye only: the list beside it says the same. */
export function ticks(tips: TippingPoints | undefined): TemplateResult | typeof nothing {
  if (tips?.kind !== 'told') return nothing;
  return html`<svg class="ticks" aria-hidden="true" focusable="false">
    ${tips.points.map(({ share }) => {
      const at = `${share * 100}%`;
      return svg`<line x1=${at} x2=${at} y1="0" y2="100%"></line>`;
    })}
  </svg>`;
}
