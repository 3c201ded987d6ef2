import type { Authority, Language } from '@maatstaf/core';

const words: Readonly<Record<Language, Readonly<Record<Authority, string>>>> = {
  nl: {
    adopted: 'vastgesteld door de raad',
    executive: 'van het college',
    advice: 'advies',
    residents: 'gezegd door bewoners',
  },
  en: {
    adopted: 'adopted by the council',
    executive: 'by the executive',
    advice: 'advice',
    residents: 'said by residents',
  },
};

/** Who says a sentence of policy, in words. */
export function authorityText(authority: Authority, language: Language): string {
  return words[language][authority];
}
