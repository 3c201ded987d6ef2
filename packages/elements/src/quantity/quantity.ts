import { type Language, numbers } from '@maatstaf/core';

/** A number whose thousands are parted, in each language. */
const grouped: Readonly<Record<Language, RegExp>> = {
  nl: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u,
  en: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u,
};

/** How many of a unit a person types for one: cents are typed in euros, and shares in percents. */
const perTyped: Readonly<Record<string, number>> = { cents: 2, ratio: -2 };

const units: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { percent: '%', points: 'punten', hours: 'uur', kilometres: 'km', years: 'jaar' },
  en: { percent: '%', points: 'points', hours: 'hours', kilometres: 'km', years: 'years' },
};

/** What stands after a number of a unit: "%" or "uur"; empty for counts, euros and shares. */
export function unitWord(unit: string, language: Language): string {
  return units[language][unit] ?? '';
}

/**
 * The number of a unit as it is read: "€ 10.000", "12,5 %" or "4 uur"; in English "€10,000" and "12.5%". With at
 * most so many decimals, shares as percents.
 */
export function quantityText(
  value: number,
  unit: string,
  language: Language,
  decimals = 8,
): string {
  const { euro, share, number } = numbers(language);
  if (unit === 'cents') return euro(value);
  if (unit === 'ratio') return share(value, decimals);
  if (unit === 'percent') return share(shifted(value, -2), decimals);
  return `${number(value, decimals)}\u00a0${unitWord(unit, language)}`.trim();
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
