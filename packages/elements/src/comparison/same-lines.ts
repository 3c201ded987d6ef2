import { html, type TemplateResult } from 'lit';
import type { Against, ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';

/** A line for each outcome that is in some respect as the base is: it says so, and takes no more room than that. */
export function sameLines(
  same: readonly Against[],
  sentence: string,
  { columns }: ComparisonView,
): readonly TemplateResult[] {
  return same.map(
    ({ column }) =>
      html`<p class="same">
        <span class="letter">${letterOf(columns, column.key)}</span>
        <strong>${column.title}</strong> <span class="muted">${sentence}</span>
      </p>`,
  );
}
