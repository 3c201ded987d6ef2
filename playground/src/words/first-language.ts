import type { Language } from '@maatstaf/core';

/** The language to start in: the reader's if it is Dutch or English, else the first that the policy offers. */
export function firstLanguage(
  preferred: readonly string[],
  offered: readonly Language[],
): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'nl' || language === 'en') return language;
  }
  return offered[0] ?? 'nl';
}
