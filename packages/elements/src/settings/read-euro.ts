import type { Language } from '@maatstaf/core';

/** No budget is larger than this: ten billion euros, in cents. */
export const mostBudgetCents = 1_000_000_000_000;

/**
 * The amount a person typed, as whole cents: `1.500.000,50` in Dutch, `1,500,000.50` in English, with
 * or without a euro sign. Null for anything else, for a negative amount and for fractions of a cent.
 * However large: whoever asks holds it against `mostBudgetCents`.
 */
export function readEuro(typed: string, language: Language): number | null {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = typed.replaceAll(/[€\s]/gu, '');
  const [whole = '', cents = '', ...rest] = plain.split(decimal);
  const groups = whole.split(thousands);
  const grouped =
    groups.length === 1 || groups.every((group, at) => at === 0 || group.length === 3);
  const digits = groups.join('');
  if (rest.length > 0 || !grouped || !/^\d+$/u.test(digits) || !/^\d{0,2}$/u.test(cents))
    return null;
  return Number(digits) * 100 + Number(cents.padEnd(2, '0'));
}
