import type { MetricInDetail } from '@maatstaf/core/metrics';
import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * A metric on a line from its lowest to its highest possible value: the point is the value, the block is
 * what one area less could make of it, the upright line is 0. For the eye only; nothing without a value.
 */
export function metricBar({
  value,
  lowerBound,
  upperBound,
  range,
}: MetricInDetail): TemplateResult | typeof nothing {
  if (value === null) return nothing;
  const known = [value, lowerBound, upperBound, range?.low.value, range?.high.value].filter(
    (each) => each !== undefined && each !== null,
  );
  const low = Math.min(0, ...known);
  const span = Math.max(0, ...known) - low;
  const at = (number: number): number => (span === 0 ? 50 : 2 + ((number - low) / span) * 96);
  return html`<svg class="metric-bar" aria-hidden="true" focusable="false">
    <rect class="bar-rail" x="2%" y="8" width="96%" height="4" rx="2"></rect>
    ${
      range === null
        ? nothing
        : svg`<rect class="range-span" x="${at(range.low.value)}%" y="4"
            width="${at(range.high.value) - at(range.low.value)}%" height="12" rx="2"></rect>`
    }
    <line class="zero" x1="${at(0)}%" x2="${at(0)}%" y1="1" y2="19"></line>
    <circle class="range-point" cx="${at(value)}%" cy="10" r="6"></circle>
  </svg>`;
}
