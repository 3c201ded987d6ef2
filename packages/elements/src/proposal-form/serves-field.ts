import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { quantityText } from '../quantity/quantity.ts';
import { errorLine, type FormView, invalid, isMeant, tickedIn, typedIn } from './form-view.ts';
import type { DraftServed } from './proposal-draft.ts';
import { readNumber, typedNumber } from './typed-number.ts';

/** The neighbourhoods that a proposal serves, and the part of its users who live in each. */
export function servesField(view: FormView): TemplateResult {
  const { draft, words, set } = view;
  const { serves, isEven } = draft;
  const several = serves.length > 1;
  return html`<fieldset class="field" aria-describedby="error-serves">
    <legend class="name">${words.serves}</legend>
    <ul class="served">
      ${serves.map((one, at) => servedRow(one, at, view))}
    </ul>
    <div class="buttons">
      <button
        type="button"
        @click=${() => set({ serves: [...serves, { neighbourhood: '', share: '' }] })}
      >
        ${words.addNeighbourhood}
      </button>
      ${
        several
          ? html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${isEven}
                @change=${(event: Event) =>
                  tickedIn(event)
                    ? set({ isEven: true })
                    : set({ isEven: false, serves: evenly(view) })}
              />
              ${words.even}</label
            >`
          : nothing
      }
      ${several && !isEven ? html`<span class="number">${words.together(sum(view))}</span>` : nothing}
    </div>
    ${errorLine('serves', view)}
  </fieldset>`;
}

function servedRow(one: DraftServed, at: number, view: FormView): TemplateResult {
  const { draft, words, set, neighbourhoods } = view;
  const { serves, isEven } = draft;
  const hasShares = serves.length > 1 && !isEven;
  const empty = serves.findIndex(({ neighbourhood }) => neighbourhood === '');
  // A neighbourhood that is not chosen is told before a share that cannot be read.
  const unread =
    hasShares && empty === -1
      ? serves.findIndex(({ share }) => readNumber(share, 'ratio', draft.language) === null)
      : -1;
  const isChosenWrong = unread === -1 && isMeant(at, empty);
  const isShareWrong = empty === -1 && isMeant(at, unread);
  const change = (part: Partial<DraftServed>) =>
    set({ serves: serves.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  return html`<li>
    <select
      id=${unread === -1 && at === Math.max(0, empty) ? 'field-serves' : nothing}
      aria-label=${words.neighbourhood(at + 1)}
      aria-invalid=${isChosenWrong ? invalid('serves', view) : 'false'}
      aria-describedby=${isChosenWrong ? 'error-serves' : nothing}
      @change=${(event: Event) => change({ neighbourhood: typedIn(event) })}
    >
      <option value="" .selected=${one.neighbourhood === ''}>${words.chooseNeighbourhood}</option>
      ${neighbourhoods.map(
        ({ code, name }) =>
          html`<option value=${code} .selected=${one.neighbourhood === code}>${name}</option>`,
      )}
    </select>
    ${
      !hasShares
        ? nothing
        : html`<span class="typed"
            ><input
              id=${at === unread ? 'field-serves' : nothing}
              class="share"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              aria-label=${words.shareOf(at + 1)}
              aria-invalid=${isShareWrong ? invalid('serves', view) : 'false'}
              aria-describedby=${isShareWrong ? 'error-serves' : nothing}
              .value=${live(one.share)}
              @input=${(event: Event) => change({ share: typedIn(event) })}
            />
            <span aria-hidden="true">%</span></span
          >`
    }
    ${
      serves.length < 2
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            aria-label=${words.removeNeighbourhood(at + 1)}
            @click=${() => set({ serves: serves.filter((_, place) => place !== at) })}
          >
            ${words.remove}
          </button>`
    }
  </li>`;
}

/** Even shares in hundredths of a percent that come to 100 % together, to start from. */
function evenly({ draft }: FormView): readonly DraftServed[] {
  const { serves, language } = draft;
  const each = Math.floor(10_000 / serves.length);
  const left = 10_000 - each * serves.length;
  return serves.map((one, at) => ({
    ...one,
    share: typedNumber((each + (at < left ? 1 : 0)) / 10_000, 'ratio', language),
  }));
}

function sum({ draft, language }: FormView): string {
  const total = draft.serves.reduce(
    (before, { share }) => before + (readNumber(share, 'ratio', draft.language) ?? 0),
    0,
  );
  return quantityText(Number(total.toFixed(6)), 'ratio', language);
}
