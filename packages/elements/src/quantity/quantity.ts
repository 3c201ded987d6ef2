import { type Language, numbers } from '@maatstaf/core';
import { unitWord } from '../text/fact-value.ts';

/** A number whose thousands are parted, in each language. */
const grouped: Readonly<Record<Language, RegExp>> = {
  nl: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u,
  en: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u,
};

/** How many of a unit a person types for one: cents are typed in euros, and shares in percents. */
const perTyped: Readonly<Record<string, number>> = { cents: 2, ratio: -2 };

/** The number of a unit as it is read: "€ 10.000", "12,5 %" or "4 uur"; in English "€10,000" and "12.5%". */
export function quantityText(value: number, unit: string, language: Language): string {
  if (unit === 'cents') return numbers(language).euro(value);
  const typed = typedQuantity(value, unit, language);
  const { after } = unitSigns(unit, language);
  if (after === '%' && language === 'en') return `${typed}%`;
  return after === '' ? typed : `${typed}\u00a0${after}`;
}

/** What stands before and after a field for a unit; empty where nothing does. */
export function unitSigns(
  unit: string,
  language: Language,
): { readonly before: string; readonly after: string } {
  if (unit === 'cents') return { before: '€', after: '' };
  return { before: '', after: unit === 'ratio' ? '%' : unitWord(unit, language) };
}

/** The number of a unit as it is typed, without a sign: cents in euros, shares in percents. */
export function typedQuantity(value: number, unit: string, language: Language): string {
  return numbers(language).number(shifted(value, -(perTyped[unit] ?? 0)), 8);
}

/**
 * The number of a unit that a person typed: `1.500,5` in Dutch, `1,500.5` in English; a lone comma or
 * point that cannot part thousands is a decimal mark in both. Null for anything else. Cents may come out
 * broken: whoever asks judges that.
 */
export function readQuantity(typed: string, unit: string, language: Language): number | null {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = typed.replaceAll(/[€%\s]/gu, '').replace('−', '-');
  const digits = grouped[language].test(plain)
    ? plain.replaceAll(thousands, '').replace(decimal, '.')
    : plain.replace(',', '.');
  if (!/^-?(?:\d{1,15}\.?\d*|\.\d+)$/u.test(digits)) return null;
  return shifted(Number(digits), perTyped[unit] ?? 0);
}

/** Moves the decimal point; a multiplication would be off in the last bit. */
function shifted(value: number, places: number): number {
  if (places === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
