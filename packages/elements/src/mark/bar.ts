import { svg, html, type TemplateResult } from 'lit';

/** A bar of `ratio` (0–1) of its width, with an optional mark where the baseline stands. For the eye only. */
export function bar(ratio: number, markRatio?: number): TemplateResult {
  const percent = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="bar-rail" width="100%" height="100%" rx="3"></rect>
    <rect class="bar-fill" width=${percent(ratio)} height="100%" rx="3"></rect>
    ${
      markRatio === undefined
        ? null
        : svg`<line class="bar-mark" x1=${percent(markRatio)} x2=${percent(markRatio)} y1="0" y2="100%"></line>`
    }
  </svg>`;
}
