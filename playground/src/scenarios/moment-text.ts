import type { Language } from '@maatstaf/core';

/** A moment such as 2026-03-01T12:00:00.000Z as people read it, where they are. */
export function momentText(at: string, language: Language): string {
  return new Date(at).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
