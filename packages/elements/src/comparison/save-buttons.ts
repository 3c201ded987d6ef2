import { html, type TemplateResult } from 'lit';
import { ChartSaveEvent } from './comparison-events.ts';
import type { ComparisonWords } from './comparison-words.ts';

const formats = ['svg', 'png'] as const;

/** Buttons that ask for the drawing of the same figure as a file. */
export function saveButtons(title: string, words: ComparisonWords): TemplateResult {
  const save = ({ currentTarget }: Event, format: 'svg' | 'png'): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const drawing = currentTarget.closest('figure')?.querySelector('svg');
    if (drawing instanceof SVGSVGElement) {
      currentTarget.dispatchEvent(new ChartSaveEvent({ format, title, drawing }));
    }
  };
  return html`<p class="save">
    ${formats.map(
      (format) =>
        html`<button type="button" @click=${(event: Event) => save(event, format)}>
          ${words.save[format]}<span class="visually-hidden"> ${words.saveOf(title)}</span>
        </button>`,
    )}
  </p>`;
}
