import type { Language } from '@maatstaf/core';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A moment (milliseconds since 1970) as day and time, in the reader's own time zone. */
export function momentText(at: number, language: Language): string {
  return new Date(at).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' });
}

/** A day such as 2026-03-01 in full. */
export function dayText(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locales[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
