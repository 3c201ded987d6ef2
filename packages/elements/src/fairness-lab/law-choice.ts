import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@maatstaf/core';
import { localised } from '../text/localised.ts';
import type { LabChoice } from './lab-state.ts';
import type { LabWords } from './lab-words.ts';

const groups: readonly LabChoice['group'][] = ['division', 'limits', 'policy'];

/** What the choice of laws is drawn from. `off`: ids of the laws that are left out. */
interface Choice {
  readonly choices: readonly LabChoice[];
  readonly off: ReadonlySet<string>;
  readonly isRunning: boolean;
  readonly words: LabWords;
  readonly language: Language;
  readonly onChange: (off: ReadonlySet<string>) => void;
}

/** The laws to choose from, by group, each group to be switched as a whole; nothing where there are none. */
export function lawChoice(choice: Choice): TemplateResult | typeof nothing {
  const { choices, off, isRunning, words } = choice;
  if (choices.length === 0) return nothing;
  const on = choices.filter(({ law }) => !off.has(law)).length;
  return html`<details class="choice">
      <summary>${words.chosen(on, choices.length)}</summary>
      ${groups.map((group) => {
        const own = choices.filter((each) => each.group === group);
        if (own.length === 0) return nothing;
        const isAnyOn = own.some(({ law }) => !off.has(law));
        return html`<fieldset ?disabled=${isRunning}>
          <legend>${words.group[group]}</legend>
          <button type="button" @click=${() => choice.onChange(switched(off, own, !isAnyOn))}>
            ${isAnyOn ? words.noneOf : words.allOf}
            <span class="visually-hidden">${words.group[group]}</span>
          </button>
          ${own.map((each) => lawBox(each, choice))}
        </fieldset>`;
      })}
    </details>
    <p class="small error">${on === 0 ? words.chooseOne : ''}</p>`;
}

function lawBox(each: LabChoice, { off, language, onChange }: Choice): TemplateResult {
  return html`<label class="law">
    <input
      type="checkbox"
      value=${each.law}
      .checked=${!off.has(each.law)}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) onChange(switched(off, [each], target.checked));
      }}
    />
    <span>${localised(each.claim, language)}</span>
  </label>`;
}

function switched(
  off: ReadonlySet<string>,
  laws: readonly LabChoice[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(off);
  for (const { law } of laws) {
    if (on) next.delete(law);
    else next.add(law);
  }
  return next;
}
