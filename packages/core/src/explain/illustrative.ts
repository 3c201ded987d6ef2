import type { Language } from '../parse/text.ts';

/** Said wherever an amount is shown that is made up. */
export const illustrative: Readonly<Record<Language, string>> = {
  nl: 'De bedragen zijn voorbeelden. Ze zijn geen beleid en geen begroting.',
  en: 'The amounts are illustrative. They are no policy and no budget.',
};
