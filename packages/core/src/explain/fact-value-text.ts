import { numbers } from '../numbers/numbers.ts';
import type { CatalogueEntry } from '../parse/catalogue.ts';
import type { FactValue } from '../parse/fact.ts';
import { textIn } from '../parse/text-in.ts';
import type { Language } from '../parse/text.ts';
import { dateText } from './date-text.ts';
import { editWords } from './edit-words.ts';
import { formatEuro } from './money.ts';
import { formatPercent } from './percent.ts';

/** A value of a fact as people write it: an amount in euros, a share in percents, a choice by its title. Undefined is unknown, as null is. */
export function factValueText(
  value: FactValue | undefined,
  entry: CatalogueEntry | undefined,
  language: Language,
): string {
  const say = editWords[language];
  if (value === null || value === undefined) return say.unknown;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') {
    if (entry?.unit === 'cents') return formatEuro(value, language);
    if (entry?.unit === 'ratio') return formatPercent(value, language, 6);
    if (entry?.unit === 'percent') return formatPercent(value / 100, language, 6);
    return numbers(language).number(value, 9);
  }
  const named = (one: string): string => {
    const title = entry?.values?.get(one);
    if (title !== undefined) return textIn(title, language);
    return entry?.type === 'date' ? dateText(one, language) : one;
  };
  if (typeof value === 'string') return named(value);
  return value.length === 0 ? say.none : value.map(named).join(', ');
}
