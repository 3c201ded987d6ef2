import type { Language } from '../parse/text.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Made when they are first used: a slow phone takes a tenth of a second for one. */
const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** A day such as `2027-07-01` as people write it: "1 juli 2027". */
export function dateText(day: string, language: Language): string {
  const format = (formats[language] ??= new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }));
  return format.format(new Date(`${day}T00:00:00Z`));
}
