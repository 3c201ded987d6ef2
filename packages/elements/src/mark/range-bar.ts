import type { Range } from '@maatstaf/core';
import { html, type TemplateResult } from 'lit';

/** A score on a line from 0 to 100, with what it could be once everything is known. For the eye only. */
export function rangeBar(score: number, range: Range): TemplateResult {
  return html`<svg class="range-bar" aria-hidden="true" focusable="false">
    <rect class="bar-rail" y="5" width="100%" height="4" rx="2"></rect>
    <rect class="bar-fill" y="5" width="${score}%" height="4" rx="2"></rect>
    <rect
      class="range-span"
      x="${range.low}%"
      y="3"
      width="${Math.max(0, range.high - range.low)}%"
      height="8"
      rx="2"
    ></rect>
    <circle class="range-point" cx="${score}%" cy="7" r="4"></circle>
  </svg>`;
}
