import { type CatalogueEntry, type Pack, textIn } from '@maatstaf/core';
import type { TemplateResult } from 'lit';
import { unitWord } from '../quantity/quantity.ts';
import { localised } from '../text/localised.ts';
import { selectField, setField, yesNoField } from './choice-field.ts';
import type { FormView } from './form-view.ts';
import { typedField } from './typed-field.ts';

/** The field for a fact, after its type. Unknown is always a choice of its own. */
export function factField(entry: CatalogueEntry, pack: Pack, view: FormView): TemplateResult {
  const { id, type, unit, values } = entry;
  const { draft, language, neighbourhoods } = view;
  const value = draft.facts[id] ?? null;
  const text = typeof value === 'string' ? value : null;
  const description = pack.facts.find((fact) => fact.id === id)?.description;
  const shared = {
    field: id,
    title: localised(entry.title, language),
    hint: description === undefined ? undefined : localised(description, language),
  };
  const chosen = (to: string | readonly string[] | null) => view.setFact(id, to);
  const choices = [...(values ?? [])].map(([option, title]) => ({
    id: option,
    title: capital(textIn(title, language)),
  }));
  switch (type) {
    case 'boolean':
      return yesNoField({ ...shared, value: text, chosen }, view);
    case 'one-of':
      return selectField({ ...shared, value: text, choices, chosen }, view);
    case 'set-of': {
      const ticked = typeof value === 'string' ? null : value;
      return setField({ ...shared, value: ticked, choices, chosen }, view);
    }
    case 'label':
      if (view.isPlace(id)) {
        const places = neighbourhoods.map(({ code, name }) => ({ id: code, title: name }));
        return selectField({ ...shared, value: text, choices: places, chosen }, view);
      }
      break;
    case 'number':
    case 'date':
      break;
  }
  const amount = unit === 'cents' ? 'amount' : 'number';
  return typedField(
    {
      ...shared,
      unknownTitle: textIn(entry.title, language),
      value: text,
      kind: type === 'number' ? amount : type === 'date' ? 'date' : 'text',
      unit: unit === 'ratio' ? '%' : unitWord(unit ?? '', language),
      typed: chosen,
    },
    view,
  );
}

/** Options stand under each other with others that start with a capital. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
