import {
  type CatalogueEntry,
  type FactValue,
  type Language,
  numbers,
  textIn,
} from '@maatstaf/core';
import { messages } from '../messages/messages.ts';
import { quantityText } from '../quantity/quantity.ts';

/** What has more decimals than this was computed. */
const mostTyped = 6;

/**
 * A fact's value in words: with its unit, its options by their titles, and `null` as unknown. A number with as many
 * decimals as it has, as an edit of it is told; with two where those are more than a person types, for it was computed.
 */
export function factValue(
  value: FactValue,
  entry: CatalogueEntry | undefined,
  language: Language,
): string {
  const words = messages(language);
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    const decimals = Number(value.toFixed(mostTyped)) === value ? mostTyped : 2;
    return quantityText(value, entry?.unit ?? 'count', language, decimals);
  }
  const title = (id: string) => {
    const option = entry?.values?.get(id);
    return option === undefined ? id : textIn(option, language);
  };
  if (typeof value === 'string') return title(value);
  return value.length === 0 ? words.none : numbers(language).list(value.map(title));
}
