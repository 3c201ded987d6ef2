import type { Language } from '@maatstaf/core';
import { readEuro } from '../settings/read-euro.ts';

const decimalSign: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

/**
 * A number as a person types it, to the last digit and without signs for thousands: cents as euros, a
 * ratio as percents, anything else as it is.
 */
export function typedNumber(value: number, unit: string, language: Language): string {
  const shown = unit === 'cents' || unit === 'ratio' ? hundredfold(value, unit) : String(value);
  return shown.replace('.', decimalSign[language]);
}

function hundredfold(value: number, unit: 'cents' | 'ratio'): string {
  if (unit === 'cents') return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
  // 0.07 is 7 %, and not 7.000000000000001 %.
  return String(Number((value * 100).toPrecision(12)));
}

/** The number that was typed, in the unit of the fact; null where it is none. Inverse of `typedNumber`. */
export function readNumber(typed: string, unit: string, language: Language): number | null {
  if (unit === 'cents') return readEuro(typed, language);
  const [whole = '', decimals, ...rest] = typed
    .replaceAll(/[\s%]/gu, '')
    .split(decimalSign[language]);
  const plain = decimals === undefined ? whole : `${whole}.${decimals}`;
  // The other language's sign is refused: 1.500 would be one and a half here, and fifteen hundred there.
  const isNumber = /^-?\d{1,15}$/u.test(whole) && /^\d{1,15}$/u.test(decimals ?? '0');
  if (rest.length > 0 || !isNumber) return null;
  return unit === 'ratio' ? Number(`${plain}e-2`) : Number(plain);
}
