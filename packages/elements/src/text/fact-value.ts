import {
  type CatalogueEntry,
  type FactValue,
  type Language,
  numbers,
  textIn,
} from '@maatstaf/core';
import { messages } from '../messages/messages.ts';

const units: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { percent: '%', points: 'punten', hours: 'uur', kilometres: 'km', years: 'jaar', count: '' },
  en: {
    percent: '%',
    points: 'points',
    hours: 'hours',
    kilometres: 'km',
    years: 'years',
    count: '',
  },
};

/** What stands after a number of a unit: "%" or "uur"; empty for counts, euros and shares. */
export function unitWord(unit: string, language: Language): string {
  return units[language][unit] ?? '';
}

/** A fact's value in words: with its unit, its options by their titles, and `null` as unknown. */
export function factValue(
  value: FactValue,
  entry: CatalogueEntry | undefined,
  language: Language,
): string {
  const words = messages(language);
  const format = numbers(language);
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const unit = entry?.unit ?? 'count';
  if (typeof value === 'number') {
    if (unit === 'cents') return format.euro(value);
    if (unit === 'ratio') return format.share(value);
    return `${format.number(value)} ${unitWord(unit, language)}`.trim();
  }
  const title = (id: string) => {
    const option = entry?.values?.get(id);
    return option === undefined ? id : textIn(option, language);
  };
  if (typeof value === 'string') return title(value);
  return value.length === 0 ? words.none : format.list(value.map(title));
}
