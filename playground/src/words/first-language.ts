import type { Language, Pack } from '@maatstaf/core';

/** The language to start in: the reader's if it is Dutch or English, else the pack's own. */
export function firstLanguage(preferred: readonly string[], pack: Pick<Pack, 'languages'>): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'nl' || language === 'en') return language;
  }
  return pack.languages[0] ?? 'nl';
}
