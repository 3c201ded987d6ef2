import {
  type CatalogueEntry,
  type FactValue,
  type Language,
  numbers,
  textIn,
} from '@maatstaf/core';
import { messages } from '../messages/messages.ts';
import { quantityText } from '../quantity/quantity.ts';

/** A fact's value in words: with its unit and at most two decimals, its options by their titles, and `null` as unknown. */
export function factValue(
  value: FactValue,
  entry: CatalogueEntry | undefined,
  language: Language,
): string {
  const words = messages(language);
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return quantityText(value, entry?.unit ?? 'count', language, 2);
  const title = (id: string) => {
    const option = entry?.values?.get(id);
    return option === undefined ? id : textIn(option, language);
  };
  if (typeof value === 'string') return title(value);
  return value.length === 0 ? words.none : numbers(language).list(value.map(title));
}
