import type { CatalogueEntry } from '@maatstaf/core';
import { html, nothing, type TemplateResult } from 'lit';
import { errorIds, fieldId, invalidAt, type RuleFormView } from './rule-form-view.ts';

const kinds = ['proposal', 'place', 'neighbourhood', 'need', 'parameter'] as const;

/** What a choice of a fact offers, and what it reports. */
interface FactChoice {
  readonly pointer: string;
  readonly label: string;
  /** What is chosen now, be it no fact at all. */
  readonly fact: unknown;
  readonly offered: (entry: CatalogueEntry) => boolean;
  readonly choose: (fact: string) => void;
}

/** A fact of the policy to choose, grouped by what it is of. */
export function factChoice(choice: FactChoice, view: RuleFormView): TemplateResult {
  const { words, told, language } = view;
  const { pointer, fact } = choice;
  const collator = new Intl.Collator(language);
  const entries = [...told.catalogue.values()]
    .filter((entry) => entry.id === fact || choice.offered(entry))
    .map(({ id }) => ({ id, title: told.title(id) }))
    .toSorted((a, b) => collator.compare(a.title, b.title));
  const isKnown = entries.some(({ id }) => id === fact);
  const option = ({ id, title }: (typeof entries)[number]) =>
    html`<option value=${id} .selected=${id === fact}>${title}</option>`;
  return html`<select
    id=${fieldId(pointer)}
    class="fact"
    aria-label=${choice.label}
    aria-invalid=${invalidAt(view, pointer)}
    aria-describedby=${errorIds(pointer)}
    data-at=${pointer}
    data-act="fact"
    @change=${({ target }: Event) => {
      if (target instanceof HTMLSelectElement) choice.choose(target.value);
    }}
  >
    ${
      isKnown
        ? nothing
        : html`<option value="" .selected=${true} disabled>
            ${typeof fact === 'string' && fact !== '' ? words.unknownValue(fact) : words.choose}
          </option>`
    }
    ${kinds.map((kind) => {
      const own = entries.filter(({ id }) => id.startsWith(`${kind}.`));
      return own.length === 0
        ? nothing
        : html`<optgroup label=${words.factGroups[kind]}>${own.map(option)}</optgroup>`;
    })}
  </select>`;
}
