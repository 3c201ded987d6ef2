import { html, nothing, type TemplateResult } from 'lit';
import { errorLine, type FormView, invalid, isMeant } from './form-view.ts';
import { typedField } from './typed-field.ts';
import { readNumber } from './typed-number.ts';

/** What a proposal asks for, the least that is of use to it, and, where money is divided over years, how much falls in each. */
export function moneyFields(view: FormView): readonly TemplateResult[] {
  const { draft, words, set } = view;
  const years = Object.entries(draft.years);
  const amount = { kind: 'amount', unknownTitle: null } as const;
  return [
    typedField(
      {
        ...amount,
        field: 'requestedCents',
        title: words.requested,
        unknownTitle: words.requested,
        value: draft.requested,
        typed: (requested) => set({ requested }),
      },
      view,
    ),
    typedField(
      {
        ...amount,
        field: 'minimumCents',
        title: words.minimum,
        hint: words.minimumHint,
        value: draft.minimum,
        typed: (value) => set({ minimum: value ?? '' }),
      },
      view,
    ),
    ...(years.length === 0 ? [] : [yearFields(view)]),
  ];
}

function yearFields(view: FormView): TemplateResult {
  const { draft, words, set } = view;
  // Years that are empty are told first. Where every year can be read, what is wrong is all of them together.
  const amounts = Object.values(draft.years);
  const empty = amounts.findIndex((value) => value.trim() === '');
  const unread =
    empty === -1
      ? amounts.findIndex((value) => readNumber(value, 'cents', draft.language) === null)
      : empty;
  return html`<fieldset class="field" aria-describedby="hint-yearlyCents error-yearlyCents">
    <legend class="name">${words.years}</legend>
    <p id="hint-yearlyCents" class="hint">${words.yearsHint}</p>
    <div class="ticks">
      ${Object.entries(draft.years).map(
        ([year, value], at) =>
          html`<label class="typed"
            ><span class="number">${year}</span> <span aria-hidden="true">€</span>
            <input
              id=${at === Math.max(0, unread) ? 'field-yearlyCents' : nothing}
              class="amount"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              aria-invalid=${isMeant(at, unread) ? invalid('yearlyCents', view) : 'false'}
              aria-describedby=${isMeant(at, unread) ? 'hint-yearlyCents error-yearlyCents' : 'hint-yearlyCents'}
              .value=${value}
              @input=${({ target }: Event) => {
                if (target instanceof HTMLInputElement)
                  set({ years: { ...draft.years, [year]: target.value } });
              }}
          /></label>`,
      )}
    </div>
    ${errorLine('yearlyCents', view)}
  </fieldset>`;
}
