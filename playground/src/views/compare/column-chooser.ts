import { html, nothing, type TemplateResult } from 'lit';
import { type CompareChoice, inOrder, mostColumns } from './compare-choice.ts';
import type { CompareWords } from './compare-words.ts';
import type { WantedColumn } from './wanted-column.ts';

/** What takes long enough to say so before it is begun. */
const slowColumn = 'method/optimal';

/** What the chooser of columns needs, and what it reports. */
export interface ChooserState {
  readonly offered: readonly WantedColumn[];
  readonly choice: CompareChoice;
  readonly words: CompareWords;
  /** How long the slow one takes. */
  readonly takes: string;
  readonly toggle: (id: string) => void;
  readonly chooseBase: (id: string) => void;
}

/** Which columns stand side by side, and which one the others are held against. */
export function columnChooser(state: ChooserState): TemplateResult {
  const { offered, choice, words, chooseBase } = state;
  const isMethod = ({ id }: WantedColumn): boolean => id.startsWith('method/');
  const isFull = choice.chosen.size >= mostColumns;
  const chosen = inOrder(
    choice,
    offered.map(({ id }) => id),
  );
  const titleOf = (id: string): string => offered.find((one) => one.id === id)?.title ?? id;
  return html`<fieldset class="chooser" aria-describedby=${isFull ? 'full' : nothing}>
      <legend>${words.choose}</legend>
      ${group(
        words.scenarios,
        offered.filter((one) => !isMethod(one)),
        state,
      )}
      ${group(words.methods, offered.filter(isMethod), state)}
      ${isFull ? html`<p id="full" class="muted">${words.full}</p>` : nothing}
    </fieldset>
    <p class="base">
      <label for="base">${words.base}</label>
      <select
        id="base"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) chooseBase(target.value);
        }}
      >
        ${chosen.map(
          (id, at) => html`<option value=${id} ?selected=${at === 0}>${titleOf(id)}</option>`,
        )}
      </select>
    </p>`;
}

function group(
  title: string,
  columns: readonly WantedColumn[],
  { choice, toggle, words, takes }: ChooserState,
): TemplateResult {
  const isFull = choice.chosen.size >= mostColumns;
  return html`<div role="group" aria-label=${title}>
    <p class="muted small" aria-hidden="true">${title}</p>
    <ul>
      ${columns.map(({ id, title: name }) => {
        const isChosen = choice.chosen.has(id);
        const isSlow = id === slowColumn;
        return html`<li>
          <input
            id=${id}
            type="checkbox"
            aria-describedby=${isSlow ? 'slow' : nothing}
            .checked=${isChosen}
            ?disabled=${isFull && !isChosen}
            @change=${() => toggle(id)}
          />
          <label for=${id}>${name}</label>
          ${isSlow ? html`<span id="slow" class="muted small">${words.slow(takes)}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
