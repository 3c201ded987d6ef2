import type { Award, Language, Status } from '@maatstaf/core';
import { statusText } from '@maatstaf/core/explain';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** One shape per status, so that nothing hangs on colour. Drawn in a box of 16 by 16. */
const shapes: Readonly<Record<Status, SVGTemplateResult>> = {
  awarded: svg`<circle class="solid" cx="8" cy="8" r="7.5"></circle><path class="cut" d="M4.8 8.2 7 10.5 11.2 5.8"></path>`,
  'partially-awarded': svg`<circle cx="8" cy="8" r="6.6"></circle><path class="solid" d="M8 1.4a6.6 6.6 0 0 0 0 13.2z"></path>`,
  'refused-ceiling': svg`<circle cx="8" cy="8" r="6.6"></circle><path d="M5 8h6"></path>`,
  'refused-ineligible': svg`<path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z"></path><path d="m5.5 5.5 5 5m0-5-5 5"></path>`,
  'refused-below-threshold': svg`<path d="M2 3h12"></path><path d="M8 13.5V6.5m-3 4 3 3 3-3"></path>`,
  incomplete: svg`<circle cx="8" cy="8" r="6.6" stroke-dasharray="3 2.2"></circle><path d="M6.3 6.2a1.8 1.8 0 1 1 2.5 1.9c-.6.3-.8.6-.8 1.2m0 2v.1"></path>`,
  withdrawn: svg`<path d="M6.5 3.5 2.5 7.5l4 4"></path><path d="M2.8 7.5h7.7a3 3 0 0 1 0 6H9"></path>`,
};

/** The status of an award as a shape and a word. */
export function statusMark(
  award: Pick<Award, 'status' | 'reason'>,
  language: Language,
): TemplateResult {
  const { status } = award;
  return html`<span class="status status-${status}">
    <svg class="status-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      ${shapes[status]}
    </svg>
    <span class="status-text">${statusText(award, language)}</span>
  </span>`;
}
