import type { Language } from '../parse/text.ts';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day such as `2027-07-01` as people write it: "1 juli 2027". */
export function dateText(day: string, language: Language): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`));
}
