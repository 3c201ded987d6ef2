import { html, nothing, type TemplateResult } from 'lit';
import type { ComparisonView } from './comparison-view.ts';

/** What a figure needs beside its data. */
export interface FigureState {
  /** In pixels. */
  readonly width: number;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

/** The same as a drawing as a table below it, which is written out once somebody opens it. */
export function tableTwin(
  title: string,
  { words }: ComparisonView,
  { isOpen, open }: FigureState,
  table: () => {
    readonly head: TemplateResult;
    readonly rows: readonly TemplateResult[];
    /** What is said below the table. */
    readonly below?: TemplateResult | typeof nothing;
  },
): TemplateResult {
  const written = isOpen ? table() : null;
  return html`<details
    ?open=${isOpen}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) open(target.open);
    }}
  >
    <summary>${words.asTable(title)}</summary>
    ${
      written === null
        ? nothing
        : html`<div class="scroll" role="region" tabindex="0" aria-label=${words.asTable(title)}>
              <table>
                <caption class="visually-hidden">
                  ${title}
                </caption>
                <thead>
                  <tr>
                    ${written.head}
                  </tr>
                </thead>
                <tbody>
                  ${written.rows}
                </tbody>
              </table>
            </div>
            ${written.below ?? nothing}`
    }
  </details>`;
}
